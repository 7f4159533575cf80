using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Plans the routes for one data request at one addressee: preserve, emergency, voluntary, mutual legal assistance.</summary>
internal sealed class RoutePlanner(RouteInput input)
{
    /// <summary>Plans them, and returns the items that this addressee was asked for or that were refused by name.</summary>
    public IReadOnlyList<string> Plan()
    {
        var sorted = ItemSorter.Sort(input.Request, input.Target, input.Case.Library.Vocabulary);
        var mine = input.Target.Role is null ? sorted : [.. sorted.Where(i => i.Row is not null)];
        RefuseWhatIsNotHeld(mine);
        var items = mine.Where(i => i.CanBeAsked).ToList();
        if (items.Count > 0 && !IsStopped(items))
        {
            var stored = items.Where(i => !i.IsRealTime).ToList();
            new PreservationRoutePlanner(input).Add(stored);
            new EmergencyRoutePlanner(input).Add(stored);
            var disclosure = new DisclosureRoutePlanner(input);
            disclosure.Add(stored);
            disclosure.AddAsItArises([.. items.Where(i => i.IsRealTime)]);
        }

        return [.. mine.Select(i => i.Id)];
    }

    private void RefuseWhatIsNotHeld(IEnumerable<SortedItem> items)
    {
        foreach (var item in items.Where(i => !i.CanBeAsked))
        {
            var name = input.Case.Library.Vocabulary.DataItems.FirstOrDefault(i => i.Id == item.Id)?.Name ?? item.Id;
            var why = $"{input.Target.Provider.Name} does not hold this: {name}." + (item.Row!.Instead is { } other ? $" {other}" : string.Empty);
            input.Results.Refuse(item.Category == "content" ? RequestKinds.MlaStored : RequestKinds.VoluntaryDisclosure, input.Target, input.Request, [item], FindingCodes.ItemNeverHeld,
                rule: null, why, item.Row.LeadsTo is not null ? "other-provider" : item.Row.Instead is not null || item.Category == "content" ? "device" : "nothing", SourceReferences.Resolve(input.Target.Provider, item.Row.Cite));
        }
    }

    private bool IsStopped(List<SortedItem> items)
    {
        if (input.Country?.Requested?.Stop is not { } stop || stop.LiftedByClearance || (stop.From.Count > 0 && !stop.From.Contains(input.Case.RequestingState)))
        {
            return false;
        }

        input.Results.Refuse(RequestKinds.MlaStored, input.Target, input.Request, items, FindingCodes.StateStopped, "stop", stop.Why, "nothing", SourceReferences.Resolve(input.Country, stop.Cite));
        return true;
    }
}
