namespace EvidenceRequests.Model;

/// <summary>Who asks, as a provider or a state sees it: <c>any</c>, <c>foreign</c>, <c>domestic</c>, or states.</summary>
internal sealed class RequestersAttribute : ContentAttribute
{
    /// <inheritdoc/>
    public override string Label => "any, foreign, domestic or states";
}
