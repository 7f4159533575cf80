using System.Xml.Linq;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>A document that came back, opened: its package, its main part, and the walk through it.</summary>
internal sealed class IncomingDraft
{
    public required IncomingPackage Package { get; init; }

    /// <summary>The main part.</summary>
    public required XElement Main { get; init; }

    public required XElement Body { get; init; }

    public required DraftProvenance? Provenance { get; init; }

    public required DocumentBodyReader BodyText { get; init; }

    /// <summary>Opens a document.</summary>
    /// <exception cref="PackageRefusedException">It is not read.</exception>
    public static IncomingDraft Open(ReadOnlyMemory<byte> bytes)
    {
        var package = IncomingPackage.Open(bytes, "document");
        var main = package.ReadXml(package.Main);
        if (main?.Name != W + "document" || main.Element(W + "body") is not { } body)
        {
            throw new PackageRefusedException(PackageFault.Unreadable, "The document is not a Word document.");
        }

        var provenance = ProvenanceReader.Read(package);
        var recorded = (provenance?.Sections ?? []).SelectMany(s => s.Slots).DistinctBy(s => s.Bookmark).ToDictionary(s => s.Bookmark, s => s.Fact, StringComparer.Ordinal);
        return new IncomingDraft { Package = package, Main = main, Body = body, Provenance = provenance, BodyText = DocumentBodyReader.Read(body, recorded) };
    }

    /// <summary>The finding about a document that is not read.</summary>
    public static Finding Refused(PackageRefusedException refused, string file)
    {
        var (code, fix) = refused.Fault switch
        {
            PackageFault.TooLarge => (FindingCodes.ReturnedTooLarge, "A letter with its tables is small. Take out large pictures, or ask the sender for the letter alone."),
            PackageFault.Unsafe => (FindingCodes.ReturnedUnsafe, "Do not open it. Ask the sender for a document made in the usual way."),
            PackageFault.OtherFormat => (FindingCodes.ReturnedOtherFormat, "Save it as a Word document (.docx)."),
            _ => (FindingCodes.ReturnedUnreadable, "Open it in Word, let Word repair it, and save it as a Word document (.docx)."),
        };
        return Finding.Error(
            code,
            location: new SourceLocation { File = file, Line = 1, Column = 1 },
            message: refused.Message,
            fix: refused.Fix ?? fix);
    }
}
