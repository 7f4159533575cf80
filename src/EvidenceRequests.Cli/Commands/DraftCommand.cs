using System.CommandLine;
using System.Text;
using EvidenceRequests.Cli.Batch;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq draft CASE…</c>: the documents of the steps that are ready, and their manifest.</summary>
internal sealed class DraftCommand
{
    // Letterheads are a few hundred kilobytes; the document engine has its own limits for what they unpack to.
    private const int MaxLetterheadBytes = 32 * 1024 * 1024;

    private readonly Argument<string[]> files = new("CASE") { Description = "The case file, YAML or JSON; \"-\" reads it from standard input. Several files, or a folder of them, are drafted together, each into a folder of its own.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> steps = new("--step") { Description = "Only this step, as s1. May be given several times.", HelpName = "ID", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> kinds = new("--kind") { Description = "Only requests of this kind. May be given several times.", HelpName = "KIND", DefaultValueFactory = _ => [] };
    private readonly Option<string?> folder = new("-o", "--output") { Description = "The folder to write to. It is made if its parent exists. Default: ./CASE-documents, and ./drafts for many cases.", HelpName = "DIR" };
    private readonly Option<bool> incomplete = new("--incomplete") { Description = "Draft blocked and waiting steps too, with each gap shown at its place." };
    private readonly Option<string?> letterhead = new("--letterhead") { Description = "A Word document whose styles, paper, header and footer are used.", HelpName = "FILE.docx" };
    private readonly Option<bool> force = new("--force") { Description = "Replace files that exist." };
    private readonly Option<string?> list = new("--list") { Description = "Draft the case files named in this file, one path on each line; \"-\" reads the list from standard input.", HelpName = "FILE" };
    private readonly Option<int?> jobs = new("--jobs") { Description = "Of many cases, draft this many at a time. Default: one for each core.", HelpName = "N" };
    private readonly Option<bool> skipUnchanged = new("--skip-unchanged") { Description = "Of many cases, leave those alone whose documents are there, untouched, of the same case, packs, day and options." };

    public static Command Create(CommandFrame frame)
    {
        var draft = new DraftCommand();
        var command = new Command("draft", "Write the Word documents of the steps that are ready, and a manifest.json that lists them.")
        {
            draft.files, draft.list, draft.steps, draft.kinds, draft.folder, draft.incomplete, draft.letterhead, draft.force, draft.jobs, draft.skipUnchanged, frame.Options.Format,
        };
        return frame.WithAction(command, draft.Run);
    }

    private int Run(Session session)
    {
        var paths = session.Parsed.GetValue(files) ?? [];
        if (CaseList.IsBatch(paths, session.Parsed.GetValue(list)) || session.Parsed.GetValue(jobs) is not null || session.Parsed.GetValue(skipUnchanged))
        {
            return RunBatch(session, paths);
        }

        return paths.Length == 1 ? RunOne(session, paths[0]) : throw new WrongUseException("no case file is named.", "Name a case file, a folder of case files, or a list of them with --list.");
    }

    private int RunOne(Session session, string path)
    {
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

    private int RunBatch(Session session, IReadOnlyList<string> paths)
    {
        if (session.Parsed.GetValue(jobs) is < 1 or > 256)
        {
            throw new WrongUseException("--jobs takes a number from 1 to 256.");
        }

        var options = Options(session);
        if (options.Steps.Count > 0)
        {
            throw new WrongUseException("--step names a step of one plan, and many cases have many plans.", "Choose with --kind instead.");
        }

        foreach (var kind in options.Kinds)
        {
            RequestKindWord.Refuse(kind, session.Drafter.Vocabulary);
        }

        var cases = CaseList.Of(paths, session.Parsed.GetValue(list), session.Terminal);
        var target = session.Parsed.GetValue(folder) ?? BatchRun.DefaultFolder;
        using var output = WholeFolder.Open(target);
        return BatchRun.Of(cases, session.Parsed.GetValue(jobs) ?? Environment.ProcessorCount, new BatchDrafting
        {
            Session = session,
            Folder = target,
            Output = output,
            Options = options,
            SkipUnchanged = session.Parsed.GetValue(skipUnchanged),
            Force = session.Parsed.GetValue(force),
        });
    }

    private DraftOptions Options(Session session) => new()
    {
        Steps = session.Parsed.GetValue(steps) ?? [],
        Kinds = session.Parsed.GetValue(kinds) ?? [],
        Incomplete = session.Parsed.GetValue(incomplete),
        Letterhead = session.Parsed.GetValue(letterhead) is { } path ? InputFile.Read(path, MaxLetterheadBytes, FindingCodes.ReferenceDocumentTooLarge, session.Terminal) : null,
    };

    private DraftOptions Options(Session session, Plan plan)
    {
        var options = Options(session);
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
