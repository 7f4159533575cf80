using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Climbs the ladder for one data request at one addressee: preserve, emergency, voluntary, mutual legal assistance.</summary>
internal sealed class LadderClimber(Approach approach)
{
    /// <summary>Climbs, and returns the items that this addressee was asked for or that were refused by name.</summary>
    public IReadOnlyList<string> Climb()
    {
        var sorted = ItemSorter.Sort(approach.Request, approach.Target, approach.At.Library.Vocabulary);
        var mine = approach.Target.Role is null ? sorted : [.. sorted.Where(i => i.Row is not null)];
        RefuseWhatIsNotHeld(mine);
        var items = mine.Where(i => i.CanBeAsked).ToList();
        if (items.Count > 0 && !IsStopped(items))
        {
            var stored = items.Where(i => !i.IsRealTime).ToList();
            new PreservationRung(approach).Add(stored);
            new EmergencyRung(approach).Add(stored);
            var disclosure = new DisclosureRung(approach);
            disclosure.Add(stored);
            disclosure.AddAsItArises([.. items.Where(i => i.IsRealTime)]);
        }

        return [.. mine.Select(i => i.Id)];
    }

    private void RefuseWhatIsNotHeld(IEnumerable<SortedItem> items)
    {
        foreach (var item in items.Where(i => !i.CanBeAsked))
        {
            var name = approach.At.Library.Vocabulary.DataItems.FirstOrDefault(i => i.Id == item.Id)?.Name ?? item.Id;
            var why = $"{approach.Target.Provider.Name} does not hold this: {name}." + (item.Row!.Instead is { } other ? $" {other}" : string.Empty);
            approach.Ladder.Refuse(item.Category == "content" ? RequestKinds.MlaStored : RequestKinds.VoluntaryDisclosure, approach.Target, approach.Request, [item], FindingCodes.ItemNeverHeld,
                rule: null, why, item.Row.LeadsTo is not null ? "other-provider" : item.Row.Instead is not null || item.Category == "content" ? "device" : "nothing", References.Of(approach.Target.Provider, item.Row.Cite));
        }
    }

    private bool IsStopped(List<SortedItem> items)
    {
        if (approach.Country?.Requested?.Stop is not { } stop || stop.LiftedByClearance || (stop.From.Count > 0 && !stop.From.Contains(approach.At.RequestingState)))
        {
            return false;
        }

        approach.Ladder.Refuse(RequestKinds.MlaStored, approach.Target, approach.Request, items, FindingCodes.StateStopped, "stop", stop.Why, "nothing", References.Of(approach.Country, stop.Cite));
        return true;
    }
}
