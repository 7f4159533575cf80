namespace EvidenceRequests.Model;

/// <summary>A state, ISO 3166-1 alpha-2 in lower case; its names, the code of three letters and the word for its people are taken too.</summary>
internal sealed class StateCodeAttribute : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "state";

    /// <summary>The pack of the state is read with the case.</summary>
    public bool HasPack { get; init; }

    /// <inheritdoc/>
    public override ClosedList GetList(WordScope scope) => scope.States;
}
