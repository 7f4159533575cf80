using System.Buffers.Binary;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>
/// The directory at the end of a ZIP file, read before anything is unpacked: how many entries there are, and whether each is named alike in the
/// directory and at its own place. Two programs that trust different names would read two different documents.
/// </summary>
internal static class ZipDirectory
{
    // source: .ZIP File Format Specification (APPNOTE.TXT 6.3.10), 4.3.7, 4.3.12 and 4.3.16.
    private const uint LocalSignature = 0x04034b50;
    private const uint CentralSignature = 0x02014b50;
    private const uint EndSignature = 0x06054b50;
    private const int LocalLength = 30;
    private const int CentralLength = 46;
    private const int EndLength = 22;
    private const int LongestComment = 65_535;

    /// <summary>Checks the directory.</summary>
    /// <exception cref="PackageRefusedException">It has too many entries, or does not say what the entries say of themselves.</exception>
    public static void Check(ReadOnlySpan<byte> file, string noun)
    {
        var end = FindEnd(file);
        if (end < 0)
        {
            throw new PackageRefusedException(PackageFault.Unreadable, $"The {noun} is not a Word document.");
        }

        int count = BinaryPrimitives.ReadUInt16LittleEndian(file[(end + 10)..]);
        var at = BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        if (count > PackageLimits.MaxParts)
        {
            throw new PackageRefusedException(PackageFault.TooLarge, $"The {noun} has more than {PackageLimits.MaxParts} parts.");
        }

        var entries = 0;
        for (long entry = at; entry + CentralLength <= end && Signature(file, entry) == CentralSignature; entries++)
        {
            var header = file[(int)entry..];
            var (name, extra, comment) = (Word(header, 28), Word(header, 30), Word(header, 32));
            if (entries >= count || !IsNamedAlike(file, header, name))
            {
                throw TwoReadings(noun);
            }

            entry += CentralLength + name + extra + comment;
        }

        if (entries != count)
        {
            throw TwoReadings(noun);
        }
    }

    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        for (var at = file.Length - EndLength; at >= 0 && at >= file.Length - EndLength - LongestComment; at--)
        {
            if (Signature(file, at) == EndSignature && at + EndLength + Word(file[at..], 20) <= file.Length)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsNamedAlike(ReadOnlySpan<byte> file, ReadOnlySpan<byte> header, int length)
    {
        long local = BinaryPrimitives.ReadUInt32LittleEndian(header[42..]);
        return header.Length >= CentralLength + length
            && local + LocalLength + length <= file.Length
            && Signature(file, local) == LocalSignature
            && Word(file[(int)local..], 26) == length
            && file.Slice((int)local + LocalLength, length).SequenceEqual(header.Slice(CentralLength, length));
    }

    private static uint Signature(ReadOnlySpan<byte> file, long at) => BinaryPrimitives.ReadUInt32LittleEndian(file[(int)at..]);

    private static int Word(ReadOnlySpan<byte> header, int at) => BinaryPrimitives.ReadUInt16LittleEndian(header[at..]);

    private static PackageRefusedException TwoReadings(string noun) =>
        new(PackageFault.Unsafe, $"The {noun} is packed so that two programs could read two different texts.", "Open it in Word and save it again as a Word document (.docx).");
}
