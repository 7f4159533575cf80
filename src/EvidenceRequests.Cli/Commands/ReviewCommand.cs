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
    private readonly Option<bool> showFacts = new("--show-facts") { Description = "Show what stood and what stands in each place. It prints facts of the case." };
    private readonly Option<bool> force = new("--force") { Description = "Replace the file after -o if it exists." };

    public static Command Create(CommandFrame frame)
    {
        var review = new ReviewCommand();
        var command = new Command("review", "Read a document back: what was changed by hand, what is missing or out of date, and what it gives away.")
        {
            review.file, review.caseFile, review.annotated, review.showFacts, review.force, frame.Options.FormatWithSarif,
        };
        return frame.WithAction(command, review.Run);
    }

    private int Run(Session session)
    {
        var returned = ReturnedFile.Of(session, session.Parsed.GetRequiredValue(file));
        var reading = session.Parsed.GetValue(caseFile) is { } path ? ReturnedFile.Case(session, path) : null;
        var review = session.Drafter.Review(returned.Draft, reading?.Value, session.AsOf);
        if (session.Parsed.GetValue(annotated) is { } target)
        {
            Annotate(session, returned, review, target);
        }

        Write(session, review);
        return review.Remarks.Any(r => r.Finding.Severity == Severity.Error) ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private void Annotate(Session session, ReturnedFile returned, DraftReview review, string target)
    {
        if (Path.GetFullPath(target) == Path.GetFullPath(returned.Path))
        {
            throw new WrongUseException("the copy would replace the document itself.", "Name another file after -o.");
        }

        var copy = RequestDrafter.Annotate(returned.Bytes, review, session.AsOf);
        WholeFiles.WriteOne(target, copy.Value ?? throw new StoppedException(copy.Findings), session.Parsed.GetValue(force));
    }

    private void Write(Session session, DraftReview review)
    {
        var facts = session.Parsed.GetValue(showFacts);
        var found = review.Remarks.Select(r => new FoundFinding(r.Finding, []) { Facts = facts ? FactsOf(r) : [] }).ToList();
        switch (session.Format)
        {
            case OutputFormat.Json:
                session.Terminal.Output.Write(ReviewJson.Of(review, session.AsOf, session.Drafter.LibraryHash, facts));
                break;
            case OutputFormat.Sarif:
                session.Terminal.Output.Write(SarifResult.Of(VersionText.Number, found));
                break;
            default:
                Print(session, review, found);
                break;
        }
    }

    private static IReadOnlyList<(string Label, string Text)> FactsOf(ReviewRemark remark) =>
        [.. new[] { ("Was:", remark.Was), ("Now:", remark.Now) }.Where(f => f.Item2 is not null).Select(f => (f.Item1, f.Item2!))];

    private static void Print(Session session, DraftReview review, List<FoundFinding> found)
    {
        if (review.Draft.Provenance is { } draft)
        {
            var day = draft.AsOf is { } asOf ? FormattableString.Invariant($", as of {asOf:yyyy-MM-dd}") : string.Empty;
            session.Out.Paragraph(0, 4, $"{review.Draft.File}: {draft.Kind}, step {draft.Step}{day}; {FindingPrinter.Number(review.Draft.Lines.Count, "line")}.");
        }
        else
        {
            session.Out.Paragraph(0, 4, $"{review.Draft.File}: {FindingPrinter.Number(review.Draft.Lines.Count, "line")}, no record of a draft.");
        }

        session.Flush();
        FindingPrinter.Print(session.Err, found);
        session.Flush();
        session.Out.Line(FindingPrinter.Count(found.Select(f => f.Finding)));
    }
}
