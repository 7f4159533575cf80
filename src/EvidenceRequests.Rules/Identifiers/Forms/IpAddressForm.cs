using System.Net;
using System.Net.Sockets;

namespace EvidenceRequests.Rules;

/// <summary>IP addresses at which a subscriber can be found.</summary>
// source: IANA special-purpose address registries (RFC 6890 and those it names)
internal static class IpAddressForm
{
    private const string LookOn = "Look for the public address in the same record.";

    /// <summary>Lowest and highest port number that a connection can have.</summary>
    public const int MinPort = 1;

    /// <summary>Lowest and highest port number that a connection can have.</summary>
    public const int MaxPort = 65535;

    public static FormResult Read(string text)
    {
        if (text.Contains('%', StringComparison.Ordinal))
        {
            return FormResult.Refuse("behind % it names an interface of one computer, so that it is an address inside one network only", LookOn);
        }

        if (text.Contains('/', StringComparison.Ordinal))
        {
            return FormResult.Refuse("it is a whole network, or a web address, and not one address", "Write the one address that is in the record.");
        }

        // An address with leading zeros or fewer than four parts is read differently by different programs.
        var plausible = (text.Contains(':', StringComparison.Ordinal) && !text.Contains('[', StringComparison.Ordinal) && text.All(c => char.IsAsciiHexDigit(c) || c is ':' or '.'))
            || (text.Count(c => c == '.') == 3 && text.Split('.').All(p => p.Length is > 0 and <= 3 && p.All(char.IsAsciiDigit) && (p.Length == 1 || p[0] != '0')));
        if (!plausible || !IPAddress.TryParse(text, out var address))
        {
            return FormResult.Refuse("it is not an IP address", "Write one address, such as 203.0.113.44; the port goes into its own field.");
        }

        if (address.IsIPv4MappedToIPv6)
        {
            var inside = Read(address.MapToIPv4().ToString());
            return inside.Value is null ? inside : inside.Note("it was written inside an IPv6 address, and is printed as the IPv4 address that it is", "Nothing is to be done.");
        }

        return Nobody(address) is { } problem ? FormResult.Refuse(problem, LookOn) : FormResult.Accept(address.ToString());
    }

    private static string? Nobody(IPAddress address)
    {
        const string Private = "it is an address of a private network, which exists in every house";
        const string Shared = "it is an address inside the network of an operator, which thousands of customers share in turn";
        const string Self = "it is the address by which a computer calls itself";
        const string Group = "it is an address of a group (multicast), which no computer has";
        const string Reserved = "it is an address that no computer has: it is reserved";
        var b = address.GetAddressBytes();
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return (b[0], b[1]) switch
            {
                (255, 255) when b[2] == 255 && b[3] == 255 => "it is the address that means everybody (broadcast), which no computer has",
                (0, _) => Reserved,
                (127, _) => Self,
                (10, _) or (192, 168) or (172, >= 16 and <= 31) => Private,
                (169, 254) => "it is an address that a computer gives itself when it finds no network",
                (100, >= 64 and <= 127) => Shared,
                ( >= 224 and <= 239, _) => Group,
                ( >= 240, _) => Reserved,
                (192, 0) when b[2] == 0 => Reserved,
                (198, 18 or 19) => Reserved,
                _ => null,
            };
        }

        return address switch
        {
            _ when IPAddress.IsLoopback(address) => Self,
            _ when address.Equals(IPAddress.IPv6Any) => Reserved,
            _ when address.IsIPv6Multicast => Group,
            _ when address.IsIPv6LinkLocal => "it is an address inside one network only (link-local)",
            _ when address.IsIPv6UniqueLocal || address.IsIPv6SiteLocal => Private,
            _ when b[0] == 1 && b.AsSpan(1, 7).IndexOfAnyExcept((byte)0) < 0 => Reserved,
            _ => null,
        };
    }
}
