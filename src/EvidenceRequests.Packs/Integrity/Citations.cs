using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Every citation leads to a listed source, every listed source is cited, and memory and advice claim no source.</summary>
internal static class Citations
{
    // Only these say what to do; everything else says what is so, and that can be read somewhere.
    private static readonly string[] MayAdvise = ["requirements.", "cautions.", "alternatives["];

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
        var confidence = value.GetProperty("confidence").GetString();
        var (message, fix) = (confidence, source) switch
        {
            ("page", null) => ("a statement read on a page names its source.", "Add source, or set confidence: memory."),
            ("memory", not null) => ("a statement from memory names no source.", "Take the source out (check_at may say where to confirm), or set confidence: page."),
            ("advice", not null) => ("advice of the project names no source.", "Take the source out, or set confidence: page if the source says it."),
            ("advice", _) when value.TryGetProperty("check_at", out _) => ("advice of the project cannot be confirmed anywhere.", "Take check_at out, or set confidence: memory if it states law or practice."),
            ("advice", _) when !MayAdvise.Any(m => path.Contains(m, StringComparison.Ordinal)) => ("this states what is so, and advice only says what to do.", "Set confidence: page with the source, or memory."),
            _ => default,
        };
        if (message is not null)
        {
            faults.Add(FindingCodes.PackCitationIncomplete, pack.Path, path, message, fix!);
        }
    }

    private static bool IsCitation(string path) => path.EndsWith("cite", StringComparison.Ordinal);
}
