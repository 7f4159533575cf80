namespace EvidenceRequests.Model;

/// <summary>A name that the case file itself gives: the id of a fact, an account, a person, or an element of the offence.</summary>
/// <param name="of">What bears the name.</param>
internal sealed class RefersToAttribute(CaseName of) : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => Of == CaseName.DataRequest ? "id of a data request" : Of == CaseName.Element ? "element of an offence" : $"id of {(Of is CaseName.Account or CaseName.Attachment ? "an" : "a")} {Of.ToString().ToLowerInvariant()}";

    /// <summary>What bears the name.</summary>
    public CaseName Of { get; } = of;

    /// <inheritdoc/>
    public override string Code => FindingCodes.DanglingReference;

    /// <inheritdoc/>
    public override string Why => "The document would rest on nothing at this place.";

    /// <summary>The names that the case gives. Where no offence names its elements, facts may name them freely.</summary>
    public override ClosedList? GetList(WordScope scope) => Of == CaseName.Element && scope.Names[Of].Words.Count == 0 ? null : scope.Names[Of];
}
