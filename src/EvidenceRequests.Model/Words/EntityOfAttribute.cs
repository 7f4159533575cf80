namespace EvidenceRequests.Model;

/// <summary>A company of the group of the provider that is named beside it.</summary>
/// <param name="provider">The property that names the provider.</param>
internal sealed class EntityOfAttribute(string provider) : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "company of the provider";

    /// <summary>The property that names the provider.</summary>
    public string Provider { get; } = provider;

    /// <inheritdoc/>
    public override bool NeedsPacks => true;

    /// <inheritdoc/>
    public override ClosedList? GetList(WordScope scope) => scope.GetProvider(Provider) is { } named
        ? ClosedList.Create($"company of {named.Name}", [.. named.Entities.Select(e => new KnownWord(e.Id, e.Name))])
        : null;
}
