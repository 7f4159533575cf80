using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>A path of the case file in its parts: a key or the id of an entry, or the number of an entry.</summary>
/// <param name="Key">The key or id; null for a number.</param>
/// <param name="Index">The number, counted from 0.</param>
internal readonly record struct PathPart(string? Key, int Index)
{
    /// <summary>Takes a path apart; null if it is none.</summary>
    public static IReadOnlyList<PathPart>? Parse(string path)
    {
        var parts = new List<PathPart>();
        foreach (var word in path.Split('.'))
        {
            var bracket = word.IndexOf('[', StringComparison.Ordinal);
            var key = bracket < 0 ? word : word[..bracket];
            if (!FactPath.IsId(key))
            {
                return null;
            }

            parts.Add(new PathPart(key, 0));
            foreach (var index in bracket < 0 ? [] : word[(bracket + 1)..].Split('['))
            {
                if (!index.EndsWith(']') || !int.TryParse(index.AsSpan(0, index.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    return null;
                }

                parts.Add(new PathPart(null, number));
            }
        }

        return parts;
    }
}
