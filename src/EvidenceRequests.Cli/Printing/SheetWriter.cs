using System.Text.Json;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Knowledge;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Writes a sheet for people or for programs.</summary>
internal static class SheetWriter
{
    // Sentences are on a line of their own, without a label.
    private static readonly HashSet<string> Sentences = ["why", "note", "text", "says", "explain", "fix", "does", "definition", "look_for", "steps"];

    /// <summary>For programs.</summary>
    public static string Json(Sheet sheet, string library) => JsonResult.Text(json =>
    {
        json.WriteString("id", sheet.Id);
        json.WriteString("name", sheet.Name);
        json.WriteString("library", library);
        WriteFields(json, sheet.Fields);
        foreach (var section in sheet.Sections)
        {
            json.WriteObjects(section.Key, section.Entries, static (json, entry) =>
            {
                WriteFields(json, entry.Fields);
                WriteCitation(json, entry);
            });
        }
    });

    /// <summary>For people.</summary>
    public static void Print(ConsoleWriter writer, Sheet sheet)
    {
        writer.WriteParagraph(0, 0, StyledText.Strong(sheet.Name), $" ({sheet.Id})");
        foreach (var field in sheet.Fields.Where(f => f.IsStated))
        {
            writer.WriteLabelled(2, 18, field.Label, field.Text);
        }

        foreach (var section in sheet.Sections.Where(s => s.Entries.Count > 0))
        {
            writer.WriteHeading(section.Title);
            foreach (var entry in section.Entries)
            {
                Print(writer, entry);
            }
        }
    }

    private static void Print(ConsoleWriter writer, SheetEntry entry)
    {
        var stated = entry.Fields.Where(f => f.IsStated && f.Text != entry.Lead).ToList();
        var details = string.Join("; ", stated.Where(f => !Sentences.Contains(f.Key)).Select(f => $"{f.Label}: {f.Text}"));
        writer.WriteParagraph(2, 4, StyledText.Strong(entry.Lead), details.Length == 0 ? string.Empty : $"  {details}");
        foreach (var sentence in stated.Where(f => Sentences.Contains(f.Key)))
        {
            writer.WriteParagraph(4, 4, sentence.Text);
        }

        if (entry.Cite is { } cite)
        {
            Print(writer, cite, entry);
        }
    }

    private static void Print(ConsoleWriter writer, Citation cite, SheetEntry entry)
    {
        var source = entry.Source;
        if (cite.Confidence == Confidence.Advice)
        {
            writer.WriteParagraph(4, 6, StyledText.Faint($"advice of this program{(cite.Note is null ? string.Empty : $". {cite.Note}")}"));
        }
        else if (source is null || cite.Confidence == Confidence.Memory)
        {
            writer.WriteParagraph(4, 6, StyledText.Caution("memory: confirm before use"), cite.CheckAt is null ? string.Empty : StyledText.Faint($" at {cite.CheckAt}"), cite.Note is null ? string.Empty : StyledText.Faint($". {cite.Note}"));
        }
        else
        {
            var place = cite.At is null ? string.Empty : $", {cite.At}";
            var day = SourceLine.Dates(cite.AsOf ?? source.Published, source.CheckedOn) is { Length: > 0 } dates ? $" ({dates})" : string.Empty;
            writer.WriteParagraph(4, 6, StyledText.Faint($"page, {SourceLine.Words(source.Kind)}: {source.Title}{place}{day}{(cite.Note is null ? string.Empty : $". {cite.Note}")}"));
        }

        foreach (var dispute in entry.Disputes)
        {
            writer.WriteParagraph(4, 6, StyledText.Caution("disputed"), StyledText.Faint($": {dispute}"));
        }
    }

    private static void WriteFields(Utf8JsonWriter json, IReadOnlyList<SheetField> fields)
    {
        foreach (var field in fields)
        {
            switch (field.Value)
            {
                case IReadOnlyList<string> list:
                    json.WriteTexts(field.Key, list);
                    break;
                case int number:
                    json.WriteNumber(field.Key, number);
                    break;
                case bool yes:
                    json.WriteBoolean(field.Key, yes);
                    break;
                case null:
                    json.WriteNull(field.Key);
                    break;
                default:
                    json.WriteString(field.Key, field.Text);
                    break;
            }
        }
    }

    private static void WriteCitation(Utf8JsonWriter json, SheetEntry entry)
    {
        if (entry.Cite is not { } cite)
        {
            return;
        }

        json.WriteStartObject("source");
        json.WriteString("title", entry.Source?.Title);
        json.WriteString("url", entry.Source?.Url);
        json.WriteString("published", cite.AsOf ?? entry.Source?.Published);
        json.WriteDay("checked_on", entry.Source?.CheckedOn);
        json.WriteString("confidence", FindingJson.ConfidenceWord(cite.Confidence));
        json.WriteString("kind", entry.Source is { } source ? FindingJson.KindWord(source.Kind) : null);
        json.WriteString("at", cite.At);
        json.WriteString("note", cite.Note);
        json.WriteString("check_at", cite.CheckAt);
        json.WriteTexts("disputed", entry.Disputes);
        json.WriteEndObject();
    }
}
