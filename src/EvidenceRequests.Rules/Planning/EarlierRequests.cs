using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Requests of the same kind for the same data that went before: refused or returned, so that a new one says what is different; or still running, so that a new one is a duplicate.</summary>
internal static class EarlierRequests
{
    /// <summary>Kind of the question what is different from a request that was refused.</summary>
    public const string Question = "refused-before";

    public static IReadOnlyList<RefusedRequest> FindRefused(DatedCase dated, string kind, IReadOnlyList<Ask> asks) =>
    [
        .. Latest(dated, kind, asks)
            .Where(r => r.Entry.Outcome is "refused" or "returned")
            .Select(r => new RefusedRequest { Request = r, Reason = r.Entry.Reason is { } reason ? dated.Library.Vocabulary.FindRefusalReason(reason) : null }),
    ];

    /// <summary>What a request for disclosure waits for until the case says what is different now. What keeps data alive or averts a danger is not held up by a question.</summary>
    public static IEnumerable<OpenQuestion> Questions(DatedCase dated, Step step) => RequestKinds.IsPreservation(step.Kind) || step.Kind == RequestKinds.EmergencyDisclosure ? [] : step.RefusedBefore.Where(r => !r.IsAnswered).Select(r => new OpenQuestion
    {
        Statement = new StatementId(RequestKinds.IsToState(step.Kind) ? step.RequestedState : step.Provider, Question, r.Request.Place),
        Question = $"{step.Addressee.Name} {Describe(r)}. What is different now?",
        Fix = Fix(dated, r),
    });

    public static IEnumerable<Finding> Findings(DatedCase dated, Step step)
    {
        foreach (var refused in step.RefusedBefore)
        {
            yield return Finding.Create(
                refused.IsAnswered ? Severity.Note : Severity.Warning,
                FindingCodes.RefusedBefore,
                fact: refused.Request.Place,
                message: $"{step.Addressee.Name} {Describe(refused)}{(refused.IsAnswered ? "; this letter names that and says what is different now" : string.Empty)}.",
                why: refused.Reason?.Meaning ?? "The same letter again gets the same answer.",
                fix: refused.IsAnswered ? refused.Reason!.Fix : Fix(dated, refused)) with
            {
                Subjects = Subjects(refused.Request),
            };
        }

        foreach (var running in Latest(dated, step.Kind, step.Asks).Where(r => r.Entry is { Sent.Value: { } sent, Outcome: null or "acknowledged" or "queried" } && sent <= dated.AsOf && !RequestKinds.IsPreservation(r.Entry.Step)))
        {
            yield return Finding.Warning(
                FindingCodes.StillRunning,
                fact: running.Place,
                message: FormattableString.Invariant($"{step.Addressee.Name} was asked for this on {running.Entry.Sent!.Value:yyyy-MM-dd} and {(running.Entry.Outcome == "queried" ? "waits for our answer to what it asked back" : "has not answered yet")}."),
                why: "A second letter for the same is a duplicate, and one of the two is closed unread.",
                fix: $"{(running.Entry.Outcome == "queried" ? "Answer what it asked" : "Send a reminder under its number")}; \"evreq due\" says when. Enter what comes of it under {running.Place}.outcome.") with
            {
                Subjects = Subjects(running),
            };
        }
    }

    /// <summary>Answers that do not say which items they gave, of the case as a whole.</summary>
    public static IEnumerable<Finding> Unnamed(DatedCase dated) => dated.History.All
        .Where(r => r.Entry is { Step: RequestKinds.VoluntaryDisclosure or RequestKinds.EmergencyDisclosure, Outcome: "answered" or "partly-answered", Items.Count: 0 })
        .Select(r => Finding.Warning(
            FindingCodes.GivenItemsNotNamed,
            fact: $"{r.Place}.items",
            message: "the history does not say which items this answer gave, so they are asked for again.",
            why: "A request between states that asks for what is there already is returned.",
            fix: $"Enter the items that were given under {r.Place}.items. What was refused is an entry of its own.") with
        {
            Subjects = Subjects(r),
        });

    // What was asked again since counts by its last outcome.
    private static IEnumerable<PastRequest> Latest(DatedCase dated, string kind, IReadOnlyList<Ask> asks) => asks
        .SelectMany(a =>
        {
            var alike = dated.History.About(a.Account, a.Provider).Where(r => r.Entry.Step == kind).ToList();
            return a.Items.Select(i => alike.LastOrDefault(r => r.Entry.Items.Includes(i.Id)));
        })
        .OfType<PastRequest>()
        .Distinct();

    private static string Describe(RefusedRequest refused)
    {
        var entry = refused.Request.Entry;
        var when = entry.Sent?.Value is { } sent ? FormattableString.Invariant($" of {sent:yyyy-MM-dd}") : string.Empty;
        return $"{(entry.Outcome == "returned" ? "returned" : "refused")} the request{when} for the same data{(refused.Reason is { } reason ? $": {reason.Name}" : ", and the case file does not say why")}";
    }

    private static string Fix(DatedCase dated, RefusedRequest refused) => refused.Reason is { } reason
        ? $"{reason.Fix}{(reason.Next is { } next ? $" Next: {dated.Library.Vocabulary.FindRequestKind(next)?.Name ?? dated.Library.Vocabulary.GetName("instead", next)}." : string.Empty)} To make the same request again, name under {refused.Request.Place}.answered_by the facts that are different now."
        : $"Enter under {refused.Request.Place}.reason why, by a word of the list that \"evreq words refusal-reasons\" prints, and under {refused.Request.Place}.answered_by the facts that are different now.";

    private static IReadOnlyList<string> Subjects(PastRequest request) => request.Entry.Account is { } account ? [$"accounts.{account}"] : [];
}
