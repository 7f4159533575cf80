using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// What is known of an account may only lead to it: the number of a device, or a link made for sharing. Whose account it is comes first.
/// No judge opens an account that nobody has named yet, so its content comes second.
/// </summary>
internal static class AccountFirst
{
    /// <summary>The item that names the account.</summary>
    public const string FirstItem = "subscriber";

    private static readonly string[] Content = ["content", "real-time-content"];

    /// <summary>The kind of what leads to the account; null where something names it, or where there is nothing to go by.</summary>
    public static string? FindLead(DatedCase dated, Target target)
    {
        var telling = target.Account.Identifiers.Where(i => dated.Library.Vocabulary.FindIdentifierKind(i.Kind) is not { NeverSufficient: true }).ToLookup(i => Leads(dated, target, i));
        return telling[false].Any(i => Names(target, i)) ? null : telling[true].FirstOrDefault()?.Kind;
    }

    /// <summary>True for what is asked for once the account is known.</summary>
    public static bool ComesSecond(SortedItem item) => Content.Contains(item.Category);

    /// <summary>What the second request waits for.</summary>
    public static OpenQuestion Question(RouteInput input, string lead) => new()
    {
        Statement = new StatementId(input.Provider.Id, StepQuestions.FirstAsk, FirstItem),
        Question = $"Which account at {input.Provider.Name} is behind the {Name(input, lead)}?",
        Fix = $"Ask for {ItemName(input)} first. Then add the account that the answer names under {input.Target.FactPath}.identifiers.",
    };

    /// <summary>The same as a finding, which says as well where nobody asks for the account.</summary>
    public static Finding Finding(RouteInput input, string lead)
    {
        var asked = input.Case.CaseFile.Data.Any(d => d.Items.Contains(FirstItem) && input.Case.Accounts.Named(d).Any(a => a.Id == input.Target.Account.Id));
        return Model.Finding.Warning(
            FindingCodes.ItemAfterOther,
            fact: $"{input.Target.FactPath}.identifiers",
            message: $"{input.Provider.Name} is asked for content by the {Name(input, lead)} alone, which leads to an account and names none.",
            why: "Several people may have used a device or a link. A judge opens an account that is named, and with facts that tie it to the offence.",
            fix: asked
                ? $"Take the step that asks for {ItemName(input)} first. Then add the account that the answer names under {input.Target.FactPath}.identifiers{Kinds(input)}."
                : $"Add {FirstItem} to data.{input.Request.Id}.items, so that the account is asked for first. Then add the account that the answer names under {input.Target.FactPath}.identifiers{Kinds(input)}.");
    }

    private static bool Leads(DatedCase dated, Target target, Identifier identifier) => dated.Library.Vocabulary.FindIdentifierKind(identifier.Kind) switch
    {
        { LeadsTo: not null } => true,
        { Normalise: "url" } => new TargetShapes(target.Provider, target.Service, dated.Shapes).Read(identifier.Value).Address is { Names: PathNames.Share, Gives.Count: 0 },
        _ => false,
    };

    // Where the pack says what the provider finds an account by, nothing else names one.
    private static bool Names(Target target, Identifier identifier) =>
        target.Provider.Identifiers.Count == 0 || target.Provider.Identifiers.Any(r => r.AllOf.Any(n => n.Kind == identifier.Kind));

    private static string Kinds(RouteInput input) => input.Provider.Identifiers.SelectMany(r => r.AllOf).Select(n => n.Kind).FirstOrDefault(k => input.Case.Library.Vocabulary.FindIdentifierKind(k) is { LeadsTo: null }) is { } kind ? $", such as its {kind}" : string.Empty;

    private static string Name(RouteInput input, string lead) => input.Case.Library.Vocabulary.FindIdentifierKind(lead) is { LeadsTo: not null } ? IdentifierChecker.NameInSentence(lead, input.Case.Library.Vocabulary) : "link made for sharing";

    private static string ItemName(RouteInput input) => input.Case.Library.Vocabulary.FindDataItem(FirstItem)?.Name.ToLowerInvariant() ?? FirstItem;
}
