using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What the record of earlier preservations leaves open: a gap, or no answer.</summary>
internal static class PreservationDoubts
{
    /// <summary>Days in which a receipt, and then a confirmation, may be waited for.</summary>
    private const int DaysToReceipt = 3, DaysToConfirmation = 14;

    public static IEnumerable<Finding> Find(DatedCase dated, Target target, ActivePreservation? current) => current is null ? [] :
        new[] { Gap(target, current), NotConfirmed(dated, target, current) }.OfType<Finding>();

    private static Finding? Gap(Target target, ActivePreservation current) => current.GapFrom is not { } gap ? null : About(current, Finding.Warning(
        FindingCodes.PreservationExpired,
        fact: current.Fact,
        message: FormattableString.Invariant($"the preservation of account {current.Account} had ended when the extension was sent: nothing was asked to be kept from {gap:yyyy-MM-dd} to {current.Sent.AddDays(-1):yyyy-MM-dd}."),
        why: "An extension after the end extends nothing. What was kept until then may be gone, and the later letter counts as a new preservation.",
        fix: $"Ask {target.Provider.Name} what is still there, and say so in the next request."));

    // Silence is no confirmation, and a receipt is none either. For some days it is too early to ask.
    private static Finding? NotConfirmed(DatedCase dated, Target target, ActivePreservation current)
    {
        if (current.IsConfirmed || current.Expires < dated.AsOf)
        {
            return null;
        }

        var waited = dated.AsOf.DayNumber - current.Sent.DayNumber;
        var isLate = current.IsUnanswered || waited > (current.IsAcknowledged ? DaysToConfirmation : DaysToReceipt);
        var what = current.Extensions > 0 ? "extension of the preservation" : "preservation";
        var until = current.ConfirmedUntil is { } end ? FormattableString.Invariant($" Confirmed is only what was asked before, until {end:yyyy-MM-dd}.") : string.Empty;
        return About(current, Finding.Create(
            isLate ? Severity.Warning : Severity.Note,
            FindingCodes.PreservationUnconfirmed,
            fact: current.Fact,
            message: $"the {what} of account {current.Account} was asked for and {(isLate ? "never confirmed" : "is not confirmed yet")}.{until}",
            why: $"Nobody has said that the data is kept{(current.IsAcknowledged ? "; that the letter arrived is no confirmation" : string.Empty)}; its days are counted from the letter only.",
            fix: isLate
                ? $"Ask {target.Provider.Name} for a confirmation with a reference today, and send the letter again if none comes. Enter the answer under {current.Fact}.outcome, and the day that it names under {current.Fact}.confirmed_until."
                : $"When {target.Provider.Name} answers, enter that under {current.Fact}.outcome, and the day that it names under {current.Fact}.confirmed_until."));
    }

    private static Finding About(ActivePreservation current, Finding finding) => finding with { Subjects = [$"accounts.{current.Account}"] };
}
