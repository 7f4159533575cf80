namespace EvidenceRequests.Model;

/// <summary>A name under which people know it. It is printed, and a case file may write it in place of the id.</summary>
internal sealed class NameAttribute : ContentAttribute
{
    /// <inheritdoc/>
    public override string Label => "name";
}
