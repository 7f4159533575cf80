using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Register;

/// <summary>A letter that left the office, as the record of its release names it: the step of the plan it was drafted for, and what the findings were.</summary>
internal sealed record ReleasedLetter(string Sha256, string Step, string Kind, string Case, DateOnly AsOf, string Library, string RecordSha256)
{
    /// <summary>Codes of the findings that were confirmed away before it left; null where its record does not say.</summary>
    public IReadOnlyList<string>? Lifted { get; init; }

    /// <summary>Codes of the notes it left with; null where its record does not say.</summary>
    public IReadOnlyList<string>? Noted { get; init; }

    /// <summary>Finds a letter in a record of a release; null if the record is of other files.</summary>
    /// <param name="record">The record, as it was written.</param>
    /// <param name="sha256">Hash of the letter.</param>
    /// <exception cref="FormatException">It is no record of a release.</exception>
    public static ReleasedLetter? Find(ReadOnlyMemory<byte> record, string sha256)
    {
        try
        {
            using var json = JsonDocument.Parse(record);
            return Find(json.RootElement, sha256, Convert.ToHexStringLower(SHA256.HashData(record.Span)));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("This is no record of a release.", exception);
        }
    }

    /// <summary>The step of a plan that it was drafted for; null if there is none any more.</summary>
    public Step? FindStep(IReadOnlyList<Step> steps) =>
        steps.FirstOrDefault(s => s.Id == Step && s.Kind == Kind) ?? steps.Where(s => s.Kind == Kind).ToList() switch { [var only] => only, _ => null };

    /// <summary>How it enters the register: what was asked, of whom, about which accounts.</summary>
    /// <param name="register">The register, which makes keyed hashes of identifiers.</param>
    /// <param name="file">The case file.</param>
    /// <param name="step">The step of the plan.</param>
    public NewEntry Enter(RequestRegister register, CaseFile file, Step step)
    {
        // No exercise can be released; a record of a release that says so was made by hand.
        if (ExercisePaper.Find(file) is not null)
        {
            throw new RegisterException("the case is an exercise, and a register holds what was sent to somebody.", "Enter letters of real cases only.");
        }

        return new NewEntry
        {
            Kind = EventKinds.Released,
            Docket = Case,
            OccurredAt = RegisterTime.Write(AsOf),
            Document = Sha256,
            Body = new EventBody
            {
                Accounts = [.. step.Asks.GroupBy(a => a.Account).Select(a => Account(register, file, a))],
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
        var (reference, asOf) = (root.GetProperty("case").GetString()!, DateOnly.ParseExact(root.GetProperty("as_of").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture));
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
