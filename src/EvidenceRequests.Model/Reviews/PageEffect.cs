namespace EvidenceRequests.Model;

/// <summary>What something in a document does to the page that people see.</summary>
public enum PageEffect
{
    /// <summary>The page shows more than, or something else than, was written; whoever reads the page sees it.</summary>
    Visible,

    /// <summary>Text is hidden, or is shown as other text than the file holds, so that a reader and a program read two texts.</summary>
    Hidden,

    /// <summary>No letter needs it, and nobody can say what every program makes of it.</summary>
    Unknown,

    /// <summary>It loads something, runs something, or brings in another document.</summary>
    Active,
}
