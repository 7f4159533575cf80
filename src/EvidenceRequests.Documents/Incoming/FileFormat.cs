using System.Text;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Tells by the first bytes what a file is that is no Word document of today, so that its finding can say what to do.</summary>
internal static class FileFormat
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Refuses a file that is recognised as another kind of document.</summary>
    /// <exception cref="PackageRefusedException">It is one.</exception>
    public static void Refuse(ReadOnlySpan<byte> bytes, string noun)
    {
        var other = bytes.StartsWith(Compound) ? RecogniseCompound(bytes, noun)
            : bytes.StartsWith("%PDF"u8) ? Other($"The {noun} is a PDF file.", "Give the Word document from which it was made.")
            : bytes.StartsWith("{\\rtf"u8) ? Other($"The {noun} is an RTF file.", SaveAs)
            : bytes.StartsWith("PK"u8) ? null
            : bytes.IndexOf("schemas.microsoft.com/office/2006/xmlPackage"u8) >= 0 ? Other($"The {noun} is a Word document in one XML file.", SaveAs)
            : null;
        if (other is not null)
        {
            throw other;
        }
    }

    /// <summary>A text document of OpenOffice or LibreOffice.</summary>
    public static PackageRefusedException? RecognisePackage(byte[]? typePart, string noun) =>
        typePart is not null && typePart.AsSpan().StartsWith("application/vnd.oasis.opendocument"u8) ? Other($"The {noun} is an OpenDocument file.", SaveAs) : null;

    private const string SaveAs = "Open it in Word or LibreOffice and save it as a Word document (.docx).";

    // source: [MS-OFFCRYPTO] 2.3.4: a protected document is the stream EncryptedPackage of a compound file.
    private static PackageRefusedException RecogniseCompound(ReadOnlySpan<byte> bytes, string noun) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? Other($"The {noun} is protected by a password.", "Open it in Word with the password, take the password away under File, Info, Protect Document, and save it.")
            : bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0
                ? Other($"The {noun} is in the old Word format (.doc).", SaveAs)
                : Other($"The {noun} is an old Office file, not a Word document (.docx).", SaveAs);

    private static PackageRefusedException Other(string message, string fix) => new(PackageFault.OtherFormat, message, fix);
}
