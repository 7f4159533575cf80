using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>The id of a pack is the name of its file.</summary>
internal static class FileNames
{
    public static void Check(IEnumerable<PackFile> packs, PackFaults faults)
    {
        foreach (var pack in packs.Where(p => !p.Path.EndsWith($"/{p.Id}.yaml", StringComparison.Ordinal)))
        {
            faults.Add(FindingCodes.PackNameDiffers, pack.Path, "id", $"the id is \"{pack.Id}\", the file has another name.", $"Rename the file to {pack.Id}.yaml or change the id.");
        }
    }
}
