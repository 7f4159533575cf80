using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// The provider's published policy that a letter cites: its own page behind the rule on preservation or emergencies, or
/// else its guideline, which is the one of its own pages that most of what is known about it comes from.
/// </summary>
internal sealed class CitedPolicy
{
    public CitedPolicy(Dossier dossier)
    {
        var own = (dossier.Provider?.Sources ?? []).Where(s => s.Kind == SourceKind.Own).ToList();
        var rule = (dossier.Step.Kind == RequestKinds.EmergencyDisclosure ? dossier.Provider?.Emergency?.Cite : Preservation(dossier)?.Cite)?.Source;
        var citations = dossier.Provider is null ? [] : Citations(dossier.Provider).CountBy(c => c).ToDictionary();
        Source = own.FirstOrDefault(s => s.Id == rule) ?? own.MaxBy(s => citations.GetValueOrDefault(s.Id));
        Date = DateOnly.TryParseExact(Source?.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        DateAsWritten = Source?.Published is null or "undated" ? null : Source.Published;
    }

    public Source? Source { get; }

    /// <summary>The date the policy carries, where it is a whole date.</summary>
    public DateOnly? Date { get; }

    /// <summary>The date the policy carries as the pack writes it: a month or a year.</summary>
    public string? DateAsWritten { get; }

    private static IEnumerable<string> Citations(Provider provider) =>
        new[]
        {
            provider.Policy.Select(p => p.Cite), provider.Preservation.Select(p => p.Cite), provider.Channels.Select(c => c.Cite),
            provider.Data.Select(d => d.Cite), provider.Identifiers.Select(i => i.Cite), provider.Requirements.Select(r => r.Cite),
        }.SelectMany(c => c).Select(c => c.Source).OfType<string>();

    private static PreservationRule? Preservation(Dossier dossier) =>
        !RequestKinds.IsPreservation(dossier.Step.Kind) ? null : dossier.Provider?.Preservation
            .Where(r => IsFor(r.From, dossier) && IsForServices(r.Services, dossier) && InForce(r.InForce, dossier))
            .OrderByDescending(RuleRank.Of)
            .FirstOrDefault();

    private static bool IsFor(IReadOnlyList<string> from, Dossier dossier)
    {
        var state = dossier.Case.Case.RequestingState;
        var abroad = state != dossier.Step.RequestedState;
        return from.Count == 0 || from.Contains("any") || from.Contains(state) || from.Contains(abroad ? "foreign" : "domestic");
    }

    private static bool IsForServices(IReadOnlyList<string> services, Dossier dossier) =>
        services.Count == 0 || dossier.Accounts.Any(a => a.Service is not null && services.Contains(a.Service));

    private static bool InForce(InForce? period, Dossier dossier) => period is null || period.Covers(dossier.Request.AsOf);
}
