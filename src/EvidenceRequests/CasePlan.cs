using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <summary>A case that was read, planned and checked, with the knowledge it was looked at with.</summary>
public sealed record CasePlan
{
    /// <summary>The case and the places of its facts.</summary>
    public required CaseReading Reading { get; init; }

    /// <summary>The packs that were read for it.</summary>
    public required Library Library { get; init; }

    /// <summary>The ladder, every step checked.</summary>
    public required Plan Plan { get; init; }

    /// <summary>What keeps the history; null where the case file does.</summary>
    internal ICaseHistory? History { get; init; }

    /// <summary>The wording of the library, made ready once for all cases.</summary>
    internal PreparedWording? Wording { get; init; }

    /// <summary>The documents of the steps that are ready, by kind, as they were composed while the plan was tried.</summary>
    internal IReadOnlyDictionary<Step, IReadOnlyDictionary<string, Result<Draft>>> Composed { get; init; } = new Dictionary<Step, IReadOnlyDictionary<string, Result<Draft>>>();
}
