using System.CommandLine;
using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Files;

/// <summary>A Word document that a command names, read back.</summary>
internal sealed record ReturnedFile
{
    /// <summary>Where it lies.</summary>
    public required string Path { get; init; }

    /// <summary>The file.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>What it says.</summary>
    public required ReturnedDraft Draft { get; init; }

    /// <summary>The argument that names the document.</summary>
    public static Argument<string> Argument() => new("DRAFT.docx") { Description = "The Word document." };

    /// <summary>Reads a document.</summary>
    /// <exception cref="StoppedException">It cannot be read.</exception>
    public static ReturnedFile Of(Session session, string path)
    {
        var bytes = InputFile.Read(path, PackageLimits.MostBytes, FindingCodes.ReturnedTooLarge, session.Terminal);
        var outcome = RequestDrafter.ReadDraft(bytes, InputFile.NameOf(path));
        return new ReturnedFile { Path = path, Bytes = bytes, Draft = outcome.Value ?? throw new StoppedException(outcome.Findings) };
    }

    /// <summary>Reads the case file of a document.</summary>
    /// <exception cref="StoppedException">It cannot be read.</exception>
    public static Outcome<CaseReading> Case(Session session, string path) =>
        Case(session, InputFile.Read(path, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, session.Terminal), path);

    /// <summary>Reads the case file of a document.</summary>
    /// <exception cref="StoppedException">It cannot be read.</exception>
    public static Outcome<CaseReading> Case(Session session, byte[] bytes, string path)
    {
        var reading = session.Drafter.Read(bytes, InputFile.NameOf(path));
        return reading.Value is null || reading.HasErrors ? throw new StoppedException(reading.Findings) : reading;
    }
}
