namespace EvidenceRequests.Model;

/// <summary>A provider by the id of its pack; its names and those of its services are taken too.</summary>
internal sealed class ProviderIdAttribute : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "provider";

    /// <summary>There may be no pack yet, and the rest of the case goes on without it.</summary>
    public bool MayHaveNoPack { get; init; }

    /// <inheritdoc/>
    public override bool IsLeftToRules => MayHaveNoPack;

    /// <inheritdoc/>
    public override ClosedList GetList(WordScope scope) => scope.Providers;
}
