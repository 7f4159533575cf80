using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Screens.Returned;

/// <summary>A document that came back, and what was done to it.</summary>
public sealed record ReturnedModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Action { get; init; }

    /// <summary>Name of the document; null before one was chosen.</summary>
    public string? Document { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public string? About { get; init; }

    /// <summary>The facts that were changed in it.</summary>
    public IReadOnlyList<ChangedFact> Facts { get; init; } = [];

    /// <summary>The parts of it whose wording was changed by hand.</summary>
    public IReadOnlyList<SectionWording> Wording { get; init; } = [];

    /// <summary>Who is at the desk, to begin with.</summary>
    public string Officer { get; init; } = string.Empty;

    /// <summary>Everything else that was found, the gravest first.</summary>
    public IReadOnlyList<(string Text, string Tone, string? Place, string? Was, string? Now)> Remarks { get; init; } = [];

    /// <summary>True if the draft that it was made from is at hand.</summary>
    public bool CanCompare { get; init; }

    /// <summary>True if nothing can be changed.</summary>
    public bool IsReadOnly { get; init; }
}

/// <summary>A fact that was changed in the document.</summary>
public sealed record ChangedFact(string Path, string Label, string? Was, string Now);
