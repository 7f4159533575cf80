using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// Finds the mission of the requested state that a note addresses. A territory has none of its own: the note goes to the mission of its state.
/// Where no pack names one, nothing is said of its kind or seat, which nobody has looked up.
/// </summary>
internal static class MissionFinder
{
    public static NamedMission Find(DatedCase dated, Country requested)
    {
        var state = requested.TerritoryOf ?? requested.Id;
        return dated.Home?.Missions.FirstOrDefault(m => m.State == state) is { } mission
            ? new NamedMission(state, mission.Name, mission.City, SourceReferences.Resolve(dated.Requesting!, mission.Cite))
            : new NamedMission(state, $"Diplomatic Mission of {StateNames.Resolve(dated, state).InSentence} accredited to {StateNames.Resolve(dated, dated.RequestingState).InSentence}", null, null);
    }
}
