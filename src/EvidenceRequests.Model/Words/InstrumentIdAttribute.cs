namespace EvidenceRequests.Model;

/// <summary>A treaty, convention or scheme, or reciprocity.</summary>
internal sealed class InstrumentIdAttribute : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "treaty or scheme";

    private const string Reciprocity = "reciprocity";

    /// <inheritdoc/>
    public override bool NeedsPacks => true;

    /// <inheritdoc/>
    public override ClosedList? GetList(WordScope scope) => scope.Packs is not { } packs ? null : new ClosedList(
        "treaty, convention or scheme",
        packs.Instruments.Keys.Append(Reciprocity),
        () => packs.Instruments.Values.Select(i => new KnownWord(i.Id, i.ShortName, [i.Name])).Append(new KnownWord(Reciprocity)))
    {
        Command = "evreq instruments list",
        ProposesNearest = false,
    };
}
