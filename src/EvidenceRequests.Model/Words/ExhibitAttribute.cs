namespace EvidenceRequests.Model;

/// <summary>
/// The id of an attachment, or the mark of an exhibit in the police's own list. Once one of them is the id of an attachment, the others are meant
/// to be ids too.
/// </summary>
internal sealed class ExhibitAttribute : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "id of an attachment, or a mark of your own";

    /// <inheritdoc/>
    public override string Code => FindingCodes.DanglingReference;

    /// <inheritdoc/>
    public override string Why => "The document would rest on nothing at this place.";

    /// <inheritdoc/>
    public override ClosedList? GetList(WordScope scope) => scope.Names[CaseName.Attachment];
}
