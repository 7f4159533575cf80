using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace EvidenceRequests.Desk.Security;

/// <summary>Tokens that open the desk in a browser: 256 bits, each good once and for one minute.</summary>
internal sealed class LaunchTokens(TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, (long Made, string? CaseFile)> open = new(StringComparer.Ordinal);

    /// <summary>A new token.</summary>
    /// <param name="caseFile">The case file that it opens.</param>
    public string Create(string? caseFile)
    {
        foreach (var (old, value) in open)
        {
            if (clock.GetElapsedTime(value.Made) > Life)
            {
                open.TryRemove(old, out _);
            }
        }

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        open[token] = (clock.GetTimestamp(), caseFile);
        return token;
    }

    /// <summary>Uses a token up; false if it is unknown, used or too old.</summary>
    public bool TryUse(string token, out string? caseFile)
    {
        caseFile = null;
        if (!open.TryRemove(token, out var found) || clock.GetElapsedTime(found.Made) > Life)
        {
            return false;
        }

        caseFile = found.CaseFile;
        return true;
    }
}
