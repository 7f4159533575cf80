using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>A row of a sheet that must fit its page: how few lines may be left of it, and how soon it gives way.</summary>
internal sealed record PageRow(string Label, List<GuideLine> Lines, int Least = 1, int GivesWay = 0)
{
    /// <summary>Lines that were left to the web edition.</summary>
    public int LeftOut { get; set; }

    /// <summary>The lines as they are printed.</summary>
    public IReadOnlyList<GuideLine> Printed => Lines.Count == 0 && LeftOut == 0
        ? [new GuideLine([new GuideRun("not known – ask")])]
        : LeftOut > 0 ? [.. Lines, new GuideLine([new GuideRun(FormattableString.Invariant($"… {LeftOut} more on the web page")) { Url = "#everything" }])] : Lines;
}
