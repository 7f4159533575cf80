using System.Text.Json;
using EvidenceRequests.Knowledge;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Json;

/// <summary>Findings, reasons and sources for programs.</summary>
internal static class FindingJson
{
    /// <summary>The keys of a finding.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", FindingPrinter.Word(finding.Severity));
        json.WriteString("requirement", finding.Requirement?.ToString());
        json.WriteString("fact", finding.Fact);
        json.WriteTexts("subjects", finding.Subjects);
        json.WriteString("scope", PackWords.Describe(finding.Scope));
        json.WriteString("owner", PackWords.Describe(finding.Owner));
        json.WriteString("file", finding.Location?.File);
        json.WriteCount("line", finding.Location?.Line);
        json.WriteCount("column", finding.Location?.Column);
        json.WriteString("message", finding.Message);
        json.WriteString("why", finding.Why);
        json.WriteString("fix", finding.Fix);
        WriteSource(json, finding.Source);
    }

    /// <summary>A list of findings.</summary>
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<Finding> findings) => json.WriteObjects("findings", findings, Write);

    /// <summary>The keys of a reason.</summary>
    public static void Write(Utf8JsonWriter json, Reason reason)
    {
        json.WriteString("rule", reason.Rule);
        json.WriteString("why", reason.Why);
        WriteSource(json, reason.Source);
    }

    /// <summary>A source under the key <c>source</c>, or null.</summary>
    public static void WriteSource(Utf8JsonWriter json, SourceReference? source)
    {
        if (source is null)
        {
            json.WriteNull("source");
            return;
        }

        json.WriteStartObject("source");
        json.WriteString("title", source.Title);
        json.WriteString("url", source.Url);
        json.WriteString("published", source.Published);
        json.WriteDay("checked_on", source.CheckedOn);
        json.WriteString("confidence", ConfidenceWord(source.Confidence));
        json.WriteString("kind", source.Kind is { } kind ? KindWord(kind) : null);
        json.WriteString("pack", source.Pack);
        if (source.Disputed is not null)
        {
            json.WriteString("disputed", source.Disputed);
        }

        json.WriteEndObject();
    }

    /// <summary>The word of the packs for a confidence.</summary>
    public static string ConfidenceWord(Confidence confidence) => PackWords.Describe(confidence);

    /// <summary>The word of the packs for a kind of source.</summary>
    public static string KindWord(SourceKind kind) => kind switch
    {
        SourceKind.Own => "own",
        SourceKind.Copy => "copy",
        SourceKind.Official => "official",
        SourceKind.Academic => "academic",
        SourceKind.Press => "press",
        _ => "third-party",
    };
}
