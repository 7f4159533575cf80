namespace EvidenceRequests.Model;

/// <summary>How sure a statement is.</summary>
public enum GuideMarkKind
{
    /// <summary>Read on the addressee's own page.</summary>
    Own,

    /// <summary>Read elsewhere.</summary>
    Elsewhere,

    /// <summary>Remembered; to be confirmed before use.</summary>
    Remembered,

    /// <summary>Advice of this guide.</summary>
    Advice,

    /// <summary>Confirmed by the office.</summary>
    Confirmed,

    /// <summary>Sources disagree.</summary>
    Disputed,

    /// <summary>Overdue.</summary>
    Overdue,
}
