using EvidenceRequests.Cli.Files;
using EvidenceRequests.Model;
using EvidenceRequests.Register;
using NewEntry = EvidenceRequests.Register.NewEntry;

namespace EvidenceRequests.Cli.Registers;

/// <summary>The file of a letter that left the office, with the record of its release beside it and the case file it was drafted from.</summary>
internal static class ReleasedFile
{
    private const int MaxLetter = 64 * 1024 * 1024;
    private const int MaxRecord = 16 * 1024 * 1024;

    /// <summary>The hash of a file, by which the register knows it.</summary>
    public static string HashOf(CommandContext context, string path) => Model.Sha256.Hex(InputFile.Read(path, MaxLetter, FindingCodes.FileTooLarge, context.Terminal));

    /// <summary>Reads a letter with the record of its release.</summary>
    /// <exception cref="UsageException">There is no record, or it is of another file.</exception>
    public static ReleasedLetter Read(CommandContext context, string path)
    {
        var hash = HashOf(context, path);
        var folder = Path.GetDirectoryName(path) ?? string.Empty;
        var record = new[] { Path.Combine(folder, ReleaseRecord.GetName(path)), Path.Combine(folder, "release.json"), Path.Combine(folder, "..", "release.json") }.FirstOrDefault(File.Exists)
            ?? throw new UsageException($"there is no record of a release beside {path}.", "Name the letter that \"evreq finalise\" wrote, in its folder.");
        try
        {
            return ReleasedLetter.Find(InputFile.Read(record, MaxRecord, FindingCodes.FileTooLarge, context.Terminal), hash)
                ?? throw new UsageException($"{path} is not the file that was released: its hash is not in {record}.", "Name the letter as it left the office, unchanged.");
        }
        catch (FormatException)
        {
            throw new UsageException($"{record} is no record of a release.", "Name the letter that \"evreq finalise\" wrote, in its folder.");
        }
    }

    /// <summary>How a letter enters the register: what was asked, of whom, about which accounts.</summary>
    /// <param name="context">The run.</param>
    /// <param name="register">The register, which makes keyed hashes of identifiers.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="casePath">The case file.</param>
    public static NewEntry Enter(CommandContext context, RequestRegister register, ReleasedLetter letter, string casePath)
    {
        var reading = ReturnedFile.Case(context, PlannedCase.GetBytes(context, casePath), casePath).Value!;
        if (reading.CaseFile.Case.Reference != letter.Case)
        {
            throw new UsageException($"the letter is of case {letter.Case}, the case file of {reading.CaseFile.Case.Reference}.", "Name the case file of this letter.");
        }

        var plan = context.Drafter.Plan(reading, letter.AsOf).Value is { } planned ? context.Drafter.OpenKinds(planned, [letter.Kind]).Plan : null;
        return letter.FindStep(plan?.Steps ?? []) is { } step ? letter.Enter(register, reading.CaseFile, step)
            : throw new UsageException($"the case file has no step {letter.Step} ({letter.Kind}) as of {letter.AsOf:yyyy-MM-dd} any more.", "Name the case file as it was when the letter was released.");
    }
}
