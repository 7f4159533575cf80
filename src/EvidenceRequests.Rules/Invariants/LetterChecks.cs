using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What a letter that follows a request needs so that its addressee can act on it.</summary>
internal static partial class LetterChecks
{
    private const int MostReminders = 3;

    public static IEnumerable<Finding> Find(DatedCase dated, Step step)
    {
        var followed = step.Follows!;
        return Numbers(dated, followed).Concat(Content(step, followed)).Concat(NotDue(dated, followed));
    }

    // A number that was given is named; where none was, day and channel take its place.
    private static IEnumerable<Finding> Numbers(DatedCase dated, FollowedRequest followed)
    {
        var (place, entry) = followed.Request;
        if (entry.Sent?.Value is null)
        {
            yield return Finding.Error(FindingCodes.NumberMissing, fact: $"{place}.sent", message: "the day of the request that this letter follows is not stated.", why: "The addressee looks for it by its day.", fix: $"State {place}.sent.");
        }

        if (followed.Reference is not null)
        {
            yield break;
        }

        if (followed.HasReaction && !dated.CaseFile.NotKnown.Contains($"{place}.reference"))
        {
            yield return Finding.Error(
                FindingCodes.NumberMissing,
                fact: $"{place}.reference",
                message: "the addressee has reacted, and the number that it gave is not stated.",
                why: "Post without the number of the addressee goes back, or is taken for a new request.",
                fix: $"State {place}.reference. If none was given, list {place}.reference under not_known; the letter then names day and channel.");
        }
        else if (string.IsNullOrWhiteSpace(entry.Channel))
        {
            yield return Finding.Error(
                FindingCodes.NumberMissing,
                fact: $"{place}.channel",
                message: "the addressee gave no number, and it is not stated how the request was sent.",
                why: "Without a number the addressee finds the request by its day and its channel.",
                fix: $"State {place}.channel in words, such as the portal or the diplomatic bag.");
        }
    }

