using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Scaffolding;

/// <summary>Turns a finding about a missing fact into an example of it, with the reason as a comment.</summary>
internal sealed partial class CaseScaffoldAdditions(CaseScaffoldDefaults defaults, Library library, CaseScaffoldRoutes routes, CaseScaffoldRoute route)
{
    // What an example cannot mend, or must not: a confirmation is a person's own.
    private static readonly HashSet<string> Left =
    [
        FindingCodes.UnconfirmedStatement, FindingCodes.Caution, FindingCodes.DataLikelyGone, FindingCodes.PreservationExpires, FindingCodes.PortalRegistration,
        FindingCodes.BasisUnknownFact, FindingCodes.KindUnknown, FindingCodes.ChannelNone, FindingCodes.ItemNeverHeld, FindingCodes.ItemAfterOther, FindingCodes.EmergencyNotShown, FindingCodes.IdentifierRefused,
    ];

    private readonly Dictionary<string, Requirement> requirements = Requirements(library, routes);
    private readonly CaseScaffoldFiller filler = new(defaults, routes, route);
    private readonly HashSet<string> explained = new(StringComparer.Ordinal);
    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    /// <summary>Adds what a finding misses; false if there is nothing to add.</summary>
    public bool Add(Finding finding)
    {
        if (Left.Contains(finding.Code) || (finding.Severity == Severity.Note && finding.Code != FindingCodes.NeedMissing) || !done.Add($"{finding.Code} {finding.Requirement} {finding.Fact}"))
        {
            return false;
        }

        var requirement = finding.Requirement is { Pack: "" } row ? requirements.GetValueOrDefault(row.Id) : null;
        var added = requirement is null ? AddFact(finding) : AddRequired(requirement);
        if (added is null)
        {
            return false;
        }

        var word = finding.Severity == Severity.Error ? "Needed" : "Wanted";
        var why = finding.Why is null || !explained.Add(finding.Why) ? "." : $": {finding.Why}";
        defaults.Tree.AddComment(added, $"{word}{(finding.Requirement is null ? string.Empty : $" ({finding.Requirement})")}{why}");
        return true;
    }

    private static Dictionary<string, Requirement> Requirements(Library library, CaseScaffoldRoutes routes) => routes.Home.Requesting!.Requirements
        .Concat(library.Countries.Values.SelectMany(c => c.Requested?.Requirements ?? []))
        .Concat(routes.Provider.Requirements)
        .DistinctBy(r => r.Id)
        .ToDictionary(r => r.Id, StringComparer.Ordinal);

    // Returns the path under which the reason is written.
    private string? AddFact(Finding finding)
    {
        var test = finding.Requirement?.Id;
        return finding switch
        {
            { Code: FindingCodes.AssuranceMissing } => AddAssurance(test!),
            { Code: FindingCodes.TranslationMissing } => AddTranslation(finding.Requirement!.Value.Pack),
            { Code: FindingCodes.BasisNone } => AddExamples("mutual_legal_assistance.organised_group") ?? AddExamples("mutual_legal_assistance.transnational"),
            { Fact: "proceedings.offences" } when test == "dual-criminality" => AddExamples("proceedings.offences[0].conduct"),
            { Fact: "facts" } => AddRows("facts", 1),
            { Fact: { } fact } => fact.EndsWith(".nexus", StringComparison.Ordinal) ? AddNexus() : AddExamples(GetPath(fact)),
            _ => null,
        };
    }

    private string? AddRequired(Requirement requirement)
    {
        var path = GetPath(requirement.Fact);
        return requirement switch
        {
            { Fact: "derived.preservation" } => AddPreservation(),
            { Fact: "mutual_legal_assistance.assurances", Check.HasAnyOf: [var assurance, ..] } => AddAssurance(assurance),
            { Fact: "attachments" or "attachments.kind", Check.HasAnyOf: [var kind, ..] } => AddAttachment(kind),
            { Check.HasAnyOf: [var word, ..] } => AddWord(path, word),
            { Check.OneOf: [var word, ..] } when path != "mutual_legal_assistance.home_order.kind" => SetWord(path, word),
            { Check.Matches: { } pattern } => library.Vocabulary.FindPattern(pattern) is { Matches: [var match, ..] } ? SetWord(path, $"\"{match}\"") : null,
            { Check.MinCount: { } least, Fact: "facts" or "persons" } => AddRows(requirement.Fact, least),
            { Fact: "data.nexus" } => AddNexus(),
            { Check.Present: true } or { Check.MinCount: not null } or { Check.OneOf.Count: > 0 } => path.StartsWith("additional_facts.", StringComparison.Ordinal) ? AddAdditional(path) : AddExamples(path),
            _ => null,
        };
    }

