using System.CommandLine;
using System.Text;
using EvidenceRequests.Cli.Batch;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Pdf;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq draft CASE…</c>: the documents of the steps that are ready, and their manifest.</summary>
internal sealed class DraftCommand
{
    private readonly Argument<string[]> files = new("CASE") { Description = "The case file, YAML or JSON; \"-\" reads it from standard input. Several files, or a folder of them, are drafted together, each into a folder of its own.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> steps = new("--step") { Description = "Only this step, as s1. May be given several times.", HelpName = "ID", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> kinds = new("--kind") { Description = "Only requests of this kind. May be given several times. mla-stored is opened where the plan advises to ask directly first.", HelpName = "KIND", DefaultValueFactory = _ => [] };
    private readonly Option<string?> folder = new("-o", "--output") { Description = "The folder to write to. It is made if its parent exists. Default: ./CASE-documents, and ./drafts for many cases.", HelpName = "DIR" };
    private readonly Option<bool> incomplete = new("--incomplete") { Description = "Draft blocked and waiting steps too, with each gap shown at its place." };
    private readonly Option<string?> letterhead = new("--letterhead") { Description = "A Word document whose styles, paper, header and footer are used. Default: the letterhead of the office (evreq office), if it has one.", HelpName = "FILE.docx" };
    private readonly Option<string?> office = OfficeFile.Option();
    private readonly Option<string?> keep = new("--keep") { Description = "Keep the wording that was changed by hand in this copy of a draft that came back. Facts are printed as the case file states them now.", HelpName = "RETURNED.docx" };
    private readonly Option<string?> keptBy = new("--kept-by") { Description = "Who decided to keep it; the record of the new draft tells it.", HelpName = "NAME" };
    private readonly Option<string[]> keepSections = new("--keep-section") { Description = "Keep only this section of it, also where the program writes it otherwise now. May be given several times.", HelpName = "ID", DefaultValueFactory = _ => [] };
    private readonly Option<bool> pdf = new("--pdf") { Description = "Write a PDF of each letter, and one of each package with its pages counted through. Needs LibreOffice." };
    private readonly Option<bool> force = new("--force") { Description = "Replace files that exist. A letter that was worked on since it was drafted is moved to superseded/ first." };
    private readonly Option<bool> verbose = new("--verbose") { Description = "Of one case, print warnings and notes too; the check sheets hold them in any case." };
    private readonly Option<string?> list = new("--list") { Description = "Draft the case files named in this file, one path on each line; \"-\" reads the list from standard input.", HelpName = "FILE" };
    private readonly Option<int?> jobs = new("--jobs") { Description = "Of many cases, draft this many at a time. Default: one for each core.", HelpName = "N" };
    private readonly Option<bool> skipUnchanged = new("--skip-unchanged") { Description = "Of many cases, leave those alone whose documents are there, untouched, of the same case, packs, day and options." };

    public static Command Create(CommandFactory frame)
    {
        var draft = new DraftCommand();
        draft.kinds.CompletionSources.Add(frame, WordCompletion.Kinds);
        var command = new Command("draft", "Write the Word documents of the steps that are ready, and a manifest.json that lists them.")
        {
            draft.files, draft.list, draft.steps, draft.kinds, draft.folder, draft.incomplete, draft.letterhead, draft.office, draft.keep, draft.keptBy, draft.keepSections, draft.pdf, draft.force, draft.jobs, draft.skipUnchanged, draft.verbose, frame.Options.Format,
        };
        return frame.WithAction(command, draft.Run);
    }

    private int Run(CommandContext context)
    {
        var paths = context.Parsed.GetValue(files) ?? [];
        if (context.Parsed.GetValue(keep) is null != context.Parsed.GetValue(keptBy) is null || (context.Parsed.GetValue(keep) is null && context.Parsed.GetValue(keepSections) is { Length: > 0 }))
        {
            throw new UsageException("--keep and --kept-by go together.", "Name the document that came back, and who decided to keep its wording.");
        }

        if (CaseList.IsBatch(paths, context.Parsed.GetValue(list)) || context.Parsed.GetValue(jobs) is not null || context.Parsed.GetValue(skipUnchanged))
        {
            return RunBatch(context, paths);
        }

        return paths.Length == 1 ? RunOne(context, paths[0]) : throw new UsageException("no case file is named.", "Name a case file, a folder of case files, or a list of them with --list.");
    }

    private int RunOne(CommandContext context, string path)
    {
        var planned = PlannedCase.Read(context, path);
        if (planned.CasePlan is not { } casePlan)
        {
            Report(context, planned.Findings);
            return planned.ExitCode;
        }

        casePlan = context.Drafter.OpenKinds(casePlan, context.Parsed.GetValue(kinds) ?? []);
        var options = Options(context, casePlan.Plan);
        var outcome = Progress.Show(context, "Drafting", () => context.Drafter.Draft(casePlan, options));
        if (outcome.Value is not { } written)
        {
            Report(context, outcome.Findings);
            return ExitCodes.UsageError;
        }

        var printed = context.Parsed.GetValue(pdf) ? Progress.Show(context, "Making PDF files", () => PdfFiles.Add(context, written)) : new Result<IReadOnlyList<DraftedStep>> { Value = written };
        var drafted = printed.Value!;
        IReadOnlyList<Finding> findings = [.. planned.Findings, .. casePlan.Plan.Findings, .. outcome.Findings, .. printed.Findings];

        var target = context.Parsed.GetValue(folder) ?? DefaultFolder(path);
        var chosen = options.Steps.Count + options.Kinds.Count > 0;
        var (edited, superseded) = Write(context, casePlan.Plan, drafted, target, chosen);
        if (context.IsText)
        {
            foreach (var moved in edited)
            {
                context.Err.WriteLine(SupersededDocuments.Tell(Path.Combine(target, moved)));
            }

            foreach (var moved in superseded)
            {
                context.Remarks.WriteLine($"Moved aside, because the plan no longer makes it: {Path.Combine(target, moved)}");
            }

            Print(context, casePlan, drafted, target, findings);
            PrintNext(context, path, drafted, target);
        }
        else
        {
            context.Terminal.Output.Write(DraftJson.Create(casePlan.Plan, target, drafted, [.. edited, .. superseded], findings));
        }

        return drafted.Any(d => d.Documents.Count == 0 && (chosen || d.Step.Status != StepStatus.Waiting)) || printed.HasErrors || NothingToDraft(casePlan) ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private int RunBatch(CommandContext context, IReadOnlyList<string> paths)
    {
        if (context.Parsed.GetValue(jobs) is < 1 or > 256)
        {
            throw new UsageException("--jobs takes a number from 1 to 256.");
        }

        var options = Options(context);
        if (options.Keep.Count > 0)
        {
            throw new UsageException("--keep names a document of one case.", "Draft that case on its own.");
        }

        if (options.Steps.Count > 0)
        {
            throw new UsageException("--step names a step of one plan, and many cases have many plans.", "Choose with --kind instead.");
        }

        foreach (var kind in options.Kinds)
        {
            RequestKindWord.Find(kind, context.Drafter.Vocabulary);
        }

        var cases = CaseList.Find(paths, context.Parsed.GetValue(list), context.Terminal);
        var target = context.Parsed.GetValue(folder) ?? BatchRun.DefaultFolder;
        using var output = BatchOutputDirectory.Open(target);
        return BatchRun.Run(cases, context.Parsed.GetValue(jobs) ?? Environment.ProcessorCount, new BatchDrafter
        {
            Context = context,
            Folder = target,
            Output = output,
            Options = options,
            Pdf = context.Parsed.GetValue(pdf),
            SkipUnchanged = context.Parsed.GetValue(skipUnchanged),
            Force = context.Parsed.GetValue(force),
        });
    }

    private DraftOptions Options(CommandContext context) => new()
    {
        Steps = context.Parsed.GetValue(steps) ?? [],
        Kinds = context.Parsed.GetValue(kinds) ?? [],
        Incomplete = context.Parsed.GetValue(incomplete),
        Keep = context.Parsed.GetValue(keep) is { } returned
            ? [new KeptDocument { Bytes = InputFile.Read(returned, Documents.PackageLimits.MaxBytes, FindingCodes.ReturnedTooLarge, context.Terminal), File = Path.GetFileName(returned), By = context.Parsed.GetValue(keptBy)!, Sections = context.Parsed.GetValue(keepSections) is { Length: > 0 } chosen ? chosen : null }]
            : [],
        Letterhead = (context.Parsed.GetValue(letterhead) ?? OfficeFile.FindLetterhead(context, context.Parsed.GetValue(office))) is { } path ? InputFile.Read(path, OfficeFolder.MaxLetterheadBytes, FindingCodes.ReferenceDocumentTooLarge, context.Terminal) : null,
    };

    private DraftOptions Options(CommandContext context, Plan plan)
    {
        var options = Options(context);
        foreach (var id in options.Steps)
        {
            PlannedCase.GetStep(plan, id);
        }

        foreach (var kind in options.Kinds)
        {
            RefuseKind(kind, plan, context.Drafter.Vocabulary);
        }

        return options;
    }

    private static void RefuseKind(string kind, Plan plan, Vocabulary vocabulary)
    {
        var found = RequestKindWord.Find(kind, vocabulary);
        if (plan.Steps.All(s => s.Kind != found))
        {
            throw new UsageException($"the plan has no step of the kind \"{kind}\".", "\"evreq plan\" shows which kinds are open, and why the others are not.");
        }
    }

    private static bool NothingToDraft(CasePlan casePlan) => casePlan.Plan.Steps.Count == 0 && casePlan.Plan.Findings.Any(f => f.Severity == Severity.Error);

    private static string DefaultFolder(string path) => Path.Combine(".", (path == "-" ? "case" : Path.GetFileNameWithoutExtension(path)) + "-documents");

    private (IReadOnlyList<string> Edited, IReadOnlyList<string> Superseded) Write(CommandContext context, Plan plan, IReadOnlyList<DraftedStep> drafted, string target, bool chosen)
    {
        var documents = drafted.SelectMany(d => d.Documents).ToList();
        var files = drafted.SelectMany(d => d.Files).ToList();
        if (documents.Count == 0)
        {
            return ([], []);
        }

        var manifest = DraftManifest.Create(plan, [.. drafted.Where(d => d.Documents.Count > 0)]);
        IReadOnlyList<(string Name, byte[] Bytes)> written = [.. documents.Select(d => (d.FileName, d.Bytes)), .. files.Select(f => (f.FileName, f.Bytes)), (DraftManifest.FileName, Encoding.UTF8.GetBytes(manifest))];
        IReadOnlyList<string> names = [.. written.Select(w => w.Name)];
        var (replaces, full) = (context.Parsed.GetValue(force), Path.GetFullPath(target));
        var edited = replaces ? SupersededDocuments.FindEdited(full, written) : [];

        // Who asks for one step still has the letters of the others.
        var moved = AtomicFileWriter.WriteAll(target, names, written.Select(w => w.Bytes), replaces, [.. edited, .. replaces && !chosen ? SupersededDocuments.Find(full, names) : []]);
        return ([.. moved.Take(edited.Count)], [.. moved.Skip(edited.Count)]);
    }

    private void Print(CommandContext context, CasePlan casePlan, IReadOnlyList<DraftedStep> drafted, string target, IReadOnlyList<Finding> caseFindings)
    {
        var written = drafted.SelectMany(d => d.Documents.Select(document => (d.Step, Document: document))).ToList();
        foreach (var (step, document) in written)
        {
            context.Out.WriteLine(Path.Combine(target, document.FileName), document.Incomplete && document.Kind == step.Kind ? StyledText.Caution("  INCOMPLETE") : string.Empty);
        }

        foreach (var file in drafted.SelectMany(d => d.Files))
        {
            context.Out.WriteLine(Path.Combine(target, file.FileName));
        }

        if (written.Count > 0)
        {
            context.Out.WriteLine(Path.Combine(target, DraftManifest.FileName));
        }

        foreach (var step in drafted.Where(d => d.Documents.Count == 0).Select(d => d.Step))
        {
            context.Out.WriteParagraph(0, 4, "Not drafted: ", StyledText.Strong(step.Id), $" {PlanPrinter.KindName(casePlan.Library, step.Kind)} to {step.Addressee.Name}, ", PlanPrinter.Status(step));
        }

        var all = ReportedFinding.From(caseFindings, drafted.Select(d => d.Step with { Findings = [.. d.Step.Findings.Concat(d.Findings).Distinct()] }));
        context.Flush();
        FindingPrinter.Print(context.Err, all.Where(f => context.Parsed.GetValue(verbose) || IsObstacle(f.Finding)));
        context.Remarks.WriteLine(FindingPrinter.Count(all.Select(f => f.Finding)), $" {FindingPrinter.Number(written.Count, "document")} written.", written.Count > 0 ? " The check sheets list what to confirm." : string.Empty);
    }

    private static void PrintNext(CommandContext context, string path, IReadOnlyList<DraftedStep> drafted, string target)
    {
        var documents = drafted.SelectMany(d => d.Documents).ToList();
        if (documents.Count == 0 || drafted.Any(d => d.Documents.Any(x => x.Incomplete && x.Kind == d.Step.Kind)))
        {
            NextStep.Print(context, ["check", path], documents.Count == 0 ? null : "fill the gaps");
            return;
        }

        if (ExercisePaper.SaysSo(Path.GetFileName(documents[0].FileName)))
        {
            NextStep.Print(context, ["exercise", "assess", path], about: "what your decisions lead to");
            return;
        }

        var sheet = documents.FirstOrDefault(d => d.Kind == DocumentKinds.CheckSheet);
        var final = Path.TrimEndingDirectorySeparator(target) + "-final";
        NextStep.Print(context, ["finalise", target, "--case", path, "-o", final], sheet is null ? null : $"read {Path.Combine(target, sheet.FileName)}", "a letter edited in Word: evreq review first");
    }

    // What is wrong with the letterhead is in no check sheet.
    private static bool IsObstacle(Finding finding) => finding.Severity == Severity.Error || finding.Code is FindingCodes.LetterheadRepeated or FindingCodes.ReferenceDocumentLacksStyle;

    private static void Report(CommandContext context, IReadOnlyList<Finding> findings)
    {
        FindingPrinter.Print(context.Err, ReportedFinding.From(findings));
        context.Remarks.WriteLine(FindingPrinter.Count(findings), " No document was written.");
    }
}
