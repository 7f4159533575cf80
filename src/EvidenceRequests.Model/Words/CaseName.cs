namespace EvidenceRequests.Model;

/// <summary>What a case file gives names to, for other fields of the same file to refer to.</summary>
internal enum CaseName
{
    /// <summary>A fact.</summary>
    Fact,

    /// <summary>An account.</summary>
    Account,

    /// <summary>A data request.</summary>
    DataRequest,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A document that goes with the requests.</summary>
    Attachment,

    /// <summary>An element of an offence that is to be proved.</summary>
    Element,

    /// <summary>A request that was sent.</summary>
    Request,
}