    // Findings name rows by their ids, packs by the bare list; the template counts them.
    private static string GetPath(string fact)
    {
        var path = fact.StartsWith("account.", StringComparison.Ordinal) ? "accounts[0]" + fact["account".Length..] : fact;
        path = IdOfRow().Replace(path, m => $"{m.Groups[1].Value}[{(int.Parse(m.Groups[2].ValueSpan, CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture)}]");
        foreach (var list in new[] { "data", "facts", "proceedings.offences" })
        {
            path = path.StartsWith(list + ".", StringComparison.Ordinal) ? $"{list}[0]{path[list.Length..]}" : path;
        }

        return path;
    }

    [GeneratedRegex(@"^(accounts|data|facts|persons)\.[adfp](\d+)")]
    private static partial Regex IdOfRow();

    // All examples at or below a path, or of the group it belongs to.
    private string? AddExamples(string path)
    {
        if (path.StartsWith("mutual_legal_assistance.home_order", StringComparison.Ordinal) && route.HomeOrder is null)
        {
            return AddExamples("mutual_legal_assistance.home_declaration");
        }

        var group = CaseScaffoldExamples.WholeGroups.FirstOrDefault(g => path.StartsWith(g + ".", StringComparison.Ordinal)) ?? path;
        var examples = CaseScaffoldExamples.All.Where(e => e.Path == group || (e.Path.StartsWith(group + ".", StringComparison.Ordinal) && !IsDeeper(e.Path, group)) || (e.Path.StartsWith(group + "[0].", StringComparison.Ordinal) && !IsDeeper(e.Path, group + "[0]"))).ToList();
        if (path == "authority")
        {
            examples = [.. CaseScaffoldExamples.All.Where(e => e.Path is "authority.agency" or "authority.place" || e.Path.StartsWith("authority.officer.", StringComparison.Ordinal))];
        }

        var missing = examples.Where(e => !defaults.Tree.Has(e.Path)).ToList();
        foreach (var example in missing)
        {
            filler.Set(example);
        }

        foreach (var (referrer, needed) in CaseScaffoldExamples.Needs)
        {
            if (missing.Count > 0 && (group == referrer || path == referrer) && !defaults.Tree.Has(needed))
            {
                AddExamples(needed);
            }
        }

        return missing.Count == 0 ? null : defaults.Tree.Has(path) ? path : group;
    }

    // A group inside a group has a reason of its own.
    private static bool IsDeeper(string path, string group) => CaseScaffoldExamples.WholeGroups.Any(g => g != group && g.StartsWith(group + ".", StringComparison.Ordinal) && path.StartsWith(g + ".", StringComparison.Ordinal));

    private string? AddRows(string list, int least)
    {
        var before = defaults.Tree.Count(list);
        for (var i = before; i < least && AddExamples($"{list}[{i.ToString(CultureInfo.InvariantCulture)}]") is not null; i++)
        {
        }

        return defaults.Tree.Count(list) > before ? list : null;
    }

    private string? AddNexus()
    {
        var items = (defaults.Tree.Value("data[0].items") ?? "[]").Trim('[', ']').Split(", ", StringSplitOptions.RemoveEmptyEntries);
        AddExamples("facts[0]");
        AddExamples("proceedings.offences[0].elements");
        for (var i = 0; i < items.Length; i++)
        {
            var row = $"data[0].nexus[{i.ToString(CultureInfo.InvariantCulture)}]";
            defaults.Tree.Set($"{row}.item", items[i]);
            defaults.Tree.Set($"{row}.fact", "f1");
            defaults.Tree.Set($"{row}.element", "the demand");
            defaults.Tree.Set($"{row}.because", "The message with the demand was sent from this account.");
        }

        defaults.Tree.AddComment("data[0].nexus", "For each item, the element of the offence it helps to prove and why.");
        return "data[0].nexus";
    }

    // It is weighed for this case: for these persons and these offences.
    private void AddPersonsAndScope(string row)
    {
        defaults.Tree.Set($"{row}.scope", "All offences charged in these proceedings.");
        if (AddRows("persons", 1) is not null || defaults.Tree.Count("persons") > 0)
        {
            defaults.Tree.Set($"{row}.persons", "[p1]");
        }
    }

