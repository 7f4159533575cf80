using EvidenceRequests.Documents.Docx;

namespace EvidenceRequests.Documents;

/// <summary>Puts the files of a package into one .zip, in the order given and all with one time, so that the same files give the same bytes.</summary>
public static class DraftArchive
{
    /// <summary>The bytes of the archive.</summary>
    public static byte[] Write(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var package = new ZipPackageWriter();
        foreach (var (name, bytes) in files)
        {
            package.Add(ZipEntryData.Compress(name, bytes, name.EndsWith(".docx", StringComparison.Ordinal) ? ZipEntryData.AsItIs : ZipEntryData.Own));
        }

        return package.Finish();
    }
}
