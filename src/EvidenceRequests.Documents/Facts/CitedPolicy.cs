using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Facts;

/// <summary>
/// The provider's published policy that a letter cites: its own page behind the rule on preservation or emergencies, or
/// else its guideline, which is the one of its own pages that most of what is known about it comes from.
/// </summary>
internal sealed class CitedPolicy
{
    public CitedPolicy(DocumentInputs inputs)
    {
        var own = (inputs.Provider?.Sources ?? []).Where(s => s.Kind == SourceKind.Own).ToList();
        var rule = (inputs.Step.Kind == RequestKinds.EmergencyDisclosure ? inputs.Provider?.Emergency?.Cite : FindPreservation(inputs)?.Cite)?.Source;
        var citations = inputs.Provider is null ? [] : CollectCitations(inputs.Provider).CountBy(c => c).ToDictionary();
        Source = own.FirstOrDefault(s => s.Id == rule) ?? own.MaxBy(s => citations.GetValueOrDefault(s.Id));
        Date = DateOnly.TryParseExact(Source?.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        DateAsWritten = Source?.Published is null or "undated" ? null : Source.Published;
    }

    public Source? Source { get; }

    /// <summary>The date the policy carries, where it is a whole date.</summary>
    public DateOnly? Date { get; }

    /// <summary>The date the policy carries as the pack writes it: a month or a year.</summary>
    public string? DateAsWritten { get; }

    private static IEnumerable<string> CollectCitations(Provider provider) =>
        new[]
        {
            provider.Policy.Select(p => p.Cite), provider.Preservation.Select(p => p.Cite), provider.Channels.Select(c => c.Cite),
            provider.Data.Select(d => d.Cite), provider.Identifiers.Select(i => i.Cite), provider.Requirements.Select(r => r.Cite),
        }.SelectMany(c => c).Select(c => c.Source).OfType<string>();

    private static PreservationRule? FindPreservation(DocumentInputs inputs) =>
        !RequestKinds.IsPreservation(inputs.Step.Kind) ? null : inputs.Provider?.Preservation
            .Where(r => IsFor(r.From, inputs) && IsForServices(r.Services, inputs) && InForce(r.InForce, inputs))
            .OrderByDescending(RuleRank.Compute)
            .FirstOrDefault();

    private static bool IsFor(IReadOnlyList<string> from, DocumentInputs inputs)
    {
        var state = inputs.Case.Case.RequestingState;
        var abroad = state != inputs.Step.RequestedState;
        return from.Count == 0 || from.Contains("any") || from.Contains(state) || from.Contains(abroad ? "foreign" : "domestic");
    }

    private static bool IsForServices(IReadOnlyList<string> services, DocumentInputs inputs) =>
        services.Count == 0 || inputs.Accounts.Any(a => a.Service is not null && services.Contains(a.Service));

    private static bool InForce(InForce? period, DocumentInputs inputs) => period is null || period.Covers(inputs.Request.AsOf);
}