    private string? AddAssurance(string id)
    {
        var offer = routes.Home.Requesting!.Assurances.FirstOrDefault(a => a.Id == id);
        switch (id)
        {
            case "reciprocity":
                return AddExamples("mutual_legal_assistance.reciprocity_undertaking");
            case "criminal-matter":
                return AddExamples("mutual_legal_assistance.criminal_matter_certificate");
            case "home-lawful":
                return route.HomeOrder is null ? AddExamples("mutual_legal_assistance.home_declaration") : AddExamples("mutual_legal_assistance.home_order");
            case "political-clearance":
                return AddExamples("mutual_legal_assistance.political_clearance");
            case "limitation":
                return AddExamples("proceedings.limitation_statement");
            case "confidentiality":
                return AddExamples("confidentiality");
            case "certified-records":
                return AddExamples("mutual_legal_assistance.procedure");
            default:
                var row = $"mutual_legal_assistance.assurances[{defaults.Tree.Count("mutual_legal_assistance.assurances").ToString(CultureInfo.InvariantCulture)}]";
                defaults.Tree.AddComment("mutual_legal_assistance.assurances", "Undertakings, each given by an office that can keep it. Never enter one that was not given.");
                defaults.Tree.Set($"{row}.id", id);
                defaults.Tree.Set($"{row}.given_by", $"\"{(offer?.GivenBy ?? "Example Office").Replace("\"", "'", StringComparison.Ordinal)}\"");
                defaults.Tree.Set($"{row}.date", defaults.Day(-3));
                defaults.Tree.Set($"{row}.reference", "EX-A-1");
                if (id == "death-penalty")
                {
                    AddPersonsAndScope(row);
                }

                return row;
        }
    }

    private string? AddTranslation(string country)
    {
        if (library.Countries.GetValueOrDefault(country)?.Requested?.Language is not { Accepted: [var language, ..] })
        {
            return null;
        }

        defaults.Tree.Set("mutual_legal_assistance.translations[0].language", language);
        defaults.Tree.Set("mutual_legal_assistance.translations[0].certified", "true");
        return "mutual_legal_assistance.translations";
    }

    private string AddAttachment(string kind)
    {
        var count = defaults.Tree.Count("attachments");
        var row = $"attachments[{count.ToString(CultureInfo.InvariantCulture)}]";
        defaults.Tree.AddComment("attachments", "Documents that go with the requests.");
        defaults.Tree.Set($"{row}.id", $"x{(count + 1).ToString(CultureInfo.InvariantCulture)}");
        defaults.Tree.Set($"{row}.kind", kind);
        return row;
    }

    private string? AddPreservation()
    {
        if (defaults.Tree.Has("history[0].reference"))
        {
            return null;
        }

        defaults.ApplyPreservation(5, routes.Provider.Preservation is [{ Days: { } days }, ..] ? days : 90);
        return "history";
    }

    private string? AddAdditional(string path)
    {
        var id = path["additional_facts.".Length..];
        var fact = routes.Provider.AdditionalFacts.Concat(library.Countries.Values.SelectMany(c => c.AdditionalFacts)).FirstOrDefault(f => f.Id == id);
        if (fact is null)
        {
            return null;
        }

        defaults.Tree.AddComment(path, fact.Label);
        defaults.Tree.Set(path, $"\"{fact.Example.Replace("\"", "'", StringComparison.Ordinal)}\"");
        return path;
    }

    // A word that a list must hold is put into it; the other words stay.
    private string? AddWord(string path, string word)
    {
        var words = (defaults.Tree.Value(path) ?? "[]").Trim('[', ']').Split(", ", StringSplitOptions.RemoveEmptyEntries);
        if (words.Contains(word))
        {
            return null;
        }

        AddExamples(path);
        return SetWord(path, $"[{string.Join(", ", words.Append(word))}]");
    }

    private string? SetWord(string path, string word)
    {
        if (path.StartsWith("derived.", StringComparison.Ordinal) || defaults.Tree.Value(path) == word)
        {
            return null;
        }

        if (path.StartsWith("additional_facts.", StringComparison.Ordinal))
        {
            AddAdditional(path);
        }
        else
        {
            AddExamples(path);
        }

        defaults.Tree.Set(path, word);
        return path;
    }
}
