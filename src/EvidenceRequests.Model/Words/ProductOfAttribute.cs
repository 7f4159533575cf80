namespace EvidenceRequests.Model;

/// <summary>A product of the provider that is named beside it, where its pack tells products apart.</summary>
/// <param name="provider">The property that names the provider.</param>
internal sealed class ProductOfAttribute(string provider) : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "product of the provider";

    /// <summary>The property that names the provider.</summary>
    public string Provider { get; } = provider;

    /// <inheritdoc/>
    public override bool NeedsPacks => true;

    /// <inheritdoc/>
    public override ClosedList? GetList(WordScope scope) => scope.GetProvider(Provider) is { } named
        ? ClosedList.Create($"product of {named.Name}", [.. named.Products.Select(p => new KnownWord(p.Id, p.Name, p.AlsoKnownAs))])
        : null;
}
