using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>A time of validity begins before it ends.</summary>
internal static class Validity
{
    public static void Check(IEnumerable<PackFile> packs, PackFaults faults)
    {
        foreach (var pack in packs)
        {
            foreach (var (path, value) in pack.Objects().Where(o => o.Path.EndsWith("in_force", StringComparison.Ordinal)))
            {
                if (value.TryGetProperty("from", out var from) && value.TryGetProperty("until", out var until) && string.CompareOrdinal(from.GetString(), until.GetString()) > 0)
                {
                    faults.Add(FindingCodes.PackInForceOverlaps, pack.Path, path, "this time ends before it begins.", "Correct one of the two dates.");
                }
            }
        }
    }
}
