using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The shapes of the service that an account is at, and of all others where an address is not there.</summary>
internal sealed class TargetShapes
{
    private readonly ShapeLookup lookup;
    private readonly IReadOnlyList<CompiledShape> own;

    public TargetShapes(Provider provider, string? service, ShapeLookup lookup)
    {
        this.lookup = lookup;
        Provider = provider;
        Service = service;
        own = [.. lookup.Own(provider).All.Where(s => s.Owner is not null)];
    }

    /// <summary>The provider.</summary>
    public Provider Provider { get; }

    /// <summary>The service, if the case file names one.</summary>
    public string? Service { get; }

    /// <summary>True if the provider says anything of its addresses.</summary>
    public bool HasHosts => own.Any(s => s.Shape.Hosts.Count > 0);

    /// <summary>True if customers use addresses under domains of their own.</summary>
    public bool TakesAnyHost => own.Any(s => s.Shape.CustomerDomains == true);

    /// <summary>What a kind of identifier looks like here: name of the provider, shape, and whether it was read on a page.</summary>
    public IReadOnlyList<(string Owner, IdentifierShape Shape, bool Sure)> For(string kind) =>
        [.. OfService.SelectMany(s => s.Values.For(kind).Select(v => (Provider.Name, v, s.Shape.Cite.Confidence == Confidence.Page)))];

    /// <summary>The kinds of which an account here has one only.</summary>
    public IReadOnlyList<string> OnePerAccount => [.. OfService.SelectMany(s => s.Shape.OnePerAccount).Distinct()];

    /// <summary>True if two values of a kind that differ in capitals only name the same account.</summary>
    public bool IsAnyCase(string kind) => OfService.SelectMany(s => s.Values.For(kind)).Any(v => v.AnyCase == true);

    /// <summary>Reads an address by the provider's own shapes, and by those of all others where it is at none of its hosts.</summary>
    public (WebAddress? Address, FormResult Result) Read(string text)
    {
        var read = new WebAddressReader(lookup.Own(Provider)).Read(text);
        return read.Address is { Owner: null, Names: null } || read.Address is null ? new WebAddressReader(lookup.All).Read(text) : read;
    }

    /// <summary>The provider that runs the mailboxes under a domain, where it is another one and this service runs mailboxes too.</summary>
    public ProviderShapes? OtherMailbox(string domain) => OfService.Any(s => s.Shape.MailDomains.Count > 0) && lookup.All.OfMailDomain(domain) is { } found && found.Owner.Provider != Provider.Id ? found.Owner : null;

    private IEnumerable<CompiledShape> OfService => own.Where(s => s.Shape.Services.MayInclude(Service));
}
