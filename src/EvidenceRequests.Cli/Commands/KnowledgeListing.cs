using System.Text.Json;
using EvidenceRequests.Knowledge;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary>What the commands that list and show knowledge share.</summary>
internal static class KnowledgeListing
{
    /// <summary>All packs. Their faults are warned about; what could be read is shown.</summary>
    public static Library Read(CommandContext context)
    {
        var read = context.Drafter.ReadAll();
        var errors = ReportedFinding.From(read.Findings.Where(f => f.Severity == Severity.Error));
        FindingPrinter.Print(context.Err, errors);
        return read.Value ?? throw new FindingsException([]);
    }

    /// <summary>A pack or row by its id.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static T Find<T>(IEnumerable<T> all, string id, string what, Func<T, IEnumerable<string>> names)
        where T : class
    {
        var known = all.ToList();
        if (known.FirstOrDefault(v => names(v).First() == id) is { } exact)
        {
            return exact;
        }

        if (known.FirstOrDefault(v => names(v).Contains(id, StringComparer.OrdinalIgnoreCase)) is { } alias)
        {
            return alias;
        }

        var near = Suggestion.Closest(id, known.SelectMany(names));
        var owner = near is null ? null : known.First(v => names(v).Contains(near));
        throw new UsageException(
            $"there is no {what} \"{id}\"." + (owner is null ? string.Empty : $" Did you mean \"{names(owner).First()}\"?"),
            $"\"evreq {what}s list\" shows all.".Replace("countrys", "countries", StringComparison.Ordinal));
    }

    /// <summary>True if a search text is in one of the names, whatever the case.</summary>
    public static bool Matches(string? search, IEnumerable<string?> names) =>
        search is null || names.OfType<string>().Any(n => n.Contains(search, StringComparison.OrdinalIgnoreCase));

    /// <summary>Shows a sheet.</summary>
    public static int Show(CommandContext context, Sheet sheet)
    {
        if (context.IsText)
        {
            SheetWriter.Print(context.Out, sheet);
        }
        else
        {
            context.Terminal.Output.Write(SheetWriter.Json(sheet, context.Drafter.LibraryHash));
        }

        return ExitCodes.Done;
    }

    /// <summary>Shows a list.</summary>
    public static int Show<T>(CommandContext context, string key, IReadOnlyList<T> rows, IReadOnlyList<string> headings, Func<T, IReadOnlyList<StyledText>> print, Action<Utf8JsonWriter, T> write)
    {
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("library", context.Drafter.LibraryHash);
                json.WriteObjects(key, rows, write);
            }));
            return ExitCodes.Done;
        }

        if (rows.Count > 0)
        {
            context.Out.WriteTable(headings, rows.Select(print));
        }

        context.Flush();
        context.Remarks.WriteLine(FindingPrinter.Number(rows.Count, "row"), ".");
        return ExitCodes.Done;
    }
}
