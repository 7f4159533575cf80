using System.Globalization;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>The danger that cannot wait.</summary>
internal static class EmergencyFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts) =>
        facts["emergency"] = (inputs, values) => inputs.Case.Emergency is { } emergency ? Build(emergency.ForAccounts(inputs.Accounts), LinkPath(inputs.Accounts), inputs, values) : null;

    // Where one account says what links it to the danger, an edit in the draft leads back to that account.
    private static string LinkPath(IReadOnlyList<Account> accounts) =>
        accounts.Where(a => !string.IsNullOrWhiteSpace(a.LinkToDanger)).ToList() is [{ } only] ? $"accounts.{only.Id}.link_to_danger" : "emergency.link_to_account";

    private static ScriptObject Build(Emergency emergency, string linkPath, DocumentInputs inputs, FactValues values) => new()
    {
        ["threatens"] = values.Word(emergency.Threatens, "emergency.threatens", "Threat"),
        ["danger"] = values.Text(emergency.Danger, "emergency.danger", "Danger"),
        ["person_at_risk"] = values.Text(emergency.PersonAtRisk, "emergency.person_at_risk", "Person at risk"),
        ["expected_at"] = values.Time(emergency.ExpectedAt, "emergency.expected_at", "Harm expected"),
        ["time_left"] = FormatTimeLeft(emergency.ExpectedAt?.Value - inputs.Case.Case.Now?.Value, values),
        ["ended_at"] = values.Time(emergency.EndedAt, "emergency.ended_at", "Danger ended"),
        ["how_known"] = values.Text(emergency.HowKnown, "emergency.how_known", "How the danger is known"),
        ["link_to_account"] = values.Text(emergency.LinkToAccount, linkPath, "Link to the account"),
        ["how_data_averts"] = values.Text(emergency.HowDataAverts, "emergency.how_data_averts", "How the data averts the harm"),
        ["why_ordinary_is_too_slow"] = values.Text(emergency.WhyOrdinaryIsTooSlow, "emergency.why_ordinary_is_too_slow", "Why the ordinary route is too slow"),
        ["call_back"] = values.Telephone(emergency.CallBack, "emergency.call_back", "Call back"),
        // The number that is publicly listed is printed once, as such.
        ["second_call_back"] = values.Telephone(emergency.SecondCallBack == inputs.Case.Authority?.PublicPhone ? null : emergency.SecondCallBack, "emergency.second_call_back", "Second call back"),
        ["follow_up"] = values.Text(emergency.FollowUp, "emergency.follow_up", "Process that follows"),
        ["declared_true"] = emergency.DeclaredTrue ?? false,
        ["senior_officer"] = emergency.SeniorOfficer is { } officer
            ? TemplateFacts.BuildOfficer(officer, "emergency.senior_officer", "Senior officer", values)
            : null,
    };

    // The reader counts from the letter; beyond two days the date says enough.
    private static string? FormatTimeLeft(TimeSpan? left, FactValues values) => left is { TotalMinutes: > 0 and <= 48 * 60 } time
        ? values.Knowledge(string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes:00} min"), "plan.time_left", "Time left")
        : null;
}
