namespace EvidenceRequests.Model;

/// <summary>The sections of one kind of document, in order.</summary>
public sealed record TemplateLayout
{
    /// <summary>Id of the section that gives the document its title.</summary>
    [FreeText]
    public required string Title { get; init; }

    /// <summary>The sections.</summary>
    public IReadOnlyList<TemplateSection> Sections { get; init; } = [];

    /// <summary>The documents that go with one of this kind, in order. With annexes among them they form a folder of their own.</summary>
    public IReadOnlyList<PackagedDocument> Package { get; init; } = [];
}
