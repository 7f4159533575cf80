namespace EvidenceRequests.Model;

/// <summary>A central authority of a state that the case leads to, as state and id, such as <c>gb:crown-office</c>.</summary>
internal sealed class CentralAuthorityIdAttribute : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "central authority";

    /// <inheritdoc/>
    public override bool NeedsPacks => true;

    /// <inheritdoc/>
    public override ClosedList? GetList(WordScope scope) => scope.Packs is not { } packs ? null : ClosedList.Create(
        "central authority of a state that this case leads to",
        [.. from country in packs.Countries.Values from authority in country.Requested?.CentralAuthorities ?? [] select new KnownWord($"{country.Id}:{authority.Id}", authority.Name, [authority.Id])]);
}
