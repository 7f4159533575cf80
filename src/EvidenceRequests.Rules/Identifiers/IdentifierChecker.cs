using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Checks the identifiers of one account against the rules of the addressee.</summary>
internal static class IdentifierChecker
{
    /// <summary>
    /// One valid set is enough to send. For a preservation a broken identifier beside a good set is left out with a warning, because time
    /// counts; for a disclosure it is an error, because a wrong digit could be another person's.
    /// </summary>
    public static AccountIdentifiers Check(DatedCase dated, Target target, string kind)
    {
        var findings = new List<Finding>();
        var rules = target.Provider.Identifiers.Where(r => Applies(r, target)).ToList();
        var usable = Normalise(dated, target, rules, findings);
        Refuse(target, usable, rules, findings, dated.Library.Vocabulary);
        var satisfied = rules.Where(r => r.AllOf.All(need => usable.Any(i => i.Kind == need.Kind && Has(i, need)))).ToList();
        if (rules.Count > 0 && satisfied.Count == 0)
        {
            findings.Add(SetMissing(target, rules, usable, dated.Library.Vocabulary));
        }

        var namesNobody = rules.Count == 0 && usable.All(i => dated.Library.Vocabulary.FindIdentifierKind(i.Kind)?.NeverSufficient == true);
        if (namesNobody && usable.Count > 0)
        {
            findings.Add(NamesNobody(dated, target, usable));
        }

        var leftOut = RequestKinds.IsPreservation(kind) && (satisfied.Count > 0 || (rules.Count == 0 && !namesNobody));
        return new AccountIdentifiers(usable, leftOut ? [.. findings.Select(Soften)] : findings);
    }

    /// <summary>What is known around one identifier of an account at a provider.</summary>
    public static IdentifierContext Around(DatedCase dated, Target target, Identifier identifier) => dated.Identifiers with
    {
        Network = identifier.Network,
        Shapes = new TargetShapes(target.Provider, target.Service, dated.Shapes),
    };

    private static Finding Soften(Finding finding) => finding.Severity != Severity.Error ? finding : finding with
    {
        Severity = Severity.Warning,
        Message = finding.Message.TrimEnd('.') + "; it is left out of this request.",
    };

    private static bool Applies(IdentifierRule rule, Target target) =>
        rule.Services.MayInclude(target.Service) && rule.Roles.Includes(target.Role);

    private static List<NormalisedIdentifier> Normalise(DatedCase dated, Target target, List<IdentifierRule> rules, List<Finding> findings)
    {
        var usable = new List<NormalisedIdentifier>();
        for (var i = 0; i < target.Account.Identifiers.Count; i++)
        {
            var identifier = target.Account.Identifiers[i];
            var path = FormattableString.Invariant($"{target.FactPath}.identifiers[{i}]");
            var narrower = rules.SelectMany(r => r.AllOf).FirstOrDefault(n => n.Kind == identifier.Kind)?.Pattern;
            var read = IdentifierNormaliser.Normalise(identifier.Kind, identifier.Value, Around(dated, target, identifier) with { Pattern = narrower });
            var name = NameInSentence(identifier.Kind, dated.Library.Vocabulary);
            if (read.Value is not { } value)
            {
                findings.Add(Invalid(path, name, read));
                continue;
            }

            findings.AddRange(read.Doubts.Select(d => Doubtful(path, name, d)));
            if (identifier.Port is < IpAddressForm.MinPort or > IpAddressForm.MaxPort)
            {
                findings.Add(WrongPort(path));
            }

            usable.Add(new NormalisedIdentifier
            {
                Kind = identifier.Kind,
                Fact = path + ".value",
                Value = value,
                AsTyped = read.AsTyped,
                SeenAt = identifier.SeenAt,
                Port = identifier.Port is >= IpAddressForm.MinPort and <= IpAddressForm.MaxPort ? identifier.Port : null,
                Network = identifier.Network,
                HowKnown = identifier.HowKnown,
            });
        }

        return usable;
    }

