using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Plans the routes for one data request at one addressee: preserve, emergency, voluntary, mutual legal assistance.</summary>
internal sealed class RoutePlanner(RouteInput input)
{
    /// <summary>Plans them; the items are those that this addressee is asked for or that are refused by name.</summary>
    public (RouteResult Result, IReadOnlyList<string> Items) Plan()
    {
        var sorted = ItemSorter.Sort(input.Request, input.Target, input.Case.Library.Vocabulary);
        IReadOnlyList<SortedItem> mine = input.Target.Role is null ? sorted : [.. sorted.Where(MayBeHere)];
        var apart = new RouteResult
        {
            Refusals = [.. mine.Where(i => !i.CanBeAsked).Select(RefuseNotHeld)],
            Findings = [.. NotListed([.. mine.Where(i => i.Row is null)])],
            Leads = [.. mine.Where(i => i.Row?.LeadsTo is not null).Select(i => new Lead(input.Target, input.Request, i))],
        };
        return (RouteResult.Join(apart, Plan([.. mine.Where(i => i.CanBeAsked)])), [.. mine.Select(i => i.Id)]);
    }

    private RouteResult Plan(IReadOnlyList<SortedItem> items)
    {
        if (items.Count == 0)
        {
            return RouteResult.Nothing;
        }

        if (input.Country?.Requested?.Stop is { LiftedByClearance: false } stop && stop.From.Includes(input.Case.RequestingState))
        {
            return RouteResult.From(input.Refuse(RequestKinds.MlaStored, items, FindingCodes.StateStopped, "stop", stop.Why, "nothing", SourceReferences.Resolve(input.Country, stop.Cite)));
        }

        IReadOnlyList<SortedItem> stored = [.. items.Where(i => !i.IsRealTime)];
        var disclosure = new DisclosureRoutePlanner(input);
        return RouteResult.Join(
            new PreservationRoutePlanner(input).Plan(stored),
            new EmergencyRoutePlanner(input).Plan(stored),
            disclosure.Plan(stored),
            disclosure.PlanAsItArises([.. items.Where(i => i.IsRealTime)]));
    }

    // The pack tells what the company holds and is silent on this. A letter may ask; the office should know that nobody knows.
    private IEnumerable<Finding> NotListed(IReadOnlyList<SortedItem> items) => items.Count == 0 || input.Target.IsStated || input.Provider.Data.Count == 0 || input.Case.Confirmed.Contains(new StatementId(input.Provider.Id, "data")) ? [] :
    [
        Finding.Warning(
            FindingCodes.ItemUnknownHere,
            requirement: new StatementId(input.Provider.Id, "data"),
            fact: $"data.{input.Request.Id}.items",
            message: $"nothing that was read says whether {input.Provider.Name} holds this: {string.Join(", ", items.Select(i => input.Case.Library.Vocabulary.FindDataItem(i.Id)?.Name ?? i.Id))}.",
            why: "A request that asks for what is not there looks as if nobody had looked, and is narrowed or sent back.",
            fix: $"Read what {input.Provider.Name} says of its data (\"evreq providers show {input.Provider.Id}\" names the pages), or take the item out."),
    ];

    // What a company behind a website holds is read in its pack; of one without a pack, the host may hold anything and the others know their customer.
    private bool MayBeHere(SortedItem item) => item.Row is not null || (input.Target.IsStated && (input.Target.Role == "host" || item.Category == "subscriber"));

    private Refusal RefuseNotHeld(SortedItem item)
    {
        var name = input.Case.Library.Vocabulary.DataItems.FirstOrDefault(i => i.Id == item.Id)?.Name ?? item.Id;
        var row = item.Row!;
        return input.Refuse(
            item.Category == "content" ? RequestKinds.MlaStored : RequestKinds.VoluntaryDisclosure,
            [item],
            FindingCodes.ItemNeverHeld,
            rule: null,
            $"{input.Provider.Name} does not hold this: {name}." + (row.Instead is { } other ? $" {other}" : string.Empty),
            row.LeadsTo is not null ? "other-provider" : row.Instead is not null || item.Category == "content" ? "device" : "nothing",
            SourceReferences.Resolve(input.Provider, row.Cite));
    }
}
