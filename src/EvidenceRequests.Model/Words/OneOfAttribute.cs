namespace EvidenceRequests.Model;

/// <summary>One of a few words that mean something to the program itself and need no list of the vocabulary.</summary>
/// <param name="words">The words.</param>
internal sealed class OneOfAttribute(params string[] words) : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => string.Join(", ", words);

    private readonly ClosedList list = ClosedList.Create("word here", [.. words.Select(w => new KnownWord(w))]);

    /// <inheritdoc/>
    public override ClosedList GetList(Vocabulary vocabulary) => list;
}
