using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>A row of a sheet that must fit its page: how few lines may be left of it, and how soon it gives way.</summary>
internal sealed record PageRow(string Label, List<GuideLine> Lines, int Least = 1, int GivesWay = 0)
{
    /// <summary>True for a row that is left out where nothing is known: its lack is no answer that is missing.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Lines that were left to the web edition.</summary>
    public int LeftOut { get; set; }

    /// <summary>The lines that must stay if the sheet is to do with one page fewer: three of five.</summary>
    public int Most => Math.Max(Math.Min(Least, Lines.Count), ((Lines.Count * 3) + 4) / 5);

    /// <summary>True if the row is printed: it holds a line, or says that nothing is known.</summary>
    public bool IsPrinted => Lines.Count > 0 || (!IsSilent && LeftOut == 0);

    /// <summary>The lines as they are printed.</summary>
    public IReadOnlyList<GuideLine> Printed => Lines.Count == 0
        ? [new GuideLine([new GuideRun("not known – ask")])]
        : LeftOut > 0 ? [.. Lines.Take(Lines.Count - 1), Lines[^1] with { Text = [.. Lines[^1].Text, new GuideRun(FormattableString.Invariant($" … {LeftOut} more on the web page")) { Url = WebPage }] }] : Lines;

    /// <summary>Where the web edition holds what gave way.</summary>
    public const string WebPage = "#everything";
}
