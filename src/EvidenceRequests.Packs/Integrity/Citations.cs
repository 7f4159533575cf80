using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Every citation leads to a listed source, every listed source is cited, and memory claims no source.</summary>
internal static class Citations
{
    public static void Check(IEnumerable<PackFile> packs, PackFaults faults)
    {
        foreach (var pack in packs)
        {
            CheckPack(pack, faults);
        }
    }

    private static void CheckPack(PackFile pack, PackFaults faults)
    {
        var sources = pack.Sources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, value) in pack.Objects().Where(o => IsCitation(o.Path) || o.Path.Contains("disputed[", StringComparison.Ordinal)))
        {
            var source = value.TryGetProperty("source", out var s) ? s.GetString() : null;
            if (source is not null)
            {
                used.Add(source);
                if (!sources.Contains(source))
                {
                    var near = Suggestion.Closest(source, sources);
                    faults.Add(FindingCodes.PackSourceMissing, pack.Path, path, $"the source \"{source}\" is not listed in this pack.", near is null ? "Add it under sources." : $"Write \"{near}\", or add the source.");
                }
            }

            if (IsCitation(path))
            {
                CheckConfidence(pack, path, value, source, faults);
            }
        }

        foreach (var source in sources.Except(used).Order(StringComparer.Ordinal))
        {
            faults.Add(FindingCodes.PackSourceUnused, pack.Path, $"sources.{source}", $"the source \"{source}\" is cited by no statement.", "Cite it or take it out.");
        }
    }

    private static void CheckConfidence(PackFile pack, string path, JsonElement value, string? source, PackFaults faults)
    {
        var page = value.GetProperty("confidence").GetString() == "page";
        if (page && source is null)
        {
            faults.Add(FindingCodes.PackCitationIncomplete, pack.Path, path, "a statement read on a page names its source.", "Add source, or set confidence: memory.");
        }
        else if (!page && source is not null)
        {
            faults.Add(FindingCodes.PackCitationIncomplete, pack.Path, path, "a statement from memory names no source.", "Take the source out (check_at may say where to confirm), or set confidence: page.");
        }
    }

    private static bool IsCitation(string path) => path.EndsWith("cite", StringComparison.Ordinal);
}
