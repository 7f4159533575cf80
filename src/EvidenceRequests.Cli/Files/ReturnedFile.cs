using System.CommandLine;
using EvidenceRequests.Cli.Printing;
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
    /// <exception cref="FindingsException">It cannot be read.</exception>
    public static ReturnedFile Read(CommandContext context, string path)
    {
        var bytes = InputFile.Read(path, PackageLimits.MaxBytes, FindingCodes.ReturnedTooLarge, context.Terminal);
        var outcome = context.Drafter.ReadDraft(bytes, InputFile.GetName(path));
        return new ReturnedFile { Path = path, Bytes = bytes, Draft = outcome.Value ?? throw new FindingsException(outcome.Findings) };
    }

    /// <summary>Reads the case file of a document.</summary>
    /// <exception cref="FindingsException">It cannot be read.</exception>
    public static Result<CaseReading> Case(CommandContext context, string path) =>
        Case(context, InputFile.Read(path, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, context.Terminal), path);

    /// <summary>Reads the case file of a document.</summary>
    /// <exception cref="FindingsException">It cannot be read.</exception>
    public static Result<CaseReading> Case(CommandContext context, byte[] bytes, string path)
    {
        context.Terminal.Source = new SourceText(InputFile.GetName(path), bytes);
        var reading = context.Drafter.Read(bytes, InputFile.GetName(path));
        return reading.Value is null || reading.HasErrors ? throw new FindingsException(reading.Findings) : reading;
    }
}
