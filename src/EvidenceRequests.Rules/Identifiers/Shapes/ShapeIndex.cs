using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The shapes of one or many providers by the hosts and schemes that they name.</summary>
internal sealed class ShapeIndex
{
    private readonly Dictionary<string, List<CompiledShape>> hosts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(CompiledShape Shape, string Before, string Kind)>> templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CompiledShape>> shortHosts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CompiledShape>> schemes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ProviderShapes Owner, ServiceShape Shape)> mailDomains = new(StringComparer.Ordinal);

    private ShapeIndex(IEnumerable<ProviderShapes> providers, IReadOnlyList<ServiceShape> common)
    {
        All = [.. providers.SelectMany(p => p.Shapes.Select(s => new CompiledShape(p, s))), .. common.Select(s => new CompiledShape(null, s))];
        Everywhere = [.. All.Where(s => s.Owner is null && s.Shape.Hosts.Count == 0 && s.Shape.ShortHosts.Count == 0)];
        foreach (var shape in All)
        {
            Add(shape);
        }
    }

    /// <summary>All shapes.</summary>
    public IReadOnlyList<CompiledShape> All { get; }

    /// <summary>The shapes that all sites share.</summary>
    public IReadOnlyList<CompiledShape> Everywhere { get; }

    /// <summary>An index.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="common">The shapes of no provider.</param>
    public static ShapeIndex Create(IEnumerable<ProviderShapes> providers, IReadOnlyList<ServiceShape> common) => new(providers, common);

    /// <summary>The shapes of a host, those of the longest name that fits, with what is in front of it where that names an account.</summary>
    public IReadOnlyList<(CompiledShape Shape, string? Kind, string? Value)> OfHost(string host)
    {
        for (var rest = host; rest.Contains('.', StringComparison.Ordinal); rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            var before = rest.Length == host.Length ? string.Empty : host[..(host.Length - rest.Length - 1)];
            var found = new List<(CompiledShape, string?, string?)>();
            if (before.Length > 0 && before is not ("www" or "m") && templates.TryGetValue(rest, out var named))
            {
                found.AddRange(named.Where(t => before.EndsWith(t.Before, StringComparison.Ordinal) && t.Shape.Values.Accepts(t.Kind, before[..^t.Before.Length])).Select(t => (t.Shape, (string?)t.Kind, (string?)before[..^t.Before.Length])));
            }

            if (found.Count == 0 && hosts.TryGetValue(rest, out var plain))
            {
                found.AddRange(plain.Select(s => (s, (string?)null, (string?)null)));
            }

            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>The shape whose short host it is, or null.</summary>
    public CompiledShape? OfShortHost(string host) => shortHosts.TryGetValue(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host, out var found) ? found[0] : null;

    /// <summary>The shapes of an app scheme.</summary>
    public IReadOnlyList<CompiledShape> OfScheme(string scheme) => schemes.TryGetValue(scheme, out var found) ? found : [];

    /// <summary>The provider that runs mailboxes under a domain, or null.</summary>
    public (ProviderShapes Owner, ServiceShape Shape)? OfMailDomain(string domain) => mailDomains.TryGetValue(domain, out var found) ? found : null;

    private void Add(CompiledShape shape)
    {
        foreach (var host in shape.Shape.Hosts)
        {
            if (host.StartsWith('{') && host.IndexOf('}', StringComparison.Ordinal) is var end && end > 0 && host.IndexOf('.', end) is var dot && dot > 0)
            {
                Into(templates, host[(dot + 1)..], (shape, host[(end + 1)..dot], host[1..end]));
            }
            else
            {
                Into(hosts, host, shape);
            }
        }

        foreach (var host in shape.Shape.ShortHosts)
        {
            Into(shortHosts, host, shape);
        }

        foreach (var scheme in shape.Shape.AppSchemes)
        {
            Into(schemes, scheme, shape);
        }

        foreach (var redirect in shape.Shape.Redirects.Where(r => r.Host is not null && !hosts.ContainsKey(r.Host)))
        {
            Into(hosts, redirect.Host!, shape);
        }

        foreach (var domain in shape.Shape.MailDomains.Where(_ => shape.Owner is not null))
        {
            mailDomains.TryAdd(domain, (shape.Owner!, shape.Shape));
        }
    }

    private static void Into<T>(Dictionary<string, List<T>> target, string key, T value)
    {
        if (!target.TryGetValue(key, out var list))
        {
            target[key] = list = [];
        }

        list.Add(value);
    }
}
