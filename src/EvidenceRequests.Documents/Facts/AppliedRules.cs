using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>The provider's rules that apply to a step: the test its letter must meet, whether the user is told, and the policy that is cited.</summary>
internal sealed class AppliedRules
{
    private readonly Dossier dossier;

    public AppliedRules(Dossier dossier)
    {
        this.dossier = dossier;
        var kind = dossier.Step.Kind;
        var preservation = Preservation();
        var rule = DisclosureRules().FirstOrDefault(r => r.Test is not null);
        Test = rule?.Test;
        Notice = kind.StartsWith("preservation", StringComparison.Ordinal)
            ? preservation?.UserNotice ?? UserNotice.Unknown
            : NoticeOfDisclosure()?.Default ?? UserNotice.Unknown;
        Policy = PolicyOf(preservation?.Cite ?? rule?.Cite ?? DisclosureRules().FirstOrDefault()?.Cite);
        PolicyDate = DateOnly.TryParseExact(Policy?.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        PolicyDateAsWritten = Policy?.Published is null or "undated" ? null : Policy.Published;
    }

    /// <summary>The test of the letter: a word of the list <c>disclosure-test</c>.</summary>
    public string? Test { get; }

    /// <summary>Whether the user is told.</summary>
    public UserNotice Notice { get; }

    /// <summary>The guideline that is cited: the one behind the rule applied, or the provider's first own page.</summary>
    public Source? Policy { get; }

    /// <summary>Its date, where a whole date is known.</summary>
    public DateOnly? PolicyDate { get; }

    /// <summary>Its date as the pack writes it, unless it has none.</summary>
    public string? PolicyDateAsWritten { get; }

    private Source? PolicyOf(Citation? cite)
    {
        var own = dossier.Provider?.Sources ?? [];
        return own.FirstOrDefault(s => s.Id == cite?.Source) ?? own.FirstOrDefault(s => s.Kind == SourceKind.Own);
    }

    private PreservationRule? Preservation() =>
        !dossier.Step.Kind.StartsWith("preservation", StringComparison.Ordinal) ? null : dossier.Provider?.Preservation
            .Where(r => IsFor(r.From) && IsForServices(r.Services) && IsForRole(r.Roles) && InForce(r.InForce))
            .OrderBy(r => r.Answer)
            .FirstOrDefault();

    // The planner names the rules it applied among the reasons of the step.
    private IEnumerable<PolicyRule> DisclosureRules()
    {
        var named = dossier.Step.Reasons.Select(r => r.Rule).ToHashSet(StringComparer.Ordinal);
        return (dossier.Provider?.Policy ?? []).Concat(dossier.Requested?.Requested?.DisclosureLaw ?? [])
            .Where(r => r.For.Contains(dossier.Step.Kind) && named.Any(n => n == r.Id || n.EndsWith('.' + r.Id) || n.EndsWith('#' + r.Id)));
    }

    private UserNoticeRule? NoticeOfDisclosure() => dossier.Provider?.UserNotice
        .Where(r => (r.For.Count == 0 || r.For.Contains(dossier.Step.Kind)) && IsForServices(r.Services))
        .OrderByDescending(r => (r.For.Count > 0 ? 1 : 0) + (r.Services.Count > 0 ? 1 : 0))
        .FirstOrDefault();

    private bool IsFor(IReadOnlyList<string> from)
    {
        var state = dossier.Case.Case.RequestingState;
        var foreign = state != dossier.Step.RequestedState;
        return from.Count == 0 || from.Contains("any") || from.Contains(state) || from.Contains(foreign ? "foreign" : "domestic");
    }

    private bool IsForServices(IReadOnlyList<string> services) =>
        services.Count == 0 || dossier.Accounts.Any(a => a.Service is not null && services.Contains(a.Service));

    private bool IsForRole(IReadOnlyList<string> roles) =>
        roles.Count == 0 || (dossier.Step.Role is not null && roles.Contains(dossier.Step.Role));

    private bool InForce(InForce? period) => period is null || period.Covers(dossier.Request.AsOf);
}
