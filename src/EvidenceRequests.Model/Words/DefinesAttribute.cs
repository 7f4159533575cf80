namespace EvidenceRequests.Model;

/// <summary>A name that this file gives to something, so that other fields of the file can refer to it.</summary>
/// <param name="of">What bears the name.</param>
internal sealed class DefinesAttribute(CaseName of) : ContentAttribute
{
    /// <inheritdoc/>
    public override string Label => "name of your own";

    /// <summary>What bears the name.</summary>
    public CaseName Of { get; } = of;
}
