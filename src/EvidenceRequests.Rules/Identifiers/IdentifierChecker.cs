using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Checks the identifiers of one account against the rules of the addressee.</summary>
internal static class IdentifierChecker
{
    /// <summary>
    /// One valid set is enough to send. For a preservation a broken identifier beside a good set is left out with a warning, because time
    /// counts; for a disclosure it is an error, because a wrong digit could be another person's.
    /// </summary>
    public static AccountIdentifiers Check(Target target, string kind, string phoneRegion, Vocabulary vocabulary)
    {
        var findings = new List<Finding>();
        var rules = target.Provider.Identifiers.Where(r => Applies(r, target)).ToList();
        var usable = Normalise(target, rules, phoneRegion, vocabulary, findings);
        Refuse(target, usable, rules, findings);
        var satisfied = rules.Where(r => r.AllOf.All(need => usable.Any(i => i.Kind == need.Kind && Has(i, need)))).ToList();
        if (rules.Count > 0 && satisfied.Count == 0)
        {
            findings.Add(SetMissing(target, rules, usable));
        }

        var leftOut = RequestKinds.IsPreservation(kind) && (satisfied.Count > 0 || (rules.Count == 0 && usable.Count > 0));
        return new AccountIdentifiers(usable, leftOut ? [.. findings.Select(Soften)] : findings);
    }

    private static Finding Soften(Finding finding) => finding.Severity != Severity.Error ? finding : finding with
    {
        Severity = Severity.Warning,
        Message = finding.Message.TrimEnd('.') + "; it is left out of this request.",
    };

    private static bool Applies(IdentifierRule rule, Target target) =>
        (rule.Services.Count == 0 || target.Service is null || rule.Services.Contains(target.Service)) && (rule.Roles.Count == 0 || (target.Role is { } r && rule.Roles.Contains(r)));

    private static List<NormalisedIdentifier> Normalise(Target target, List<IdentifierRule> rules, string phoneRegion, Vocabulary vocabulary, List<Finding> findings)
    {
        var usable = new List<NormalisedIdentifier>();
        for (var i = 0; i < target.Account.Identifiers.Count; i++)
        {
            var identifier = target.Account.Identifiers[i];
            var path = FormattableString.Invariant($"{target.FactPath}.identifiers[{i}]");
            var narrower = rules.SelectMany(r => r.AllOf).FirstOrDefault(n => n.Kind == identifier.Kind)?.Pattern;
            var outcome = IdentifierNormaliser.Normalise(identifier.Kind, identifier.Value, narrower, phoneRegion, vocabulary);
            if (outcome.Value is null)
            {
                findings.Add(Invalid(path, identifier.Kind, outcome, vocabulary));
                continue;
            }

            usable.Add(new NormalisedIdentifier
            {
                Kind = identifier.Kind,
                Fact = path + ".value",
                Value = outcome.Value,
                SeenAt = identifier.SeenAt,
                Port = identifier.Port,
                Network = identifier.Network,
                HowKnown = identifier.HowKnown,
            });
        }

        return usable;
    }

    private static Finding Invalid(string path, string kind, NormalisedOutcome outcome, Vocabulary vocabulary) => Finding.Error(
        FindingCodes.IdentifierInvalid,
        fact: path + ".value",
        message: $"the {GetName(kind, vocabulary)} is not valid: {outcome.Problem}.",
        why: "An identifier with a wrong sign finds nothing, or finds somebody else.",
        fix: outcome.Fix);

    private static void Refuse(Target target, List<NormalisedIdentifier> usable, List<IdentifierRule> rules, List<Finding> findings)
    {
        var accepted = usable.Count(i => rules.Any(r => r.AllOf.Any(n => n.Kind == i.Kind)));
        foreach (var rule in target.Provider.RefusedIdentifiers.Where(r => r.Services.Count == 0 || target.Service is null || r.Services.Contains(target.Service)))
        {
            foreach (var identifier in usable.Where(i => i.Kind == rule.Kind).ToList())
            {
                if (rule.OnlyIfAlone == true && accepted > 0)
                {
                    continue;
                }

                usable.Remove(identifier);
                findings.Add(Finding.Create(
                    accepted > 0 || rule.Cite.Confidence == Confidence.Memory ? Severity.Warning : Severity.Error,
                    FindingCodes.IdentifierRefused,
                    fact: identifier.Fact,
                    message: $"{target.Provider.Name} does not take this kind of identifier" + (accepted > 0 ? "; it is left out of this request." : "."),
                    why: rule.Why,
                    fix: rule.Fix,
                    source: SourceReferences.Resolve(target.Provider, rule.Cite)));
            }
        }
    }

    private static Finding SetMissing(Target target, List<IdentifierRule> rules, List<NormalisedIdentifier> usable)
    {
        // The set that lacks least tells the person what to add.
        var nearest = rules.OrderByDescending(r => r.AllOf.Count(n => usable.Any(i => i.Kind == n.Kind))).First();
        var sets = string.Join("; or ", rules.Select(r => string.Join(" and ", r.AllOf.Select(Describe))).Distinct());
        return Finding.Create(
            usable.Count == 0 || rules.Any(r => r.Cite.Confidence == Confidence.Page) ? Severity.Error : Severity.Warning,
            FindingCodes.IdentifierSetMissing,
            fact: $"{target.FactPath}.identifiers",
            message: $"no set of identifiers that {target.Provider.Name} takes is complete here.",
            why: $"{target.Provider.Name} finds an account by: {sets}.",
            fix: $"Add {string.Join(" and ", nearest.AllOf.Where(n => !usable.Any(i => i.Kind == n.Kind && Has(i, n))).Select(Describe))}.",
            source: SourceReferences.Resolve(target.Provider, nearest.Cite));
    }

    private static string Describe(IdentifierNeed need) => need.With.Count == 0 ? need.Kind : $"{need.Kind} with {string.Join(" and ", need.With.Select(Beside))}";

    private static string Beside(string with) => with switch
    {
        "date" => "the day on which it was seen (seen_at)",
        "time" => "the time with offset at which it was seen (seen_at)",
        "port" => "the source port (port)",
        "network" => "its network (network)",
        _ => "the period (data.from, data.to)",
    };

    private static bool Has(NormalisedIdentifier identifier, IdentifierNeed need) => need.With.All(with => with switch
    {
        "date" => identifier.SeenAt?.Day is not null,
        "time" => identifier.SeenAt?.Value is not null,
        "port" => identifier.Port is not null,
        "network" => !string.IsNullOrWhiteSpace(identifier.Network),
        _ => true, // the period stands in the data request and is checked there
    });

    private static string GetName(string kind, Vocabulary vocabulary) => vocabulary.IdentifierKinds.FirstOrDefault(k => k.Id == kind)?.Name ?? kind;
}
