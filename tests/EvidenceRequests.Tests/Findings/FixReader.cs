using System.Text.RegularExpressions;

namespace EvidenceRequests.Tests.Findings;

/// <summary>Reads a fix as an officer would: which keys it says to write, to correct or to take out.</summary>
internal static partial class FixReader
{
    /// <summary>What can be done; each is one way, the first the whole of what is said.</summary>
    public static IReadOnlyList<IReadOnlyList<FixEdit>> Read(Finding finding)
    {
        finding = finding with { Fix = FindKeys(finding) };
        var keys = Keys(finding).Distinct(StringComparer.Ordinal).ToList();
        var ways = new List<IReadOnlyList<FixEdit>>();
        if (Confirmation().Match(finding.Fix ?? string.Empty) is { Success: true } confirmation)
        {
            ways.Add([new FixEdit("confirmations", FixEditKind.Confirm) { Statement = confirmation.Groups[1].Value }]);
        }

        ways.AddRange(keys.Select(k => (IReadOnlyList<FixEdit>)[new FixEdit(k, FixEditKind.Write)]));
        if (keys.Count > 1)
        {
            ways.Add([.. keys.Select(k => new FixEdit(k, FixEditKind.Write))]);
        }

        if (OneEntry().Match(finding.Fix ?? string.Empty) is { Success: true } entry && IsKey(entry.Groups[2].Value.TrimEnd('.')))
        {
            ways.Insert(0, [new FixEdit(entry.Groups[2].Value.TrimEnd('.'), FixEditKind.Remove) { Entry = entry.Groups[1].Value }]);
        }
        else if (finding.Fact is { } fact && TakeOut().IsMatch(finding.Fix ?? string.Empty))
        {
            ways.Insert(0, [new FixEdit(fact, FixEditKind.Remove)]);
        }

        return ways;
    }

    /// <summary>The keys by their whole paths, wherever a text names them.</summary>
    public static IEnumerable<string> Paths(string? text) => Path().Matches(text ?? string.Empty).Select(m => m.Value.TrimEnd('.')).Where(p => CaseSchema.Roots.Contains(p.Split('.')[0]));

    // A fix speaks in labels; an officer finds the field by it, and so does this reader.
    private static string? FindKeys(Finding finding) => finding.Fix is null ? null : Label().Replace(finding.Fix, m =>
        ByLabel.Value.TryGetValue(m.Groups[1].Value, out var pattern)
            ? finding.Fact is { } fact && Scenario.Drafter.Fields.Find(fact)?.Path == pattern ? fact : WithEntry(pattern, m.Groups[2].Value)
            : m.Value);

    private static readonly Lazy<Dictionary<string, string>> ByLabel = new(() =>
    {
        var library = Decisions.GeneratedCases.Library;
        var labels = Scenario.Drafter.Fields.Fields.ToDictionary(f => f.Label, f => f.Path, StringComparer.Ordinal);
        foreach (var question in library.Providers.Values.SelectMany(p => p.AdditionalFacts).Concat(library.Countries.Values.SelectMany(c => c.AdditionalFacts)))
        {
            labels[question.Label] = $"additional_facts.{question.Id}";
        }

        return labels;
    });

    private static string WithEntry(string pattern, string entry) => entry.Length == 0 ? pattern
        : CaseSchema.Roots.Where(r => pattern.StartsWith(r + ".", StringComparison.Ordinal)).Select(r => r is "proceedings" or "mutual_legal_assistance" or "confidentiality" ? pattern : $"{r}.{entry}{pattern[r.Length..]}").FirstOrDefault() ?? $"{pattern}.{entry}";

    private static IEnumerable<string> Keys(Finding finding)
    {
        foreach (var path in Paths(finding.Fix).Where(IsKey))
        {
            yield return path;
        }

        foreach (var key in Named().Matches(finding.Fix ?? string.Empty).SelectMany(m => m.Groups[1].Value.Split([" and ", " or ", ", "], StringSplitOptions.RemoveEmptyEntries)))
        {
            if (Resolve(finding.Fact, key.Trim()) is { } path)
            {
                yield return path;
            }
        }

        // What is missing is written at its place, whether or not the fix says its name again.
        if (finding.Fact is { } fact && Missing().IsMatch(finding.Fix ?? string.Empty) && IsKey(fact))
        {
            yield return fact;
        }
    }

    // "Add need" at data.d1.need is data.d1.need; "Add from and to" at data.d1 are data.d1.from and data.d1.to.
    private static string? Resolve(string? fact, string key)
    {
        if (fact is null)
        {
            return CaseSchema.Roots.Contains(key) ? key : null;
        }

        for (var at = fact; at.Length > 0; at = at.LastIndexOf('.') is var cut && cut > 0 ? at[..cut] : string.Empty)
        {
            if (at.EndsWith("." + key, StringComparison.Ordinal))
            {
                return at;
            }

            if (!at.StartsWith("additional_facts", StringComparison.Ordinal) && IsKey($"{at}.{key}"))
            {
                return $"{at}.{key}";
            }
        }

        return CaseSchema.Roots.Contains(key) ? key : null;
    }

    // The last part is a key, and no id of an entry.
    private static bool IsKey(string path) => path.StartsWith("additional_facts.", StringComparison.Ordinal) || CaseSchema.Find(path) is { Property: { } property } && path.EndsWith(System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w./@-])[a-z][a-z_]*(?:\.[A-Za-z][\w-]*(?:\[\d+\])?)+", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    [GeneratedRegex(@"""([^""]+)""(?: of ([A-Za-z0-9][\w-]*))?(?:, no\. \d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:[Aa]dd|[Ss]et|[Ss]tate|[Uu]nder|[Gg]ive|[Cc]orrect|[Ee]nter|[Nn]ame the \w+ under|say (?:so|it|under)) ((?:[a-z][a-z_]*(?:, | and | or )?)+)(?=[:.,; ]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:Add|Write|Name|Say|Describe|State)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Missing();

    [GeneratedRegex(@"confirmations: \[\{ statement: ""([^""]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Confirmation();

    [GeneratedRegex(@"\b[Tt]ake ([a-z][a-z-]*) out of ([a-z_]+(?:\.[\w-]+)+)", RegexOptions.CultureInvariant)]
    private static partial Regex OneEntry();

    [GeneratedRegex(@"\b(?:leave (?:the key|it|[a-z_]+) out|take (?:it|one of them|[a-z_.]+) out)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakeOut();
}
