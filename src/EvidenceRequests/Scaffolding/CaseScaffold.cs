using EvidenceRequests.Model;

namespace EvidenceRequests.Scaffolding;

/// <summary>
/// A case file to start from: it holds the facts that one route needs, each with an example and the reason for it. The facts are found out by
/// planning and checking a fictional case until nothing is missing, so they follow the packs.
/// </summary>
public sealed record CaseScaffold
{
    /// <summary>The case file, YAML with comments.</summary>
    public required string Text { get; init; }

    /// <summary>Makes the template of a route; if the route is not open, the findings say why and what to do instead.</summary>
    /// <param name="drafter">The library.</param>
    /// <param name="kind">Kind of request.</param>
    /// <param name="provider">Id of the provider.</param>
    /// <param name="requestingState">The state that makes the request.</param>
    /// <param name="asOf">The day; the examples lie around it.</param>
    public static Result<CaseScaffold> Create(RequestDrafter drafter, string kind, string provider, string requestingState, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        var read = drafter.ReadAll();
        if (read.Value is not { } library || !library.Providers.TryGetValue(provider, out var pack) || library.Countries.GetValueOrDefault(requestingState)?.Requesting is null)
        {
            return new Result<CaseScaffold> { Findings = [Unknown(provider, requestingState, read.Value)] };
        }

        var routes = new CaseScaffoldRoutes(library, pack, library.Countries[requestingState], kind, asOf);
        var closed = new List<Refusal>();
        CaseScaffoldBuilder? best = null;
        foreach (var route in routes.All())
        {
            var builder = CaseScaffoldBuilder.Start(drafter, library, routes, route);
            if (builder.IsOpen)
            {
                builder.Complete();
                best = best is null || builder.Errors.Count < best.Errors.Count ? builder : best;
            }

            closed.AddRange(builder.Refusals);
            if (best is { Errors.Count: 0 })
            {
                break;
            }
        }

        return best is null
            ? new Result<CaseScaffold> { Findings = [NotOpen(kind, pack, closed)] }
            : new Result<CaseScaffold> { Value = new CaseScaffold { Text = best.Text() }, Findings = [.. best.Errors.Select(e => e with { Severity = Severity.Warning })] };
    }

    private static Finding Unknown(string provider, string requestingState, Library? library)
    {
        var near = library is null || library.Providers.ContainsKey(provider) ? null : Suggestion.Closest(provider, library.ProviderIds);
        return Finding.Error(
            FindingCodes.RouteNoPack,
            message: library?.Providers.ContainsKey(provider) == true
                ? $"there is no pack of a requesting state \"{requestingState}\"."
                : $"there is no provider \"{provider}\"." + (near is null ? string.Empty : $" Did you mean \"{near}\"?"),
            fix: "See \"evreq providers list\" and \"evreq countries list\".");
    }

    private static Finding NotOpen(string kind, Provider provider, List<Refusal> refusals)
    {
        var refusal = refusals.FirstOrDefault(r => r.Kind == kind) ?? (refusals.Count > 0 ? refusals[0] : null);
        return Finding.Error(
            refusal?.Code ?? FindingCodes.RouteNone,
            requirement: refusal?.Rule is { } rule ? StatementId.Parse(rule) : null,
            message: $"a request of the kind {kind} is not open at {provider.Name}.",
            why: refusal?.Why,
            fix: refusal?.Instead is { } instead ? $"Instead: {instead}." : "\"evreq providers show\" tells what is open.",
            source: refusal?.Source);
    }
}
