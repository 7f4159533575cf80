using System.CommandLine;
using System.Text;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq draft CASE</c>: the documents of the steps that are ready, and their manifest.</summary>
internal sealed class DraftCommand
{
    // Letterheads are a few hundred kilobytes; the document engine has its own limits for what they unpack to.
    private const int MaxLetterheadBytes = 32 * 1024 * 1024;

    private readonly Argument<string> file = PlannedCase.Argument();
    private readonly Option<string[]> steps = new("--step") { Description = "Only this step, as s1. May be given several times.", HelpName = "ID", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> kinds = new("--kind") { Description = "Only requests of this kind. May be given several times.", HelpName = "KIND", DefaultValueFactory = _ => [] };
    private readonly Option<string?> folder = new("-o", "--output") { Description = "The folder to write to. It is made if its parent exists. Default: ./CASE-documents.", HelpName = "DIR" };
    private readonly Option<bool> incomplete = new("--incomplete") { Description = "Draft blocked and waiting steps too, with each gap shown at its place." };
    private readonly Option<string?> letterhead = new("--letterhead") { Description = "A Word document whose styles, paper, header and footer are used.", HelpName = "FILE.docx" };
    private readonly Option<bool> force = new("--force") { Description = "Replace files that exist." };

    public static Command Create(CommandFrame frame)
    {
        var draft = new DraftCommand();
        var command = new Command("draft", "Write the Word documents of the steps that are ready, and a manifest.json that lists them.")
        {
            draft.file, draft.steps, draft.kinds, draft.folder, draft.incomplete, draft.letterhead, draft.force, frame.Options.Format,
        };
        return frame.WithAction(command, draft.Run);
    }

    private int Run(Session session)
    {
        var path = session.Parsed.GetRequiredValue(file);
        var planned = PlannedCase.Of(session, path);
        if (planned.CasePlan is not { } casePlan)
        {
            Report(session, planned.Findings);
            return planned.ExitCode;
        }

        var options = Options(session, casePlan.Plan);
        var outcome = Progress.Show(session, "Drafting", () => RequestDrafter.Draft(casePlan, options));
        if (outcome.Value is not { } drafted)
        {
            Report(session, outcome.Findings);
            return ExitCodes.WrongUse;
        }

        var target = session.Parsed.GetValue(folder) ?? DefaultFolder(path);
        Write(session, casePlan.Plan, drafted, target);
        if (session.IsText)
        {
            Print(session, casePlan, drafted, target, [.. planned.Findings, .. casePlan.Plan.Findings, .. outcome.Findings]);
        }
        else
        {
            session.Terminal.Output.Write(DraftJson.Of(casePlan.Plan, target, drafted, [.. planned.Findings, .. casePlan.Plan.Findings, .. outcome.Findings]));
        }

        var chosen = options.Steps.Count + options.Kinds.Count > 0;
        return drafted.Any(d => d.Documents.Count == 0 && (chosen || d.Step.Status != StepStatus.Waiting)) || NothingToDraft(casePlan) ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private DraftOptions Options(Session session, Plan plan)
    {
        var options = new DraftOptions
        {
            Steps = session.Parsed.GetValue(steps) ?? [],
            Kinds = session.Parsed.GetValue(kinds) ?? [],
            Incomplete = session.Parsed.GetValue(incomplete),
            Letterhead = session.Parsed.GetValue(letterhead) is { } path ? InputFile.Read(path, MaxLetterheadBytes, FindingCodes.ReferenceDocumentTooLarge, session.Terminal) : null,
        };
        foreach (var id in options.Steps)
        {
            PlannedCase.StepOf(plan, id);
        }

        foreach (var kind in options.Kinds)
        {
            RefuseKind(kind, plan, session.Drafter.Vocabulary);
        }

        return options;
    }

    private static void RefuseKind(string kind, Plan plan, Vocabulary vocabulary)
    {
        RequestKindWord.Refuse(kind, vocabulary);
        if (plan.Steps.All(s => s.Kind != kind))
        {
            throw new WrongUseException($"the plan has no step of the kind \"{kind}\".", "\"evreq plan\" shows which kinds are open, and why the others are not.");
        }
    }

    private static bool NothingToDraft(CasePlan casePlan) => casePlan.Plan.Steps.Count == 0 && casePlan.Plan.Findings.Any(f => f.Severity == Severity.Error);

    private static string DefaultFolder(string path) => Path.Combine(".", (path == "-" ? "case" : Path.GetFileNameWithoutExtension(path)) + "-documents");

    private void Write(Session session, Plan plan, IReadOnlyList<DraftedStep> drafted, string target)
    {
        var documents = drafted.SelectMany(d => d.Documents).ToList();
        var files = drafted.SelectMany(d => d.Files).ToList();
        if (documents.Count > 0)
        {
            var manifest = DraftManifest.Of(plan, [.. drafted.Where(d => d.Documents.Count > 0)]);
            WholeFiles.WriteAll(
                target,
                [.. documents.Select(d => d.FileName), .. files.Select(f => f.FileName), DraftManifest.FileName],
                [.. documents.Select(d => d.Bytes), .. files.Select(f => f.Bytes), Encoding.UTF8.GetBytes(manifest)],
                session.Parsed.GetValue(force));
        }
    }

    private static void Print(Session session, CasePlan casePlan, IReadOnlyList<DraftedStep> drafted, string target, IReadOnlyList<Finding> ofCase)
    {
        var written = drafted.SelectMany(d => d.Documents.Select(document => (d.Step, Document: document))).ToList();
        foreach (var (step, document) in written)
        {
            session.Out.Line(Path.Combine(target, document.FileName), document.Incomplete && document.Kind == step.Kind ? Piece.Caution("  INCOMPLETE") : string.Empty);
        }

        foreach (var file in drafted.SelectMany(d => d.Files))
        {
            session.Out.Line(Path.Combine(target, file.FileName));
        }

        if (written.Count > 0)
        {
            session.Out.Line(Path.Combine(target, DraftManifest.FileName));
        }

        foreach (var step in drafted.Where(d => d.Documents.Count == 0).Select(d => d.Step))
        {
            session.Out.Paragraph(0, 4, "Not drafted: ", Piece.Strong(step.Id), $" {LadderPrinter.KindName(casePlan.Library, step.Kind)} to {step.Addressee.Name}, ", LadderPrinter.Status(step));
        }

        var all = FoundFinding.Of(ofCase, drafted.Select(d => d.Step with { Findings = [.. d.Step.Findings.Concat(d.Findings).Distinct()] }));
        session.Flush();
        FindingPrinter.Print(session.Err, all.Where(f => IsObstacle(f.Finding)));
        session.Err.Line(FindingPrinter.Count(all.Select(f => f.Finding)), $" {FindingPrinter.Number(written.Count, "document")} written.", written.Count > 0 ? " The check sheets list what to confirm." : string.Empty);
    }

    private static bool IsObstacle(Finding finding) => finding.Severity == Severity.Error;

    private static void Report(Session session, IReadOnlyList<Finding> findings)
    {
        FindingPrinter.Print(session.Err, FoundFinding.Of(findings));
        session.Err.Line(FindingPrinter.Count(findings), " No document was written.");
    }
}
