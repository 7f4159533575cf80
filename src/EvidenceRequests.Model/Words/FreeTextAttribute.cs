namespace EvidenceRequests.Model;

/// <summary>Text for people. It is printed or shown; no rule, condition or template compares it.</summary>
internal sealed class FreeTextAttribute : ContentAttribute
{
    /// <inheritdoc/>
    public override string Label => "text";
}
