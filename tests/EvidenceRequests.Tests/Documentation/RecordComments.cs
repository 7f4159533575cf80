using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EvidenceRequests.Tests;

/// <summary>The comments of the records, from the file the compiler writes beside the library.</summary>
internal static partial class RecordComments
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Members = new(() => XDocument.Load(Path.ChangeExtension(typeof(CaseFile).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(m => m.Attribute("name")!.Value, m => Plain(m.Element("summary")), StringComparer.Ordinal));

    public static string Find(Type record) => Members.Value.GetValueOrDefault($"T:{record.FullName}", string.Empty);

    public static string Find(Type record, string key)
    {
        var property = record.GetProperties().First(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name) == key);
        return Members.Value.GetValueOrDefault($"P:{record.FullName}.{property.Name}", string.Empty);
    }

    private static string Plain(XElement? summary)
    {
        if (summary is null)
        {
            return string.Empty;
        }

        foreach (var code in summary.Elements("c").ToList())
        {
            code.ReplaceWith($"`{code.Value}`");
        }

        return Spaces().Replace(summary.Value.Replace("|", "\\|", StringComparison.Ordinal), " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
