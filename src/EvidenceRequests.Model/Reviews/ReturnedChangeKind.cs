namespace EvidenceRequests.Model;

/// <summary>What a tracked change did.</summary>
public enum ReturnedChangeKind
{
    /// <summary>Text, a paragraph, a row or a cell was put in.</summary>
    Inserted,

    /// <summary>Text, a paragraph, a row or a cell was taken out.</summary>
    Deleted,

    /// <summary>Text was moved.</summary>
    Moved,

    /// <summary>Only the form was changed.</summary>
    Formatted,
}
