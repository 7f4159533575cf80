using System.CommandLine;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Documents;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq guide</c>, <c>evreq guide sheet ID</c>, <c>evreq guide forms</c>: the packs as a book, as one page, as blank letters.</summary>
internal sealed class GuideCommand
{
    private const string Word = "docx";
    private const string Web = "html";
    private const string Both = "both";
    private const int LabelWidth = 26;
    private const int MostRecordBytes = 64 * 1024 * 1024;

    private readonly Option<string?> country = new("--country") { Description = "The state the guide is for. Default: the one the packs mark as such.", HelpName = "CC" };
    private readonly Option<string?> edition = new("--edition") { Description = "core for an officer's desk, full for a library. Default: core.", HelpName = "core|full" };
    private readonly Option<string[]> providers = new("--provider") { Description = "A provider of the short edition, in place of those that the guide names. May be repeated.", HelpName = "ID", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> states = new("--state") { Description = "A state of the short edition, in place of those that the guide names. May be repeated.", HelpName = "CC", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> to = new("--to") { Description = "A Word document, a folder for a browser, or both. Default: both.", HelpName = "docx|html|both" };
    private readonly Option<string?> since = new("--since") { Description = "The guide.json of an earlier edition; the new one says what changed.", HelpName = "OLD/guide.json" };
    private readonly Option<string?> letterhead = new("--letterhead") { Description = "A Word document whose look is used.", HelpName = "FILE.docx" };
    private readonly Option<bool> isPublic = new("--public") { Description = "Leave out what is for officials only: contacts of the office and call cards." };
    private readonly Option<string?> kind = new("--kind") { Description = "Only the form of this kind of request.", HelpName = "KIND" };
    private readonly Option<string?> output = new("--output", "-o") { Description = "Where it is written.", HelpName = "DIR" };
    private readonly Option<string?> file = new("--output", "-o") { Description = "Write the sheet as a Word document in place of printing it.", HelpName = "FILE.docx" };
    private readonly Option<bool> force = new("--force") { Description = "Replace files that exist. What they held is kept beside them." };
    private readonly Argument<string> id = new("ID") { Description = "A provider, one of its services or a state, by id or name; or the number of a sheet, as P-META or K-CALL-CARD." };

    public static Command Create(CommandFactory frame)
    {
        var guide = new GuideCommand();
        guide.edition.AcceptOnlyFromAmong(GuideOptions.Core, GuideOptions.Full);
        guide.to.AcceptOnlyFromAmong(Word, Web, Both);
        guide.country.CompletionSources.Add(frame, WordCompletion.RequestingStates);
        guide.providers.CompletionSources.Add(frame, WordCompletion.Providers);
        guide.states.CompletionSources.Add(frame, WordCompletion.States);
        guide.kind.CompletionSources.Add(frame, WordCompletion.Kinds);
        guide.id.CompletionSources.Add(frame, WordCompletion.Providers);
        guide.id.CompletionSources.Add(frame, WordCompletion.States);
        var sheet = frame.WithAction(new Command("sheet", "One sheet: the page of a provider, the pages of a state, a chapter or a checklist.") { guide.id, guide.country, guide.letterhead, guide.file, guide.force, frame.Options.Format }, guide.Sheet);
        var forms = frame.WithAction(new Command("forms", "Blank letters with gaps, one Word document for each kind.") { guide.kind, guide.country, guide.letterhead, guide.output, guide.force, frame.Options.Format }, guide.Forms);
        return frame.WithAction(
            new Command("guide", "The knowledge as a book: chapters, a page for each provider and state, blank letters, checklists.") { guide.country, guide.edition, guide.providers, guide.states, guide.to, guide.since, guide.letterhead, guide.isPublic, guide.output, guide.force, frame.Options.Format, sheet, forms },
            guide.Run);
    }

    private int Run(CommandContext context)
    {
        var options = Options(context) with
        {
            Edition = context.Parsed.GetValue(edition) ?? GuideOptions.Core,
            Providers = context.Parsed.GetValue(providers) ?? [],
            States = context.Parsed.GetValue(states) ?? [],
            IsPublic = context.Parsed.GetValue(isPublic),
            Since = context.Parsed.GetValue(since) is { } old ? ReadRecord(context, old) : null,
        };
        var guide = Open(Progress.Show(context, "Composing the guide", () => context.Drafter.ComposeGuide(options)));
        var form = context.Parsed.GetValue(to) ?? Both;
        List<(string Path, byte[] Bytes)> files =
        [
            .. form is Word or Both ? [("guide.docx", Document(context, guide))] : Array.Empty<(string, byte[])>(),
            .. form is Web or Both ? context.Drafter.WriteGuideFolder(guide).Select(f => ($"web/{f.Path}", f.Bytes)) : [],
            ("guide.json", GuideEditions.WriteRecord(guide)),
        ];
        var folder = context.Parsed.GetValue(output) ?? "guide";
        Write(context, folder, files);
        Tell(context, guide, folder, [.. files.Where(f => !f.Path.StartsWith("web/", StringComparison.Ordinal) || f.Path == "web/index.html").Select(f => f.Path)]);
        return ExitCodes.Done;
    }

    private int Sheet(CommandContext context)
    {
        var guide = Open(context.Drafter.ComposeGuideSheet(context.Parsed.GetRequiredValue(id), Options(context)));
        if (context.Parsed.GetValue(file) is { } target)
        {
            EditedFile.Place(context, target, Document(context, guide), context.Parsed.GetValue(force));
            Tell(context, guide, string.Empty, [target]);
            return ExitCodes.Done;
        }

        if (!context.IsText)
        {
            context.Terminal.Output.Write(System.Text.Encoding.UTF8.GetString(GuideEditions.WriteRecord(guide)) + "\n");
            return ExitCodes.Done;
        }

        foreach (var line in GuideText.Write(guide))
        {
            Print(context.Out, line);
        }

        return ExitCodes.Done;
    }

    private int Forms(CommandContext context)
    {
        var wanted = context.Parsed.GetValue(kind);
        if (wanted is not null && context.Drafter.Vocabulary.FindRequestKind(wanted) is null)
        {
            throw new UsageException($"there is no kind of request \"{wanted}\".", $"The kinds are: {string.Join(", ", context.Drafter.Vocabulary.RequestKinds.Select(k => k.Id))}.");
        }

        var all = Open(Progress.Show(context, "Composing the forms", () => context.Drafter.ComposeGuideForms(wanted, Options(context))));
        var folder = context.Parsed.GetValue(output) ?? "forms";
        var files = all.Sheets.Select(s => ($"{s.Number}.docx", Document(context, all with { Title = $"{s.Number} {s.Title}", Parts = [new GuidePart("F", "Blank letters", [s])] }))).ToList();
        Write(context, folder, files);
        Tell(context, all, folder, [.. files.Select(f => f.Item1)]);
        return ExitCodes.Done;
    }

    private GuideOptions Options(CommandContext context) => new() { Country = context.Parsed.GetValue(country), AsOf = context.AsOf };

    private static Guide Open(Result<Guide> composed) => composed.Value ?? throw new FindingsException(composed.Findings);

    private byte[] Document(CommandContext context, Guide guide)
    {
        var look = context.Parsed.GetValue(letterhead) is { } path ? InputFile.Read(path, OfficeFolder.MaxLetterheadBytes, FindingCodes.ReferenceDocumentTooLarge, context.Terminal) : null;
        var written = context.Drafter.WriteGuide(guide, look);
        if (written.Value is not { } document)
        {
            throw new FindingsException(written.Findings);
        }

        FindingPrinter.Print(context.Err, ReportedFinding.From(written.Findings));
        return document;
    }

    private static byte[] ReadRecord(CommandContext context, string path)
    {
        var bytes = InputFile.Read(path, MostRecordBytes, FindingCodes.FileTooLarge, context.Terminal);
        return GuideEditions.IsRecord(bytes) ? bytes : throw new UsageException($"{path} is no record of a guide.", "--since takes the guide.json that lies beside an earlier edition.");
    }

    private void Write(CommandContext context, string folder, IReadOnlyList<(string Path, byte[] Bytes)> files) =>
        AtomicFileWriter.WriteAll(folder, [.. files.Select(f => f.Path)], files.Select(f => f.Bytes), context.Parsed.GetValue(force));

    private static void Tell(CommandContext context, Guide guide, string folder, IReadOnlyList<string> files)
    {
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("edition", guide.Edition);
                json.WriteString("country", guide.Home);
                json.WriteDay("as_of", guide.AsOf);
                json.WriteDay("good_until", guide.GoodUntil);
                json.WriteString("library", guide.Library);
                json.WriteTexts("files", files.Select(f => Path.Combine(folder, f)));
            }));
            return;
        }

        foreach (var path in files)
        {
            context.Out.WriteLine(Path.Combine(folder, path));
        }

        context.Flush();
        context.Remarks.WriteLine(FormattableString.Invariant($"{FindingPrinter.Number(guide.Sheets.Count(), "sheet")}, good until {guide.GoodUntil:yyyy-MM-dd}."));
    }

    private static void Print(ConsoleWriter writer, GuideTextLine line)
    {
        if (line.IsHeading)
        {
            writer.WriteHeading(line.Text);
        }
        else if (line.Indent == 0)
        {
            writer.WriteLabelled(0, line.Label.Length == 0 && line.Text.StartsWith("Advice.", StringComparison.Ordinal) ? 0 : LabelWidth, line.Label, line.Text);
        }
        else
        {
            writer.WriteParagraph(line.Indent, line.Indent + 2, $"{line.Label}{(line.Label.Length == 0 ? string.Empty : " ")}{line.Text}");
        }
    }
}
