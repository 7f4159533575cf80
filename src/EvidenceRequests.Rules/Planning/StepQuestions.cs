using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// What nobody here knows and a step therefore waits for. A confirmation of the statement in the case file answers the question: a person
/// has found out, and says how.
/// </summary>
internal static class StepQuestions
{
    /// <summary>Kind of the question what came of the request for data that comes first.</summary>
    public const string FirstAsk = "first-ask";

    /// <summary>By which channel a request is sent.</summary>
    public static OpenQuestion? Channel(DatedCase dated, Step step)
    {
        var statement = new StatementId(RequestKinds.IsToState(step.Kind) ? step.RequestedState : step.Provider, "channel");
        return step.Channel is not null || dated.Confirmed.Contains(statement) ? null : new OpenQuestion
        {
            Statement = statement,
            Question = $"By which channel does {step.Addressee.Name} take this kind of request from {dated.Requesting?.NameInSentence ?? dated.RequestingState}?",
            Fix = $"Ask the {(RequestKinds.IsToState(step.Kind) ? "authority" : "provider")} or the contact point of the agency. {Confirm(statement)}",
        };
    }

    /// <summary>Whether the provider holds any of the items. Letters that only keep data alive, or avert a danger, ask it themselves and do not wait.</summary>
    public static IEnumerable<OpenQuestion> Holdings(RouteInput input, IReadOnlyList<SortedItem> items)
    {
        var statement = new StatementId(input.Provider.Id, "data");
        if (input.Target.IsStated || items.Any(i => i.Availability != Availability.Unknown) || input.Case.Confirmed.Contains(statement))
        {
            return [];
        }

        var names = items.Select(i => input.Case.Library.Vocabulary.DataItems.FirstOrDefault(d => d.Id == i.Id)?.Name ?? i.Id);
        return
        [
            new OpenQuestion
            {
                Statement = statement,
                Question = $"Does {input.Provider.Name} hold any of this: {string.Join(", ", names)}?",
                Fix = $"Have the data preserved, and ask {input.Provider.Name} what it holds. {Confirm(statement)}",
            },
        ];
    }

    private static string Confirm(StatementId statement) => $"Then enter it in the case file: confirmations: [{{ statement: \"{statement}\", by: …, on: …, how: … }}].";
}
