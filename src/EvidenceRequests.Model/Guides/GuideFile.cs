namespace EvidenceRequests.Model;

/// <summary>What a file of the folder <c>guide</c> can hold beside chapters: its sources, pictures, words, checklists, and what an office adds.</summary>
public sealed record GuideFile
{
    /// <summary>Documents that chapters, words and checklists cite.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Which providers and states the short edition of a requesting state holds.</summary>
    public IReadOnlyList<GuideSelection> Core { get; init; } = [];

    /// <summary>At which provider the blank letter of a kind is shown.</summary>
    public IReadOnlyList<GuideForm> Forms { get; init; } = [];

    /// <summary>Pictures.</summary>
    public IReadOnlyList<GuideDiagram> Diagrams { get; init; } = [];

    /// <summary>Words with their meaning.</summary>
    public IReadOnlyList<GuideTerm> Terms { get; init; } = [];

    /// <summary>Checklists.</summary>
    public IReadOnlyList<GuideChecklist> Checklists { get; init; } = [];

    /// <summary>Contacts that an office has for itself.</summary>
    public IReadOnlyList<GuideContact> Contacts { get; init; } = [];

    /// <summary>Statements of packs that an office has checked at their source.</summary>
    public IReadOnlyList<Confirmation> Confirmations { get; init; } = [];
}
