using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq review DRAFT.docx [--case CASE] [-o ANNOTATED.docx]</c>: what a document that came back says, and what was done to it.</summary>
internal sealed class ReviewCommand
{
    private readonly Argument<string> file = ReturnedFile.Argument();
    private readonly Option<string?> caseFile = new("--case") { Description = "The case file of the document. Without it, less can be said.", HelpName = "CASE" };
    private readonly Option<string?> annotated = new("-o", "--output") { Description = "Write a copy with every finding as a Word comment at its place.", HelpName = "ANNOTATED.docx" };
    private readonly Option<bool> showFacts = new("--show-facts") { Description = "Show what was and what is in each place. It prints facts of the case." };
    private readonly Option<bool> force = new("--force") { Description = "Replace the file after -o if it exists. What it held is kept beside it, as FILE.bak." };

    public static Command Create(CommandFactory frame)
    {
        var review = new ReviewCommand();
        var command = new Command("review", "Read a document back: what was changed by hand, what is missing or out of date, and what it gives away.")
        {
            review.file, review.caseFile, review.annotated, review.showFacts, review.force, frame.Options.FormatWithSarif,
        };
        return frame.WithAction(command, review.Run);
    }

    private int Run(CommandContext context)
    {
        var returned = ReturnedFile.Read(context, context.Parsed.GetRequiredValue(file));
        var reading = context.Parsed.GetValue(caseFile) is { } path ? ReturnedFile.Case(context, path) : null;
        var review = context.Drafter.Review(returned.Draft, reading?.Value, context.AsOf);
        if (context.Parsed.GetValue(annotated) is { } target)
        {
            Annotate(context, returned, review, target);
        }

        Write(context, review);
        PrintNext(context, review, returned.Path);
        return review.Remarks.Any(r => r.Finding.Severity == Severity.Error) ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private void PrintNext(CommandContext context, DraftReview review, string path)
    {
        if (context.Parsed.GetValue(caseFile) is not { } known)
        {
            NextStep.Print(context, ["review", path, "--case", "CASE"], about: "its case file says more");
        }
        else if (review.Remarks.Any(r => r.Finding.Severity == Severity.Error))
        {
            NextStep.Print(context, ["import", path, "--case", known], about: "facts edited in Word");
        }
        else if (review.Draft.ExerciseMarks.Count == 0)
        {
            NextStep.Print(context, ["finalise", path, "--case", known, "-o", $"{Path.GetFileNameWithoutExtension(path)}-final.docx"]);
        }
    }

    private void Annotate(CommandContext context, ReturnedFile returned, DraftReview review, string target)
    {
        if (Path.GetFullPath(target) == Path.GetFullPath(returned.Path))
        {
            throw new UsageException("the copy would replace the document itself.", "Name another file after -o.");
        }

        var copy = context.Drafter.Annotate(returned.Bytes, review, context.AsOf);
        EditedFile.Place(context, target, copy.Value ?? throw new FindingsException(copy.Findings), context.Parsed.GetValue(force));
    }

    private void Write(CommandContext context, DraftReview review)
    {
        var facts = context.Parsed.GetValue(showFacts);
        var found = review.Remarks.Select(r => new ReportedFinding(r.Finding, []) { Place = r.Place, Facts = facts ? GetFacts(r) : [] }).ToList();
        switch (context.Format)
        {
            case OutputFormat.Json:
                context.Terminal.Output.Write(ReviewJson.Create(review, context.AsOf, context.Drafter.LibraryHash, facts));
                break;
            case OutputFormat.Sarif:
                context.Terminal.Output.Write(SarifResult.Create(VersionText.Number, found));
                break;
            default:
                Print(context, review, found);
                break;
        }
    }

    private static IReadOnlyList<(string Label, string Text)> GetFacts(ReviewRemark remark) =>
        [.. new[] { ("Was:", remark.Was), ("Now:", remark.Now) }.Where(f => f.Item2 is not null).Select(f => (f.Item1, f.Item2!))];

    private static void Print(CommandContext context, DraftReview review, List<ReportedFinding> found)
    {
        if (review.Draft.Provenance is { } draft)
        {
            var day = draft.AsOf is { } asOf ? FormattableString.Invariant($", as of {asOf:yyyy-MM-dd}") : string.Empty;
            context.Out.WriteParagraph(0, 4, $"{review.Draft.File}: {draft.Kind}, step {draft.Step}{day}; {FindingPrinter.Number(review.Draft.Lines.Count, "line")}.");
        }
        else
        {
            context.Out.WriteParagraph(0, 4, $"{review.Draft.File}: {FindingPrinter.Number(review.Draft.Lines.Count, "line")}, no record of a draft.");
        }

        context.Flush();
        FindingPrinter.Print(context.Err, found);
        context.Flush();
        context.Out.WriteLine(FindingPrinter.Count(found.Select(f => f.Finding)));
    }
}
