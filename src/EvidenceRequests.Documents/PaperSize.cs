namespace EvidenceRequests.Documents;

/// <summary>Size of the paper a document is laid out for.</summary>
public enum PaperSize
{
    /// <summary>210 by 297 millimetres.</summary>
    A4,

    /// <summary>8.5 by 11 inches, as used in North America.</summary>
    Letter,
}
