namespace EvidenceRequests.Register;

/// <summary>A file that came back, as it was hashed while it was copied. Its content was never looked at.</summary>
internal sealed record ReceivedFile
{
    /// <summary>Its place under <c>data/</c>, with slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 in hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>MD5, only to be held against a list of the provider.</summary>
    public required string Md5 { get; init; }

    /// <summary>SHA-1, for the same.</summary>
    public required string Sha1 { get; init; }

    /// <summary>When it was last changed, as the medium says.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Its kind, by its name only.</summary>
    public required string MediaType { get; init; }

    /// <summary>What an archive says it holds; null where it is none, or where it cannot be listed.</summary>
    public IReadOnlyList<ArchiveMember>? Members { get; init; }

    /// <summary>The names by which it is held against what was asked: its own and those of its members.</summary>
    public IEnumerable<string> Names => (Members ?? []).Where(m => !m.IsFolder).Select(m => $"{Path}/{m.Name}").Prepend(Path);
}

/// <summary>A file in an archive, as the directory of the archive names it. It was not unpacked.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Size">Its size, as the directory says.</param>
/// <param name="Packed">Its packed size.</param>
/// <param name="IsEncrypted">True if it needs a password.</param>
/// <param name="IsLink">True if it would become a link when it is unpacked.</param>
internal sealed record ArchiveMember(string Name, long Size, long Packed, bool IsEncrypted, bool IsLink = false)
{
    /// <summary>True for a folder.</summary>
    public bool IsFolder => Name.EndsWith('/');
}

/// <summary>Something about what came back that a person must know.</summary>
/// <param name="Code">What: a word of the list <c>receipt-remark</c>. It names no file.</param>
/// <param name="Count">How many files it is about.</param>
internal sealed record ReceiptRemark(string Code, int Count);
