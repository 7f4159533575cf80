using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Channels of a provider that a step does not use, with the reason.</summary>
internal static class OtherChannels
{
    public static IReadOnlyList<Reason> Find(Provider provider, Step step) =>
    [
        .. provider.Channels.Where(c => new StatementId(provider.Id, "channel", c.Id) != step.Channel?.Statement).Select(c => new Reason
        {
            Rule = c.Id,
            Why = c.Usable == false ? $"not to be used: {c.Note}"
                : c.For.Count > 0 && !c.For.Contains(step.RequestKind) ? $"only for: {string.Join(", ", c.For)}"
                : $"open to: {string.Join(", ", c.OpenTo)}. {c.Note}".TrimEnd(),
        }),
    ];
}
