using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Identifiers of an account that do not agree with one another, or that are somebody else's.</summary>
internal static class IdentifierFindings
{
    public static IEnumerable<Finding> Find(StepCheckInput step) => Contradictions(step).Concat(Twice(step)).Concat(OfOfficers(step)).Concat(MailboxesElsewhere(step)).Concat(HoldersNotShown(step));

    private static IEnumerable<Finding> Contradictions(StepCheckInput step)
    {
        foreach (var ask in Accounts(step).Where(a => a.Ask.Role is null))
        {
            if (!step.Case.Library.Providers.TryGetValue(ask.Ask.Provider, out var provider))
            {
                continue;
            }

            var shapes = new TargetShapes(provider, ask.Account.Service, step.Case.Shapes);
            foreach (var kind in shapes.OnePerAccount)
            {
                var named = ask.Ask.Identifiers.SelectMany(i => Named(i, kind, shapes)).ToList();
                if (FirstOther(named, shapes.IsAnyCase(kind)) is { } other)
                {
                    yield return Contradiction(step, other, kind);
                }
            }
        }
    }

    // An address and a name that were seen on different days can both be right: names change.
    private static NormalisedIdentifier? FirstOther(List<(NormalisedIdentifier From, string Value)> named, bool anyCase)
    {
        var comparison = anyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return named.Skip(1).FirstOrDefault(n => !n.Value.Equals(named[0].Value, comparison) && !(n.From.SeenAt?.Day is { } one && named[0].From.SeenAt?.Day is { } first && one != first)).From;
    }

    private static IEnumerable<(NormalisedIdentifier From, string Value)> Named(NormalisedIdentifier identifier, string kind, TargetShapes shapes) => identifier.Kind == kind
        ? [(identifier, identifier.Value)]
        : identifier.Kind is "profile-url" or "content-url" && shapes.Read(identifier.Value).Address is { } address && address.Owner?.Provider == shapes.Provider.Id
            ? address.Gives.Where(g => g.Kind == kind).Select(g => (identifier, g.Value))
            : [];

    private static Finding Contradiction(StepCheckInput step, NormalisedIdentifier other, string kind) => Finding.Create(
        step.ErrorIfDisclosed,
        FindingCodes.IdentifiersContradict,
        fact: other.Fact,
        message: $"two identifiers of this account name two accounts: the {IdentifierChecker.NameInSentence(kind, step.Case.Library.Vocabulary)} differs.",
        why: "The provider would send the data of one of two people, and one of them may be a stranger.",
        fix: "Find out which is right. Enter the other as an account of its own, or, if the name was changed, give each the day on which it was seen.");

    private static IEnumerable<Finding> Twice(StepCheckInput step)
    {
        var seen = new Dictionary<(string Provider, string Kind, string Value), string>();
        foreach (var ask in Accounts(step).Where(a => a.Ask.Role is null))
        {
            var shapes = step.Case.Library.Providers.TryGetValue(ask.Ask.Provider, out var provider) ? new TargetShapes(provider, ask.Account.Service, step.Case.Shapes) : null;
            foreach (var identifier in ask.Ask.Identifiers.Where(i => i.Kind is not ("ip-address" or "cdn-edge-ip" or "display-name" or "real-name" or "date-of-birth" or "photo")))
            {
                // No provider of mail is known at which capitals make another mailbox.
                var value = identifier.Kind == "email-address" || shapes?.IsAnyCase(identifier.Kind) == true ? identifier.Value.ToLowerInvariant() : identifier.Value;
                if (!seen.TryAdd((ask.Ask.Provider, identifier.Kind, value), ask.Account.Id))
                {
                    var before = seen[(ask.Ask.Provider, identifier.Kind, value)];
                    yield return Finding.Create(
                        Severity.Warning,
                        FindingCodes.IdentifierTwice,
                        fact: identifier.Fact,
                        message: before == ask.Account.Id ? "the same identifier appears twice in this account." : $"the same identifier is in account {before} too.",
                        why: "The addressee counts accounts by identifiers; one that appears twice is taken for a mistake, or for two accounts.",
                        fix: before == ask.Account.Id ? "Take one of them out." : $"Take one of the two accounts out, or correct the identifier; what is asked can be joined under {before}.");
                }
            }
        }
    }

