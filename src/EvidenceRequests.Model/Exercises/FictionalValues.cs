using System.Net;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Model;

/// <summary>
/// The identifiers that may stand in an exercise: values that are reserved for examples and can belong to nobody, and values that bear the
/// words of an exercise. Those of the second kind stand in nothing but an exercise, so that one is known by them even without its mark.
/// </summary>
public static partial class FictionalValues
{
    // Twenty bytes that spell SAMPLE-EXERCISE-0001 and 0002 as addresses of their networks, and thirty-two that spell a transaction: nobody can hold a key to them.
    private static readonly HashSet<string> Made = new(StringComparer.OrdinalIgnoreCase)
    {
        "THZRKF6fT1UhPS8yndcPrVCQ1ShMwerTBx",
        "THZRKF6fT1UhPS8yndcPrVCQ1ShN6HUpq4",
        "0x53414d504c452d45584552434953452d30303031",
        "0x53414d504c452d45584552434953452d30303032",
        "53414d504c452d45584552434953452d5452414e53414354494f4e2d30303031",
    };

    private static readonly (IPAddress Network, int Bits)[] Documentation =
    [
        (IPAddress.Parse("192.0.2.0"), 24), (IPAddress.Parse("198.51.100.0"), 24), (IPAddress.Parse("203.0.113.0"), 24), (IPAddress.Parse("2001:db8::"), 32),
    ];

    /// <summary>What may stand in an exercise, for people.</summary>
    public const string Allowed = "names and links with \"sample\" and \"exercise\" one after the other, hosts that end in .example or .invalid, the IP addresses of documentation (192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24, 2001:db8::/32), and telephone numbers from +447700900000 to +447700900999";

    /// <summary>True for a value that can belong to nobody.</summary>
    public static bool IsFictional(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IsOfExercise(value) || ReservedHost().IsMatch(value.Trim()) || IsDocumentation(value.Trim());
    }

    /// <summary>True for a value that stands in nothing but an exercise.</summary>
    public static bool IsOfExercise(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var plain = string.Concat(value.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return plain.Contains("SAMPLEEXERCISE", StringComparison.Ordinal) || plain.Contains("SAMPEXER", StringComparison.Ordinal) || DramaNumber().IsMatch(plain) || Made.Contains(value.Trim());
    }

    private static bool IsDocumentation(string value)
    {
        if (!IPAddress.TryParse(value, out var address))
        {
            return false;
        }

        return Documentation.Any(d => new IPNetwork(d.Network, d.Bits).Contains(address));
    }

    [GeneratedRegex(@"^(?:[a-z][a-z0-9+.-]*://)?(?:[^/?#\s]*[@.])?[a-z0-9-]+\.(?:example|invalid)(?::\d+)?(?:[/?#]\S*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex ReservedHost();

    // The numbers of mobile telephones that Ofcom keeps for television and radio drama.
    [GeneratedRegex(@"^(?:00)?447700900\d{3}$|^07700900\d{3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex DramaNumber();
}
