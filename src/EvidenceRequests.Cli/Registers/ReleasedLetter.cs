using System.Text.Json;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Model;
using EvidenceRequests.Register;
using NewEntry = EvidenceRequests.Register.NewEntry;

namespace EvidenceRequests.Cli.Registers;

/// <summary>A letter that left the office: the file, the record of its release beside it, and the step of the plan it was drafted for.</summary>
internal sealed record ReleasedLetter(string Sha256, string Step, string Kind, string Case, DateOnly AsOf, string Library, string RecordSha256)
{
    /// <summary>Codes of the findings that were confirmed away before it left; null where its record does not say.</summary>
    public IReadOnlyList<string>? Lifted { get; private init; }

    /// <summary>Codes of the notes it left with; null where its record does not say.</summary>
    public IReadOnlyList<string>? Noted { get; private init; }

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
        var bytes = InputFile.Read(record, MaxRecord, FindingCodes.FileTooLarge, context.Terminal);
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return Find(json.RootElement, hash, Model.Sha256.Hex(bytes)) ?? throw new UsageException($"{path} is not the file that was released: its hash is not in {record}.", "Name the letter as it left the office, unchanged.");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"{record} is no record of a release.", "Name the letter that \"evreq finalise\" wrote, in its folder.");
        }
    }

    /// <summary>How it enters the register: what was asked, of whom, about which accounts.</summary>
    /// <param name="context">The run.</param>
    /// <param name="register">The register, which makes keyed hashes of identifiers.</param>
    /// <param name="casePath">The case file.</param>
    public NewEntry Enter(CommandContext context, RequestRegister register, string casePath)
    {
        var reading = ReturnedFile.Case(context, PlannedCase.GetBytes(context, casePath), casePath).Value!;
        if (reading.CaseFile.Case.Reference != Case)
        {
            throw new UsageException($"the letter is of case {Case}, the case file of {reading.CaseFile.Case.Reference}.", "Name the case file of this letter.");
        }

        // No exercise can be released; a record of a release that says so was made by hand.
        if (ExercisePaper.Find(reading.CaseFile) is not null)
        {
            throw new UsageException("the case is an exercise, and a register holds what was sent to somebody.", "Enter letters of real cases only.");
        }

        var plan = context.Drafter.Plan(reading, AsOf).Value is { } planned ? context.Drafter.OpenKinds(planned, [Kind]).Plan : null;
        var step = plan?.Steps.FirstOrDefault(s => s.Id == Step && s.Kind == Kind) ?? plan?.Steps.Where(s => s.Kind == Kind).ToList() switch { [var only] => only, _ => null }
            ?? throw new UsageException($"the case file has no step {Step} ({Kind}) as of {AsOf:yyyy-MM-dd} any more.", "Name the case file as it was when the letter was released.");
        return new NewEntry
        {
            Kind = EventKinds.Released,
            Docket = Case,
            OccurredAt = RegisterTime.Write(AsOf),
            Document = Sha256,
            Body = new EventBody
            {
                Accounts = [.. step.Asks.GroupBy(a => a.Account).Select(a => Account(register, reading.CaseFile, a))],
                Addressee = step.Addressee.Statement.ToString(),
                Basis = step.IsAssistance && step.Bases is [var basis, ..] ? basis.Id : null,
                Categories = [.. step.Asks.SelectMany(a => a.Items).Select(i => i.Category).Distinct().Order(StringComparer.Ordinal)],
                Channel = step.Channel?.Type,
                Kind = Kind,
                Library = Library,
                Lifted = Lifted,
                Noted = Noted,
                Provider = step.Provider,
                Record = RecordSha256,
                State = step.RequestedState,
                Step = Step,
            },
        };
    }

    private static RequestAccount Account(RequestRegister register, CaseFile file, IGrouping<string, Ask> asks)
    {
        var data = file.Data.Where(d => asks.Any(a => a.Data == d.Id)).ToList();
        return new RequestAccount
        {
            Id = asks.Key,
            Provider = asks.First().Provider,
            Service = file.Accounts.FirstOrDefault(a => a.Id == asks.Key)?.Service,
            Items = [.. asks.SelectMany(a => a.Items).Where(i => !i.IsFallback).Select(i => i.Id).Distinct()],
            Identifiers = [.. asks.SelectMany(a => a.Identifiers).Select(i => register.KeyOf(i.Kind, i.Value)).DistinctBy(i => i.Key)],
            From = Earliest(data.Select(d => d.From)),
            To = Earliest(data.Select(d => d.To), latest: true),
        };
    }

    private static string? Earliest(IEnumerable<CaseTime?> times, bool latest = false)
    {
        var ordered = times.OfType<CaseTime>().Where(t => t.Day is not null).OrderBy(t => t.Day).ToList();
        return (latest ? ordered.LastOrDefault() : ordered.FirstOrDefault())?.Text;
    }

    private static ReleasedLetter? Find(JsonElement root, string hash, string record)
    {
        var (reference, asOf) = (root.GetProperty("case").GetString()!, DateOnly.ParseExact(root.GetProperty("as_of").GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var library = root.GetProperty("library").GetString()!;
        if (!root.TryGetProperty("documents", out var documents))
        {
            return root.GetProperty("final").GetProperty("sha256").GetString() == hash || (root.TryGetProperty("pdf", out var pdf) && pdf.GetProperty("sha256").GetString() == hash)
                ? new ReleasedLetter(root.GetProperty("final").GetProperty("sha256").GetString()!, root.GetProperty("step").GetString()!, root.GetProperty("kind").GetString()!, reference, asOf, library, record) { Lifted = Codes(root, "lifted"), Noted = Codes(root, "noted") } : null;
        }

        return documents.EnumerateArray().Where(d => d.GetProperty("sha256").GetString() == hash)
            .Select(d => new ReleasedLetter(hash, d.GetProperty("step").GetString()!, d.GetProperty("kind").GetString()!, reference, asOf, library, record) { Lifted = Codes(d, "lifted"), Noted = Codes(d, "noted") }).FirstOrDefault();
    }

    // Only what is a code of ours: the record is a file that anybody can edit, and an entry stays for ever.
    private static IReadOnlyList<string>? Codes(JsonElement of, string key) =>
        of.TryGetProperty(key, out var codes) ? [.. codes.EnumerateArray().Select(c => c.GetString()!).Where(c => FindingCodes.Find(c) is not null)] : null;
}
