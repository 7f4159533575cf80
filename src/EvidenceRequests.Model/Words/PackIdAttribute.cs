namespace EvidenceRequests.Model;

/// <summary>The id by which other rows, packs and case files name this one.</summary>
internal sealed class PackIdAttribute : ContentAttribute
{
    /// <inheritdoc/>
    public override string Label => "id";
}
