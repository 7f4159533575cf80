namespace EvidenceRequests.Model;

/// <summary>A word of a list of the vocabulary.</summary>
/// <param name="list">Id of the list.</param>
internal sealed class WordAttribute(string list) : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => $"word of {List}";

    /// <summary>Id of the list.</summary>
    public string List { get; } = list;

    /// <summary>A second list whose words are taken too; null for none.</summary>
    public string? OrList { get; init; }

    /// <summary>False where the nearest word would mean something else in law, so that none is proposed.</summary>
    public bool ProposesNearest { get; init; } = true;

    /// <inheritdoc/>
    public override ClosedList GetList(Vocabulary vocabulary) => vocabulary.GetList(List, OrList, ProposesNearest);
}
