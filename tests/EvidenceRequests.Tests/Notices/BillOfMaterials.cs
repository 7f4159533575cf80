using System.Text.Encodings.Web;
using System.Text.Json;

namespace EvidenceRequests.Tests.Notices;

/// <summary>Writes the software bill of materials of the command in the form of CycloneDX 1.6 (ECMA-424). It holds no time and no serial number, so that the same packages give the same file.</summary>
internal static class BillOfMaterials
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(IReadOnlyList<ShippedPackage> packages, string version) => JsonSerializer.Serialize(
        new Dictionary<string, object>
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new Dictionary<string, object>
            {
                ["component"] = new Dictionary<string, object> { ["type"] = "application", ["bom-ref"] = "evreq", ["name"] = "evreq", ["version"] = version, ["licenses"] = Licenses("Apache-2.0") },
            },
            ["components"] = packages.Select(p => new Dictionary<string, object>
            {
                ["type"] = "library",
                ["bom-ref"] = p.Url,
                ["name"] = p.Name,
                ["version"] = p.Version,
                ["copyright"] = p.Copyright,
                ["hashes"] = new[] { new Dictionary<string, object> { ["alg"] = "SHA-512", ["content"] = p.Sha512 } },
                ["licenses"] = Licenses(p.License),
                ["purl"] = p.Url,
            }).ToList(),
            ["dependencies"] = packages.Select(p => new Dictionary<string, object>
            {
                ["ref"] = p.Url,
                ["dependsOn"] = packages.Where(o => p.Needs.Contains(o.Name, StringComparer.OrdinalIgnoreCase)).Select(o => o.Url).ToList(),
            }).Prepend(new Dictionary<string, object> { ["ref"] = "evreq", ["dependsOn"] = packages.Select(p => p.Url).ToList() }).ToList(),
        },
        Form) + "\n";

    private static object Licenses(string id) => new[] { new Dictionary<string, object> { ["license"] = new Dictionary<string, object> { ["id"] = id } } };
}
