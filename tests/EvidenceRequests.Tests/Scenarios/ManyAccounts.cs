namespace EvidenceRequests.Tests;

/// <summary>A case with many accounts alike.</summary>
internal static class ManyAccounts
{
    /// <summary>How each is known, where that is stated.</summary>
    public const string HowKnown = "listed in the group on the phone of the complainant";

    /// <summary>The case as JSON. No data request says why the data could be lost, so that something is found of each.</summary>
    /// <param name="accounts">How many.</param>
    /// <param name="seen">True if it is stated how each was found and when it was seen in use.</param>
    public static Dictionary<string, object> Case(int accounts, bool seen = false) => new()
    {
        ["case"] = new { reference = "TEST-1", requesting_state = "pk" },
        ["authority"] = new { agency = "nccia", place = "Lahore", officer = new { name = "Officer One", rank = "Assistant Director", badge = "1", email = "officer.one@nccia.gov.pk", phone = "+924299000001" } },
        ["proceedings"] = new { stage = "investigation", reference = new { kind = "fir", number = "214/2026", police_station = "A", district = "Lahore", date = "2026-10-06" }, offences = new[] { new { id = "peca-21", conduct = "Threats." } } },
        ["facts"] = new[] { new { id = "f1", at = "2026-10-04T21:10+05:00", text = "A threat came.", shown_by = new { kind = "device", exhibit = "e1" } } },
        ["accounts"] = Enumerable.Range(0, accounts).Select(i => new { id = $"a{i}", provider = "meta", service = "facebook", identifiers = new[] { Identifier(i, seen) }, holder = new { role = "suspect", located_in = "pk" }, linked_by = new[] { "f1" } }).ToArray(),
        ["data"] = Enumerable.Range(0, accounts).Select(i => new { id = $"d{i}", account = $"a{i}", items = new[] { "subscriber", "access-logs" }, from = "2026-09-20T00:00+05:00", to = "2026-10-05T23:59+05:00", need = "To know who wrote.", supports = new[] { "f1" } }).ToArray(),
    };

    private static Dictionary<string, string> Identifier(int number, bool seen) => seen
        ? new() { ["kind"] = "user-id", ["value"] = FormattableString.Invariant($"{100001234567000 + number}"), ["how_known"] = HowKnown, ["seen_at"] = FormattableString.Invariant($"2026-10-{1 + (number % 4):00}T21:10+05:00") }
        : new() { ["kind"] = "user-id", ["value"] = FormattableString.Invariant($"{100001234567000 + number}") };
}
