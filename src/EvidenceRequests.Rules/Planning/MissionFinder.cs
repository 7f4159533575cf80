using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds the mission of the requested state that a note addresses: the one the pack names, else the one the state would have. A territory has none of its own.</summary>
internal static class MissionFinder
{
    private const string Commonwealth = "commonwealth";

    public static NamedMission? Find(DatedCase dated, Country requested)
    {
        var state = requested.TerritoryOf ?? requested.Id;
        if (dated.Home?.Missions.FirstOrDefault(m => m.State == state) is { } mission)
        {
            return new NamedMission(mission.Name, mission.City);
        }

        // source: practice between members of the Commonwealth, which exchange High Commissioners.
        var both = dated.Requesting?.Groups.Contains(Commonwealth) == true && dated.Country(state)?.Groups.Contains(Commonwealth) == true;
        return new NamedMission($"{(both ? "High Commission" : "Embassy")} of {StateNames.Resolve(dated, state).InSentence}", null);
    }
}
