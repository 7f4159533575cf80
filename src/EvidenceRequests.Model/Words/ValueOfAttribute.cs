namespace EvidenceRequests.Model;

/// <summary>A value that a fact can have: a word of the list of that fact, <c>none</c> for a fact that is not stated, or <c>unknown</c>.</summary>
internal sealed class ValueOfAttribute : ContentAttribute
{
    /// <inheritdoc/>
    public override string Label => "values of the fact";
}
