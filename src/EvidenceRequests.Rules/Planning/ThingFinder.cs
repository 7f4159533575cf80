using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds what a letter calls the things it asks about: a registrar has no accounts of users but customers of domain names.</summary>
internal static class ThingFinder
{
    private const string Account = "account";

    public static string Find(IReadOnlyList<Ask> asks)
    {
        var things = asks.Select(Find).Distinct(StringComparer.Ordinal).ToList();
        return things is [var one] ? one : Account;
    }

    // The role of the company says it, and without one the identifier by which it finds its customer.
    private static string Find(Ask ask) => ask.Role switch
    {
        "registrar" or "registry" or "privacy-proxy" or "dns" or "certificate-authority" => "domain-name",
        "cdn" or "host" or "mail" or "payment" => ask.Identifiers.Count > 0 && ask.Identifiers.All(IsAddress) ? "ip-address" : "website",
        _ => ask.Identifiers.Count == 0 ? Account
            : ask.Identifiers.All(IsAddress) ? "ip-address"
            : ask.Identifiers.All(i => i.Kind == "domain-name") ? "domain-name"
            : ask.Identifiers.All(i => i.Kind == "server-url") ? "server"
            : Account,
    };

    private static bool IsAddress(NormalisedIdentifier identifier) => identifier.Kind == "ip-address";
}
