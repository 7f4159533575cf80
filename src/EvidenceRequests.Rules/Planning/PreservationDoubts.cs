using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What the record of earlier preservations leaves open: a gap, or no answer.</summary>
internal static class PreservationDoubts
{
    public static IEnumerable<Finding> Find(Target target, ActivePreservation? current)
    {
        if (current is { GapFrom: { } gap })
        {
            yield return Finding.Warning(
                FindingCodes.PreservationExpired,
                fact: current.Fact,
                message: FormattableString.Invariant($"the preservation of account {current.Account} had ended when the extension was sent: nothing was asked to be kept from {gap:yyyy-MM-dd} to {current.Sent.AddDays(-1):yyyy-MM-dd}."),
                why: "An extension after the end extends nothing. What was kept until then may be gone, and the later letter counts as a new preservation.",
                fix: $"Ask {target.Provider.Name} what is still there, and say so in the next request.") with
            {
                Subjects = [$"accounts.{current.Account}"],
            };
        }

        if (current is { IsUnanswered: true })
        {
            yield return Finding.Warning(
                FindingCodes.PreservationUnconfirmed,
                fact: current.Fact,
                message: $"the preservation of account {current.Account} was asked for and never confirmed.",
                why: "Nobody has said that the data is kept; its days are counted from the letter only.",
                fix: $"Ask {target.Provider.Name} for a confirmation with a reference today, and send the letter again if none comes.") with
            {
                Subjects = [$"accounts.{current.Account}"],
            };
        }
    }
}
