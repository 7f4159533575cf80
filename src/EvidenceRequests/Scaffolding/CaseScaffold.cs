using System.Text;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Scaffolding;

/// <summary>
/// A case file to start from: it holds the facts that one route needs, each with an example and the reason for it. The facts are found out by
/// planning and checking a fictional case until nothing is missing, so they follow the packs.
/// </summary>
public sealed record CaseScaffold
{
    /// <summary>The case file, YAML with comments and blanks to fill in.</summary>
    public required string Text { get; init; }

    /// <summary>The same with the examples in place of the blanks: what is true of nobody, to see what the route needs.</summary>
    public required string Example { get; init; }

    /// <summary>Makes the template of a route; if the route is not open, the findings say why and what to do instead.</summary>
    /// <param name="drafter">The library.</param>
    /// <param name="kind">Kind of request.</param>
    /// <param name="provider">Id of the provider.</param>
    /// <param name="requestingState">The state that makes the request.</param>
    /// <param name="asOf">The day; the examples lie around it.</param>
    internal static Result<CaseScaffold> Create(RequestDrafter drafter, string kind, string provider, string requestingState, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        var read = drafter.ReadAll();
        if (read.Value is not { } library || !library.Providers.TryGetValue(provider, out var pack) || library.Countries.GetValueOrDefault(requestingState)?.Requesting is null)
        {
            return new Result<CaseScaffold> { Findings = [Unknown(provider, requestingState, read.Value)] };
        }

        var grown = Grow(drafter, library, pack, library.Countries[requestingState], kind, asOf);
        return grown.Builder is not { } best
            ? new Result<CaseScaffold> { Findings = [NotOpen(kind, pack, grown.Closed)] }
            : new Result<CaseScaffold> { Value = new CaseScaffold { Text = best.Text(), Example = best.Example() }, Findings = [.. best.Errors.Select(e => e with { Severity = Severity.Warning })] };
    }

    /// <summary>A fictional case along the first route that is open, whether or not a better one would miss less: enough to show the wording of a kind. Null if none is open.</summary>
    internal static string? CreateSample(RequestDrafter drafter, Library library, Provider provider, Country home, string kind, DateOnly asOf) =>
        Grow(drafter, library, provider, home, kind, asOf, takesFirst: true).Builder?.Example();

    /// <summary>Makes a case file for several providers, or for the accounts of a list; the kind of request is the first that is open at each.</summary>
    /// <param name="drafter">The library.</param>
    /// <param name="kind">Kind of request, or null.</param>
    /// <param name="providers">Ids of the providers.</param>
    /// <param name="list">The accounts; null for one blank account at each provider.</param>
    /// <param name="listName">Name of the list, for the comments.</param>
    /// <param name="requestingState">The state that makes the request.</param>
    /// <param name="asOf">The day; the examples lie around it.</param>
    /// <param name="office">Who asks; null for blanks.</param>
    internal static Result<CaseScaffold> Create(RequestDrafter drafter, string? kind, IReadOnlyList<string> providers, AccountList? list, string? listName, string requestingState, DateOnly asOf, CaseDocument? office)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        ArgumentNullException.ThrowIfNull(providers);
        var read = drafter.ReadAll();
        if (read.Value is not { } library || providers.Count == 0 || providers.Any(p => !library.Providers.ContainsKey(p)) || library.Countries.GetValueOrDefault(requestingState)?.Requesting is null)
        {
            return new Result<CaseScaffold> { Findings = [Unknown(providers.FirstOrDefault(p => read.Value?.Providers.ContainsKey(p) != true) ?? string.Empty, requestingState, read.Value)] };
        }

        var findings = new List<Finding>();
        CaseScaffoldBuilder? whole = null;
        foreach (var provider in providers.Select(p => library.Providers[p]))
        {
            var (builder, closed) = GrowFirst(drafter, library, provider, library.Countries[requestingState], Usual(kind), asOf);
            if (builder is null)
            {
                findings.Add(NotOpen(Usual(kind)[0], provider, closed));
                continue;
            }

            findings.AddRange(builder.Errors.Select(e => e with { Severity = Severity.Warning }));
            whole = whole is null ? builder : whole.Join(builder);
        }

        if (office?.Get("case.requesting_state") == requestingState)
        {
            whole?.State(office);
        }

        return whole is null ? new Result<CaseScaffold> { Findings = findings } : Finish(drafter, whole, list, listName, findings);
    }

    // One kind after the other; most cases begin with keeping the data.
    private static IReadOnlyList<string> Usual(string? kind) => kind is not null ? [kind] : [RequestKinds.Preservation, RequestKinds.VoluntaryDisclosure, RequestKinds.MlaStored, RequestKinds.EmergencyDisclosure];

    private static Result<CaseScaffold> Finish(RequestDrafter drafter, CaseScaffoldBuilder whole, AccountList? list, string? listName, List<Finding> findings)
    {
        if (list is null)
        {
            return new Result<CaseScaffold> { Value = new CaseScaffold { Text = whole.Text(), Example = whole.Example() }, Findings = findings };
        }

        whole.AskAllAccounts();
        var bytes = Encoding.UTF8.GetBytes(whole.Text());
        var reading = drafter.Read(bytes, "case.yaml");
        var added = drafter.AddAccounts(bytes, reading.Value ?? throw new InvalidOperationException("The new case file does not read."), list, new ListOptions { ListName = listName, Facts = whole.LinkingFacts, LeavesBlanks = true });
        return added.Value is { } edited
            ? new Result<CaseScaffold> { Value = new CaseScaffold { Text = Encoding.UTF8.GetString(edited.Bytes), Example = whole.Example() }, Findings = findings }
            : new Result<CaseScaffold> { Findings = [.. findings, .. added.Findings] };
    }

    // The first kind that is open; where none is, why the first of them is not.
    private static (CaseScaffoldBuilder? Builder, List<Refusal> Closed) GrowFirst(RequestDrafter drafter, Library library, Provider pack, Country home, IReadOnlyList<string> kinds, DateOnly asOf)
    {
        List<Refusal>? closed = null;
        foreach (var kind in kinds)
        {
            var grown = Grow(drafter, library, pack, home, kind, asOf);
            closed ??= grown.Closed;
            if (grown.Builder is not null)
            {
                return grown;
            }
        }

        return (null, closed ?? []);
    }

    private static (CaseScaffoldBuilder? Builder, List<Refusal> Closed) Grow(RequestDrafter drafter, Library library, Provider pack, Country home, string kind, DateOnly asOf, bool takesFirst = false)
    {
        var routes = new CaseScaffoldRoutes(library, pack, home, kind, asOf);
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
            if (best is { Errors.Count: 0 } || (takesFirst && best is not null))
            {
                break;
            }
        }

        return (best, closed);
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
