using System.Security.Cryptography;
using System.Text;

namespace EvidenceRequests.Model;

/// <summary>SHA-256 as it is written in manifests, provenance and approvals: 64 lower-case hexadecimal digits.</summary>
internal static class Sha256
{
    public static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Hex(Stream bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Of the text in UTF-8.</summary>
    public static string Hex(string text) => Hex(Encoding.UTF8.GetBytes(text));
}
