namespace EvidenceRequests.Model;

/// <summary>A statement of the packs of the case that a person can confirm.</summary>
internal sealed class StatementIdAttribute : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "id of a statement";

    /// <inheritdoc/>
    public override bool NeedsPacks => true;

    /// <inheritdoc/>
    public override string Why => "A confirmation of nothing would leave open what it was meant to settle.";

    /// <inheritdoc/>
    public override ClosedList? GetList(WordScope scope) => scope.Packs is { } packs
        ? ClosedList.Create("statement of the packs of this case", [.. StatementIds.List(packs).Distinct(StringComparer.Ordinal).Select(id => new KnownWord(id))])
        : null;
}
