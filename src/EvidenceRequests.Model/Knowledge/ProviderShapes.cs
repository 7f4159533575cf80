namespace EvidenceRequests.Model;

/// <summary>The shapes of one provider, as they are needed where an address may be anybody's.</summary>
/// <param name="Provider">Id of the provider.</param>
/// <param name="Name">Its name.</param>
/// <param name="Names">Other names people use for it and for its services, with the service meant or null.</param>
/// <param name="Services">Its services.</param>
/// <param name="Shapes">Its shapes.</param>
public sealed record ProviderShapes(string Provider, string Name, IReadOnlyList<string> Names, IReadOnlyList<Service> Services, IReadOnlyList<ServiceShape> Shapes)
{
    /// <summary>The shapes of a provider's pack.</summary>
    public static ProviderShapes From(Provider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new ProviderShapes(provider.Id, provider.Name, provider.AlsoKnownAs, provider.Services, provider.Shapes);
    }
}
