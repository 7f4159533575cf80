using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Batch;

/// <summary>All that decides the bytes of the documents of a case, as one hash.</summary>
internal static class InputFingerprint
{
    /// <summary><c>sha256:</c> over the case, the packs, the day, the options and the version.</summary>
    public static string Compute(byte[] caseFile, string library, DateOnly asOf, DraftOptions options, bool pdf)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var head = new[]
        {
            VersionText.Number, library, asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), options.Incomplete ? "incomplete" : "complete",
            string.Join(',', options.Kinds.Distinct().Order(StringComparer.Ordinal)), options.Letterhead is { } letterhead ? Sha256.Hex(letterhead) : "built-in", pdf ? "pdf" : "word",
        };
        sha.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', head) + "\n"));
        sha.AppendData(caseFile);
        return "sha256:" + Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
