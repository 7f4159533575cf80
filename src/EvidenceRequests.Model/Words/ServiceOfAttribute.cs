namespace EvidenceRequests.Model;

/// <summary>A service of the provider that is named beside it.</summary>
/// <param name="provider">The property that names the provider.</param>
internal sealed class ServiceOfAttribute(string provider) : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "service of the provider";

    /// <summary>The property that names the provider.</summary>
    public string Provider { get; } = provider;

    /// <inheritdoc/>
    public override bool NeedsPacks => true;

    /// <inheritdoc/>
    public override ClosedList? GetList(WordScope scope) => scope.GetProvider(Provider) is { } named ? GetList(named) : null;

    /// <summary>The services of a provider.</summary>
    public static ClosedList GetList(Provider provider) =>
        ClosedList.Create($"service of {provider.Name}", [.. provider.Services.Select(s => new KnownWord(s.Id, s.Name, s.AlsoKnownAs))]);
}
