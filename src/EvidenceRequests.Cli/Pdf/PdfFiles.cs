using EvidenceRequests.Documents.Pdf;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Pdf;

/// <summary>The PDF files beside Word documents: one of each letter, and one of a whole package with its pages counted through.</summary>
internal sealed class PdfFiles
{
    private readonly LibreOffice office;
    private readonly DateOnly asOf;

    private PdfFiles(LibreOffice office, DateOnly asOf)
    {
        this.office = office;
        this.asOf = asOf;
    }

    /// <summary>Adds the PDF files to what was drafted. What cannot be made is a finding that names the Word file to print; the Word files are there all the same.</summary>
    public static Result<IReadOnlyList<DraftedStep>> Add(CommandContext context, IReadOnlyList<DraftedStep> drafted)
    {
        var letters = drafted.Where(d => d.Documents.Count > 0).Select(d => d.Documents[0].FileName).ToList();
        if (letters.Count == 0)
        {
            return new Result<IReadOnlyList<DraftedStep>> { Value = drafted };
        }

        return context.Terminal.FindLibreOffice() is { } office
            ? new PdfFiles(office, context.AsOf).Add(drafted)
            : new Result<IReadOnlyList<DraftedStep>> { Value = drafted, Findings = [NoProgram(letters)] };
    }

    /// <summary>The PDF of one final document; a finding if it cannot be made.</summary>
    public static Result<byte[]> Convert(CommandContext context, byte[] document, string name, DateOnly asOf) => context.Terminal.FindLibreOffice() is not { } office
        ? new Result<byte[]> { Findings = [NoProgram([name])] }
        : new PdfFiles(office, asOf).Convert([document])[0] is { } pdf ? new Result<byte[]> { Value = pdf } : new Result<byte[]> { Findings = [NotMade([name])] };

    /// <summary>The PDF files of a set of final documents: one of each letter and paper, and one of each package with the pages of letter and annexes counted through.</summary>
    public static Result<IReadOnlyList<(string Name, byte[] Bytes)>> Convert(CommandContext context, IReadOnlyList<ReleasedFile> documents) => context.Terminal.FindLibreOffice() is { } office
        ? new PdfFiles(office, documents[0].Document.AsOf).Convert(documents)
        : new Result<IReadOnlyList<(string, byte[])>> { Value = [], Findings = [NoProgram([.. documents.Select(d => d.Name)])] };

    private Result<IReadOnlyList<(string Name, byte[] Bytes)>> Convert(IReadOnlyList<ReleasedFile> documents)
    {
        var set = documents.Zip(Convert([.. documents.Select(d => d.Document.Bytes)]), (d, pdf) => (File: d, Pdf: pdf)).ToList();
        var packages = set.Where(d => d.File.IsNumberedThrough && Path.GetDirectoryName(d.File.Name) is { Length: > 0 }).GroupBy(d => Path.GetDirectoryName(d.File.Name)!).ToList();
        var wholes = packages.Select(p => (Name: $"{p.Key}.pdf", Pdf: p.Any(d => d.Pdf is null) ? null : Package([.. p.Select(d => (d.File.Title, d.File.Document.Bytes))], [.. p.Select(d => JoinedPdf.CountPages(d.Pdf!))]))).ToList();
        var annexes = packages.SelectMany(p => p.Skip(1)).Select(d => d.File).ToHashSet();
        var made = set.Where(d => !annexes.Contains(d.File)).Select(d => (Name: PdfName(d.File.Name), d.Pdf)).Concat(wholes).ToList();
        var failed = made.Where(m => m.Pdf is null).Select(m => m.Name).ToList();
        return new Result<IReadOnlyList<(string, byte[])>> { Value = [.. made.Where(m => m.Pdf is not null).Select(m => (m.Name, m.Pdf!))], Findings = failed.Count == 0 ? [] : [NotMade(failed)] };
    }

    private Result<IReadOnlyList<DraftedStep>> Add(IReadOnlyList<DraftedStep> drafted)
    {
        var steps = drafted.Where(d => d.Documents.Count > 0).ToList();
        var sent = steps.Select(s => s.Documents.Where((d, i) => i == 0 || d.Annex is not null).ToList()).ToList();
        var single = Convert([.. sent.SelectMany(d => d).Select(d => d.Bytes)]);
        var failed = new List<string>();
        var files = new Dictionary<DraftedStep, List<DraftedFile>>();
        for (var (i, from) = (0, 0); i < steps.Count; from += sent[i].Count, i++)
        {
            var own = single.Skip(from).Take(sent[i].Count).ToList();
            files[steps[i]] = own[0] is { } letter ? [File(PdfName(sent[i][0].FileName), letter)] : [];
            failed.AddRange(own[0] is null ? [sent[i][0].FileName] : []);
            if (sent[i].Count > 1 && own[0] is not null)
            {
                var package = own.All(p => p is not null) ? Package([.. sent[i].Select(d => (d.Title, d.Bytes))], [.. own.Select(p => JoinedPdf.CountPages(p!))]) : null;
                files[steps[i]].AddRange(package is null ? [] : [File($"{Path.GetDirectoryName(sent[i][0].FileName)}.pdf", package)]);
                failed.AddRange(package is null ? sent[i].Skip(1).Select(d => d.FileName) : []);
            }
        }

        return new Result<IReadOnlyList<DraftedStep>>
        {
            Value = [.. drafted.Select(d => files.TryGetValue(d, out var made) ? d with { Files = [.. d.Files, .. made] } : d)],
            Findings = failed.Count == 0 ? [] : [NotMade(failed)],
        };
    }

    // Set once more with the numbers that its pages have in the package.
    private byte[]? Package(List<(string Title, byte[] Bytes)> documents, List<int> pages)
    {
        var total = pages.Sum();
        var numbered = documents.Select((d, i) => PackagePages.Number(d.Bytes, 1 + pages.Take(i).Sum(), total)).ToList();
        var set = Convert(numbered);
        return set.Any(p => p is null) || set.Sum(p => JoinedPdf.CountPages(p!)) != total
            ? null
            : JoinedPdf.Join([.. documents.Zip(set, (d, p) => (d.Title, p!))], documents[0].Title, asOf);
    }

    private List<byte[]?> Convert(IReadOnlyList<byte[]> documents) => [.. office.Convert(documents).Select(p => p is null ? null : CleanPdf.Clean(p, asOf))];

    private static DraftedFile File(string name, byte[] bytes) => new() { FileName = name, Bytes = bytes, Sha256 = Sha256.Hex(bytes) };

    private static string PdfName(string word) => Path.ChangeExtension(word, ".pdf");

    private static Finding NoProgram(IReadOnlyList<string> files) => Finding.Error(
        FindingCodes.PdfProgramMissing,
        message: "no PDF was made, because LibreOffice is not installed here.",
        why: "The pages are set by LibreOffice; the Word documents were written.",
        fix: $"Open {string.Join(" and ", files)} in Word and save it as PDF, or install LibreOffice.");

    private static Finding NotMade(IReadOnlyList<string> files) => Finding.Error(
        FindingCodes.PdfNotMade,
        message: $"LibreOffice made no PDF of {string.Join(" and ", files)}.",
        why: "It ended with a fault or took too long, and was ended; the Word documents were written.",
        fix: "Try again, or open the documents in Word and save them as PDF.");
}
