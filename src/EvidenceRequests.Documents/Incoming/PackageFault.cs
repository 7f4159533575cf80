namespace EvidenceRequests.Documents.Incoming;

/// <summary>Why a package from outside is not read.</summary>
internal enum PackageFault
{
    /// <summary>It is no Word document, or a broken one.</summary>
    Unreadable,

    /// <summary>It holds, or unpacks to, more than any letter needs.</summary>
    TooLarge,

    /// <summary>It holds what could act on the computer that opens it.</summary>
    Unsafe,

    /// <summary>It is another kind of document, or one behind a password.</summary>
    OtherFormat,
}