    private static IEnumerable<Finding> OfOfficers(StepCheckInput step)
    {
        var authority = step.CaseFile.Authority;
        var emergency = step.CaseFile.Emergency;
        var own = new[] { authority?.Officer, authority?.Supervisor, emergency?.SeniorOfficer }.OfType<Officer>().SelectMany(o => new[] { o.Email, o.Phone })
            .Append(authority?.PublicPhone).Append(emergency?.CallBack).Append(emergency?.SecondCallBack)
            .OfType<string>().Select(t => Contact(t, step.Case.Identifiers)).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Accounts(step).SelectMany(a => a.Ask.Identifiers).Where(i => i.Kind is "email-address" or "phone-number" && own.Contains(i.Value)).Select(i => Finding.Create(
            Severity.Warning,
            FindingCodes.IdentifierOfOfficer,
            fact: i.Fact,
            message: "this is an address or number of the officers themselves.",
            why: "The request would ask for the data of the office that makes it.",
            fix: "Give the identifier of the account that is meant."));
    }

    private static string? Contact(string text, IdentifierContext context) =>
        IdentifierNormaliser.Normalise(text.Contains('@', StringComparison.Ordinal) ? "email-address" : "phone-number", text, context).Value;

    private static IEnumerable<Finding> MailboxesElsewhere(StepCheckInput step)
    {
        foreach (var ask in Accounts(step).Where(a => a.Ask.Role is null && step.Case.Library.Providers.ContainsKey(a.Ask.Provider)))
        {
            var shapes = new TargetShapes(step.Case.Library.Providers[ask.Ask.Provider], ask.Account.Service, step.Case.Shapes);
            foreach (var identifier in ask.Ask.Identifiers.Where(i => i.Kind == "email-address"))
            {
                if (shapes.OtherMailbox(identifier.Value[(identifier.Value.LastIndexOf('@') + 1)..]) is { } other)
                {
                    yield return Finding.Create(
                        Severity.Warning,
                        FindingCodes.MailboxElsewhere,
                        fact: identifier.Fact,
                        message: $"mailboxes under this domain are run by {other.Name} and not by {shapes.Provider.Name}.",
                        why: "The addressee has the mail of its own mailboxes only.",
                        fix: $"Ask {other.Name}, or say under how_known what the address has to do with the account here.");
                }
            }
        }
    }

    // The payer comes before the wallet: his bank or exchange knows where the payment went.
    private static IEnumerable<Finding> HoldersNotShown(StepCheckInput step) => Accounts(step)
        .SelectMany(a => a.Ask.Identifiers.Where(i => string.IsNullOrWhiteSpace(i.HowKnown) && step.Case.Library.Vocabulary.FindIdentifierKind(i.Kind) is { NeedsHowKnown: true }).Select(i => Finding.Warning(
            FindingCodes.HolderNotShown,
            fact: i.Fact[..^"value".Length] + "how_known",
            message: $"how it is known that the {IdentifierChecker.NameInSentence(i.Kind, step.Case.Library.Vocabulary)} is one of {a.Ask.ProviderName} is not stated.",
            why: "It does not show at which company it is, and a company looks for its own only. Where the payment came from and went to is known to the bank or exchange of the payer.",
            fix: "Add how_known, such as the record of the exchange from which the payer sent it. Where that is not known, ask the exchange of the payer first, by the number of the transaction.")));

    private static IEnumerable<AskCheckInput> Accounts(StepCheckInput step) => step.Asks.DistinctBy(a => a.Ask.Fact);
}
