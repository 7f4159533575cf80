using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Holds what a case states for silence against each thing that can stop a provider from telling its user.</summary>
internal sealed class NoticeStops(DatedCase dated, Confidentiality silence, string kind, string? state)
{
    // Stops that are grounds of the case; each is shown by facts.
    private static readonly Dictionary<string, string> Grounds = new(StringComparer.Ordinal)
    {
        ["threat-to-life"] = "danger-to-life",
        ["child-safety"] = "child-safety",
        ["terrorism"] = "terrorism",
        ["lethal-drugs"] = "lethal-drugs",
        ["futility"] = "futility",
    };

    /// <summary>True if the case states what stops the notice.</summary>
    public bool IsStated(string stop) => stop switch
    {
        "request" => true,
        "court-order" => IsLive(silence.Order?.Expires) && silence.Order is not null || Bans().Any(IsOrder),

        // A court or a statute of another state forbids this company nothing.
        "local-court-order" => Bans().Any(b => b.State == state && IsOrder(b)),
        "statute" => Bans().Any(b => b.State == state && !string.IsNullOrWhiteSpace(b.Provision)),
        "emergency" => IsEmergency,
        "threat-to-life" => IsEmergency || HasGround(stop),
        "reasons" => silence is { Ground: not null, Facts.Count: > 0 },
        _ => HasGround(stop),
    };

    /// <summary>What would have to be stated, as advice.</summary>
    public string Advise(string stop) => stop switch
    {
        "request" => "confidentiality.asked",
        "court-order" => "confidentiality.order, or an order under confidentiality.forbidden_by, with court, number and date, in force today",
        "local-court-order" => $"confidentiality.forbidden_by with state: {state}, and court, number and date of the order made there",
        "statute" => $"confidentiality.forbidden_by with state: {state}, and the provision of its law",
        "emergency" => "the emergency, with a request of its kind",
        "reasons" => $"confidentiality.ground and {Facts}",
        _ => $"confidentiality.ground or confidentiality.further_grounds: {Grounds.GetValueOrDefault(stop, stop)}, with {Facts}",
    };

    /// <summary>The last day on which an order or provision that counts here forbids the notice; null where one forbids it without an end, or none does.</summary>
    public DateOnly? LastDay(IEnumerable<string> stops)
    {
        var counted = stops.ToHashSet(StringComparer.Ordinal);
        var ends = Bans()
            .Where(b => (IsOrder(b) && (counted.Contains("court-order") || (counted.Contains("local-court-order") && b.State == state))) || (counted.Contains("statute") && b.State == state && b.Provision is not null))
            .Select(b => b.Until?.Value)
            .Concat(counted.Contains("court-order") && silence.Order is { } order && IsLive(order.Expires) ? [order.Expires?.Value] : [])
            .ToList();
        return ends.Contains(null) ? null : ends.Max();
    }

    // What is to be named must be stated somewhere.
    private string Facts => dated.CaseFile.Facts.Count == 0 ? "a fact stated under facts and its id under confidentiality.facts" : "confidentiality.facts";

    private bool IsEmergency => kind == RequestKinds.EmergencyDisclosure || dated.EmergencyIsImminent;

    private IEnumerable<NoticeBan> Bans() => silence.ForbiddenBy.Where(b => IsLive(b.Until));

    private bool IsLive(CaseDate? end) => !(end?.Value < dated.AsOf);

    private bool HasGround(string stop) => silence.Facts.Count > 0 && Grounds.TryGetValue(stop, out var ground) && (silence.Ground == ground || silence.FurtherGrounds.Contains(ground));

    private static bool IsOrder(NoticeBan ban) => !string.IsNullOrWhiteSpace(ban.Court) || !string.IsNullOrWhiteSpace(ban.Number) || ban.Date is not null;
}
