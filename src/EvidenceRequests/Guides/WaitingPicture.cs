using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>A preservation beside the time that an answer takes, drawn from the numbers.</summary>
internal static class WaitingPicture
{
    private const int MonthsOfPreservation = 3;
    private const int Widest = 24;

    public static GuideDiagram Create(string state, ExpectedTime time)
    {
        var most = Math.Min(Math.Max(time.ToMonths, 2 * MonthsOfPreservation), Widest);
        var least = Math.Min(time.FromMonths, most);
        return new GuideDiagram
        {
            Id = "waiting",
            Title = FormattableString.Invariant($"Preservation of {MonthsOfPreservation * 30} days beside the {time.FromMonths} to {time.ToMonths} months that an answer of {state} takes"),
            Nodes =
            [
                new GuideNode { Id = "kept", Shape = "bar", Text = "kept", Column = 1, Row = 1, Span = MonthsOfPreservation },
                new GuideNode { Id = "extended", Shape = "bar", Text = "extended", Column = 1 + MonthsOfPreservation, Row = 1, Span = Math.Max(1, Math.Min(MonthsOfPreservation, most - MonthsOfPreservation)) },
                new GuideNode { Id = "earliest", Shape = "bar", Text = FormattableString.Invariant($"{time.FromMonths} months"), Column = 1, Row = 2, Span = Math.Max(2, least) },
                new GuideNode { Id = "latest", Shape = "bar", Text = FormattableString.Invariant($"up to {time.ToMonths} months"), Column = 1, Row = 3, Span = most },
            ],
        };
    }
}