    private static Finding Invalid(string path, string name, FormResult read) => Finding.Error(
        FindingCodes.IdentifierInvalid,
        fact: path + ".value",
        message: $"the {name} is not valid: {read.Problem}.",
        why: "An identifier with a wrong sign finds nothing, or finds somebody else.",
        fix: read.Fix);

    private static Finding Doubtful(string path, string name, FormDoubt doubt) => Finding.Create(
        doubt.Severity,
        FindingCodes.IdentifierDoubtful,
        fact: path + ".value",
        message: $"about the {name}: {doubt.Problem}.",
        why: doubt.Severity == Severity.Note ? "So that the letter holds nothing that was not looked at." : "An identifier with a wrong sign finds nothing, or finds somebody else.",
        fix: doubt.Fix);

    private static Finding WrongPort(string path) => Finding.Error(
        FindingCodes.IdentifierInvalid,
        fact: path + ".port",
        message: FormattableString.Invariant($"the source port is not valid: ports are numbers from {IpAddressForm.MinPort} to {IpAddressForm.MaxPort}."),
        why: "Behind a shared address only the port tells one customer from another.",
        fix: "Read it again from the record; leave it out where the record has none.");

    private static void Refuse(Target target, List<NormalisedIdentifier> usable, List<IdentifierRule> rules, List<Finding> findings, Vocabulary vocabulary)
    {
        var accepted = usable.Count(i => rules.Any(r => r.AllOf.Any(n => n.Kind == i.Kind)));
        foreach (var rule in target.Provider.RefusedIdentifiers.Where(r => r.Services.MayInclude(target.Service)))
        {
            foreach (var identifier in usable.Where(i => i.Kind == rule.Kind && (rule.Without.Count == 0 || rule.Without.Any(w => !HasBeside(i, w)))).ToList())
            {
                // One that lacks something is none of those that are enough.
                var others = rule.Without.Count == 0 ? accepted : accepted - 1;
                if (rule.OnlyIfAlone == true && others > 0)
                {
                    continue;
                }

                if (rule.Without.Count == 0 || rule.Cite.Confidence == Confidence.Page)
                {
                    usable.Remove(identifier);
                }

                findings.Add(Finding.Create(
                    others > 0 || rule.Cite.Confidence != Confidence.Page ? Severity.Warning : Severity.Error,
                    FindingCodes.IdentifierRefused,
                    fact: identifier.Fact,
                    message: rule.Without.Count > 0
                        ? $"{target.Provider.Name} finds nobody by this {NameInSentence(rule.Kind, vocabulary)} without {string.Join(" and ", rule.Without.Where(w => !HasBeside(identifier, w)).Select(Beside))}."
                        : $"{target.Provider.Name} does not take this kind of identifier" + (others > 0 ? "; it is left out of this request." : "."),
                    why: rule.Why,
                    fix: rule.Fix,
                    source: SourceReferences.Resolve(target.Provider, rule.Cite)));
            }
        }
    }

    private static Finding SetMissing(Target target, List<IdentifierRule> rules, List<NormalisedIdentifier> usable, Vocabulary vocabulary)
    {
        // The set that lacks least tells the person what to add.
        var nearest = rules.OrderByDescending(r => r.AllOf.Count(n => usable.Any(i => i.Kind == n.Kind))).First();
        var sets = string.Join("; or ", rules.Select(r => string.Join(" and ", r.AllOf.Select(Describe))).Distinct());
        var lacking = nearest.AllOf.Where(n => !usable.Any(i => i.Kind == n.Kind && Has(i, n))).ToList();
        var isThere = lacking.Count > 0 && lacking.All(n => usable.Any(i => i.Kind == n.Kind));
        return Finding.Create(
            usable.Count == 0 || rules.Any(r => r.Cite.Confidence == Confidence.Page) ? Severity.Error : Severity.Warning,
            FindingCodes.IdentifierSetMissing,
            fact: $"{target.FactPath}.identifiers",
            message: isThere
                ? $"{target.Provider.Name} finds nobody by this {string.Join(" and ", lacking.Select(n => $"{NameInSentence(n.Kind, vocabulary)} without {string.Join(" and ", n.With.Where(w => !HasBeside(usable.First(i => i.Kind == n.Kind), w)).Select(BesideName))}"))}."
                : $"{target.Provider.Name} finds nobody by what is given here.",
            why: $"{target.Provider.Name} finds an account by: {sets}.",
            fix: isThere
                ? $"Complete the identifier that is there: {string.Join(" and ", lacking.SelectMany(n => Completing(usable.First(i => i.Kind == n.Kind), n)))}."
                : $"Add to {target.FactPath}.identifiers: {string.Join(" and ", lacking.Select(Describe))}.{WhereFound(target, lacking, vocabulary)}",
            source: SourceReferences.Resolve(target.Provider, nearest.Cite));
    }

