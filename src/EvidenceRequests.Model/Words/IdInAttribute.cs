namespace EvidenceRequests.Model;

/// <summary>The id of a row of another list, of the same pack or of all packs of a kind. The integrity of packs is checked by it.</summary>
/// <param name="list">The list, such as <c>services</c>.</param>
internal sealed class IdInAttribute(string list) : ContentAttribute
{
    /// <inheritdoc/>
    public override string Label => $"id in {List}";

    /// <summary>The list.</summary>
    public string List { get; } = list;
}
