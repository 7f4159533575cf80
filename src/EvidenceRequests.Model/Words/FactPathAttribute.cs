namespace EvidenceRequests.Model;

/// <summary>The path of a fact in a case file, or of a derived fact.</summary>
internal sealed class FactPathAttribute : ContentAttribute
{
    /// <inheritdoc/>
    public override string Label => "path of a fact";
}