    // Who does not have it yet reads where to look.
    private static string WhereFound(Target target, List<IdentifierNeed> lacking, Vocabulary vocabulary) => string.Concat(
        lacking.Where(n => n.Kind != "other").Select(n => IdentifierPlaces.Describe(vocabulary, n.Kind, target.Provider, target.Service)).OfType<string>().Select(place => $" {place}"));

    private static IEnumerable<string> Completing(NormalisedIdentifier identifier, IdentifierNeed need) =>
        need.With.Where(w => !HasBeside(identifier, w)).Select(w => $"{identifier.Fact[..^"value".Length]}{BesideKey(w)}, {BesideName(w)}");

    // Where the pack does not say what the provider takes, what anybody can share still names no account.
    private static Finding NamesNobody(DatedCase dated, Target target, List<NormalisedIdentifier> usable) => Finding.Error(
        FindingCodes.IdentifierSetMissing,
        fact: $"{target.FactPath}.identifiers",
        message: $"this identifies nobody: {string.Join(" and ", usable.Select(i => NameInSentence(i.Kind, dated.Library.Vocabulary)).Distinct(StringComparer.Ordinal))}.",
        why: "Many people can share it, and the addressee finds no account by it, or a stranger's.",
        fix: "Add what names the account alone, such as the address of the profile copied whole, the user name, the account number, the e-mail address or the telephone number.");

    private static string Describe(IdentifierNeed need) => need.With.Count == 0 ? need.Kind : $"{need.Kind} with {string.Join(" and ", need.With.Select(Beside))}";

    private static string Beside(string with) => BesideKey(with) is not null ? BesideName(with) : "the period (data.from, data.to)";

    private static string? BesideKey(string with) => with switch
    {
        "date" or "time" or "second" => "seen_at",
        "port" or "network" => with,
        _ => null,
    };

    private static string BesideName(string with) => with switch
    {
        "date" => "the day on which it was seen",
        "time" => "the time with offset at which it was seen",
        "second" => "the time to the second with offset, as 2026-03-05T23:30:05+05:00",
        "port" => "the source port",
        _ => "its network",
    };

    private static bool Has(NormalisedIdentifier identifier, IdentifierNeed need) => need.With.All(with => HasBeside(identifier, with));

    private static bool HasBeside(NormalisedIdentifier identifier, string with) => with switch
    {
        "date" => identifier.SeenAt?.Day is not null,
        "time" => identifier.SeenAt?.Value is not null,
        "second" => identifier.SeenAt?.HasSeconds == true,
        "port" => identifier.Port is not null || identifier.Value.Contains(':', StringComparison.Ordinal), // nobody shares an IPv6 address with strangers
        "network" => !string.IsNullOrWhiteSpace(identifier.Network),
        _ => true, // the period is in the data request and is checked there
    };

    /// <summary>The name of a kind inside a sentence: "telephone number", "IMEI".</summary>
    public static string NameInSentence(string kind, Vocabulary vocabulary)
    {
        var name = vocabulary.IdentifierKinds.FirstOrDefault(k => k.Id == kind)?.Name ?? kind;
        return name.Length > 1 && char.IsUpper(name[0]) && !char.IsUpper(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }
}
