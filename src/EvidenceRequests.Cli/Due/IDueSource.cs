using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Due;

/// <summary>Where duties come from: case files, or a register.</summary>
internal interface IDueSource
{
    /// <summary>All duties on a day, in any order.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="report">Is told what could not be read; the rest is listed all the same.</param>
    IEnumerable<DueItem> Find(DateOnly asOf, Action<string, IReadOnlyList<Finding>> report);
}
