using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>The dates of a case, in the time of its requesting state.</summary>
internal static class CaseDates
{
    public static TypedDates Create(CaseState state, LibraryReader reader)
    {
        var home = state.Reading.CaseFile.Case.RequestingState;
        return TypedDates.Create(reader.ReadFor([], [home]).Countries.GetValueOrDefault(home)?.Requesting);
    }
}