    private static IEnumerable<Finding> Content(Step step, FollowedRequest followed)
    {
        var letter = followed.Letter;
        IEnumerable<(bool IsMissing, string Key, string Message, string Fix)> needs = letter.Kind switch
        {
            RequestKinds.ReplyToQuery =>
            [
                (letter.Questions.Count == 0, "questions", "the questions of the addressee are not stated.", "State each question as it was asked, with the answer"),
                (letter.Questions.Any(q => string.IsNullOrWhiteSpace(q.Answer)), "questions", "a question has no answer.", "Answer it, or write that it is not known, and why"),
            ],
            RequestKinds.EmergencyFollowUp =>
            [
                (letter.Disclosed is null, "disclosed", "it is not stated what was disclosed.", "State the items, without their content"),
                (letter.DangerOver is null, "danger_over", "it is not stated whether the danger is over.", "Write true or false"),
                (letter.Process is null, "process", "it is not stated which process follows.", "State which and by when, or that none does and why"),
            ],
            RequestKinds.Supplement =>
            [
                (letter.Adds.Count == 0, "adds", "it is not stated what is added.", "Enter the ids of the data requests that are added"),
                (letter.Because is null, "because", "it is not stated why it is added now.", "Say it in one sentence"),
            ],
            RequestKinds.Amendment =>
            [
                (letter.Changes.Count == 0, "changes", "it is not stated what is changed.", "State old and new side by side, with the reason"),
                (letter.Changes.Any(c => c.Because is null), "changes", "a change has no reason.", "Say why in one sentence"),
            ],
            RequestKinds.Withdrawal =>
            [
                (letter.Gathered is null, "gathered", "it is not stated what is to become of data gathered already.", "Write do-not-send or destroy"),
                (letter.ReleasePreservation is null, "release_preservation", "it is not stated whether the data is to be kept on.", "Write true if nobody needs it any longer, else false"),
            ],
            RequestKinds.OutcomeFeedback => [(letter.Use is null, "use", "it is not stated whether the answer was of use.", "Write used, not-needed or ongoing")],
            RequestKinds.CertificateRequest =>
            [
                (letter.Files.Count == 0, "files", "the files are not stated.", "List each file with its SHA-256 as it was received"),
                (letter.Files.Any(f => !IsHash(f.Sha256)), "files", "a file has no SHA-256.", "Enter the 64 digits of the file as it was received"),
            ],
            RequestKinds.ProductionCorrection =>
            [
                (letter.Gaps.Count == 0 && letter.Files.All(f => f.Problem is null), "gaps", "it is not stated what is missing.", "State for each item what was asked and what was received, or the files that cannot be used"),
                (letter.Files.Any(f => !IsHash(f.Sha256)), "files", "a file has no SHA-256.", "Enter the 64 digits of the file as it was received"),
            ],
            RequestKinds.UseNotice =>
            [
                (letter.Undertaking is null, "undertaking", "the undertaking is not stated.", "State it as it was given"),
                (letter.NewUse is null && letter.End is null, "new_use", "neither a further use nor an end is stated.", "State the use that consent is asked for, or under end what became of the material"),
                (letter.Files.Any(f => !IsHash(f.Sha256)), "files", "a file has no SHA-256.", "Enter the 64 digits of the file as it was received"),
            ],
            _ => [],
        };
        foreach (var (_, key, message, fix) in needs.Where(n => n.IsMissing))
        {
            yield return Finding.Error(
                FindingCodes.LetterIncomplete,
                fact: followed.Place is { } place ? $"{place}.{key}" : "letters",
                message: message,
                why: "Without it the addressee has to ask, or does the wrong thing.",
                fix: followed.Place is { } there ? $"{fix} under {there}.{key}." : $"{fix}: in the case file under letters, in an entry with id, kind {letter.Kind}{(letter.Follows is { } id ? $", follows {id}" : ", follows with the id of the entry of the history")} and {key}.");
        }

        if (letter.Kind == RequestKinds.Supplement && step.IsAssistance)
        {
            yield return Finding.Note(
                FindingCodes.Caution,
                fact: followed.Place,
                message: "a supplement adds data and no offence.",
                why: "The authorities that decided the first request decided it for its offences.",
                fix: "If an offence is added, have those authorities decide again, and make a new request.");
        }
    }

    private static IEnumerable<Finding> NotDue(DatedCase dated, FollowedRequest followed)
    {
        var (place, entry) = followed.Request;
        if (followed.Letter.Kind == RequestKinds.Reminder && entry.Outcome == "queried")
        {
            yield return Finding.Error(FindingCodes.LetterNotDue, fact: $"{place}.outcome", message: "a question of the addressee waits for our answer.", why: "A reminder while they wait for us is put aside.", fix: "Write a reply-to-query in place of the reminder.");
        }
        else if (entry.Outcome is "refused" or "returned" or "withdrawn" || entry.Sent?.Value > dated.AsOf)
        {
            yield return Finding.Error(FindingCodes.LetterNotDue, fact: $"{place}.outcome", message: "nothing runs on the request that this letter follows.", why: "What was refused, returned or withdrawn is closed there.", fix: "Make the request again with what is different now, or take the letter out.");
        }

        if (followed.Letter.Kind == RequestKinds.Reminder && followed.Reminders >= MostReminders)
        {
            yield return Finding.Warning(
                FindingCodes.LetterNotDue,
                fact: place,
                message: FormattableString.Invariant($"{followed.Reminders} reminders were sent."),
                why: "One more changes nothing.",
                fix: "Let the supervisor decide: call, ask through the authorities, or withdraw.") with
            {
                Owner = FindingOwner.SeniorOfficer,
            };
        }
    }

    private static bool IsHash(string? text) => text is not null && Hash().IsMatch(text.Trim());

    [GeneratedRegex("^[0-9a-fA-F]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
