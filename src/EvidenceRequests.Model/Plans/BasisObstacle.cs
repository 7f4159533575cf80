namespace EvidenceRequests.Model;

/// <summary>Why an instrument or reciprocity is no basis for a request.</summary>
public enum BasisObstacle
{
    /// <summary>It can never be one between these states, or for requests of this kind.</summary>
    NeverUsable,

    /// <summary>It is not in force on the day, as far as is known.</summary>
    NotInForce,

    /// <summary>One of the two states is not a party.</summary>
    NotParty,

    /// <summary>No offence charged is of its kind.</summary>
    OtherOffences,

    /// <summary>No offence charged is known to allow the penalty it asks for.</summary>
    PenaltyTooLow,

    /// <summary>It needs a fact that the case file does not state; stated, it may fit.</summary>
    FactNotStated,

    /// <summary>The requested state does not help without an instrument, or is not known to.</summary>
    NoReciprocity,
}
