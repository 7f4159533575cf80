using System.Globalization;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// The ASCII form of a domain name by UTS 46, non-transitional, with every check switched on: hyphens, joiners, direction, STD 3 and the
/// lengths of the DNS. A name that the standard refuses has none.
/// </summary>
// source: Unicode Technical Standard 46, sections 4 and 4.1; RFC 5892, appendix A; RFC 5893, section 2
internal static class Uts46
{
    private const int MaxName = 253;
    private const int MaxLabel = 63;
    private const int Virama = 9;

    /// <summary>The ASCII form, in lower case; null where the name is not a valid one. A full stop at the end is taken off.</summary>
    public static string? ToAscii(string name)
    {
        // Longer than any name can be after mapping; the standard sets no bound of its own.
        if (name.Length > 4 * MaxName || Map(name) is not { } mapped)
        {
            return null;
        }

        var labels = mapped.Split('.');
        if (labels.Length > 1 && labels[^1].Length == 0)
        {
            labels = labels[..^1];
        }

        var unicode = labels.Select(Decode).ToArray();
        if (unicode.Contains(null))
        {
            return null;
        }

        var direction = unicode.Any(l => l!.EnumerateRunes().Any(r => IdnaTables.Instance.BidiClass(r.Value) is "R" or "AL" or "AN"));
        if (!unicode.All(l => IsValid(l!) && (!direction || HasOneDirection(l!))))
        {
            return null;
        }

        var ascii = string.Join('.', unicode.Select(l => l!.All(char.IsAscii) ? l : "xn--" + Punycode.Encode(l!)));
        return ascii.Length is > 0 and <= MaxName && ascii.Split('.').All(l => l.Length is > 0 and <= MaxLabel) ? ascii : null;
    }

    private static string? Map(string name)
    {
        if (name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.'))
        {
            return name.ToLowerInvariant();
        }

        var mapped = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (IdnaTables.Instance.Map(rune.Value) is not { } text)
            {
                return null;
            }

            mapped.Append(text);
        }

        return ComposedForm.From(mapped.ToString());
    }

    // A label that is encoded already must be what encoding would have made of it.
    private static string? Decode(string label)
    {
        if (!label.StartsWith("xn--", StringComparison.Ordinal))
        {
            return label;
        }

        return label.All(char.IsAscii) && Punycode.Decode(label[4..]) is { Length: > 0 } decoded && !decoded.All(char.IsAscii)
            && decoded == ComposedForm.From(decoded) && decoded.EnumerateRunes().All(r => IdnaTables.Instance.Map(r.Value) == r.ToString()) && Punycode.Encode(decoded) == label[4..]
            ? decoded
            : null;
    }

    private static bool IsValid(string label) =>
        label.Length > 0 && label[0] != '-' && label[^1] != '-' && (label.Length < 4 || label[2..4] != "--")
        && label.Where(char.IsAscii).All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && Rune.GetUnicodeCategory(label.EnumerateRunes().First()) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
        && JoinersAreInPlace([.. label.EnumerateRunes().Select(r => r.Value)]);

    // source: RFC 5892, appendix A.1 and A.2
    private static bool JoinersAreInPlace(int[] label)
    {
        var tables = IdnaTables.Instance;
        for (var i = 0; i < label.Length; i++)
        {
            if (label[i] is not (0x200C or 0x200D) || (i > 0 && tables.CombiningClass(label[i - 1]) == Virama))
            {
                continue;
            }

            var (before, after) = (i - 1, i + 1);
            while (before >= 0 && tables.JoiningType(label[before]) == 'T')
            {
                before--;
            }

            while (after < label.Length && tables.JoiningType(label[after]) == 'T')
            {
                after++;
            }

            if (label[i] == 0x200D || before < 0 || after == label.Length || tables.JoiningType(label[before]) is not ('L' or 'D') || tables.JoiningType(label[after]) is not ('R' or 'D'))
            {
                return false;
            }
        }

        return true;
    }

    // source: RFC 5893, section 2
    private static bool HasOneDirection(string label)
    {
        var classes = label.EnumerateRunes().Select(r => IdnaTables.Instance.BidiClass(r.Value)).ToList();
        var last = classes.FindLast(c => c != "NSM");
        return classes[0] switch
        {
            "R" or "AL" => classes.All(c => c is "R" or "AL" or "AN" or "EN" or "ES" or "CS" or "ET" or "ON" or "BN" or "NSM") && last is "R" or "AL" or "EN" or "AN" && !(classes.Contains("EN") && classes.Contains("AN")),
            "L" => classes.All(c => c is "L" or "EN" or "ES" or "CS" or "ET" or "ON" or "BN" or "NSM") && last is "L" or "EN",
            _ => false,
        };
    }
}
