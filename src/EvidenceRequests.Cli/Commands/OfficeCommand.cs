using System.CommandLine;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq office</c>: who asks, entered once; every new case file begins with it.</summary>
internal sealed class OfficeCommand
{
    private const string Group = "authority.";

    private readonly Option<string[]> set = new("--set") { Description = "A field of the office, as agency=ctd-sindh or officer.name=\"Bilal Ahmad\"; nothing behind the sign takes it out, a semicolon parts lines. May be repeated.", HelpName = "FIELD=VALUE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> from = new("--from") { Description = "Take the office from a case file.", HelpName = "CASE" };
    private readonly Option<string?> letterhead = new("--letterhead") { Description = "Keep this Word document as the letterhead of the office; letters are drafted on it.", HelpName = "FILE.docx" };
    private readonly Option<string?> country = new("--country") { Description = RequestingState.Description, HelpName = "CC" };
    private readonly Option<string?> office = OfficeFile.Option();

    public static Command Create(CommandFactory frame)
    {
        var command = new OfficeCommand();
        command.country.CompletionSources.Add(frame, WordCompletion.RequestingStates);
        return frame.WithAction(
            new Command("office", "Keep agency, officers and letterhead once; new case files begin with them. Without options, show what is kept.") { command.set, command.from, command.letterhead, command.country, command.office, frame.Options.Format },
            command.Run);
    }

    private int Run(CommandContext context)
    {
        var named = context.Parsed.GetValue(office);
        var path = OfficeFile.FindPath(context, named) ?? throw new UsageException("this system has no folder for settings.", "Name a file with --office.");
        var document = File.Exists(path) ? OfficeFile.Read(context, path) : null;
        if ((context.Parsed.GetValue(set) ?? []).Length > 0 || context.Parsed.GetValue(from) is not null || context.Parsed.GetValue(country) is not null || context.Parsed.GetValue(letterhead) is not null)
        {
            document ??= context.Drafter.NewCase(path, RequestingState.Find(KnowledgeListing.Read(context), context.Parsed.GetValue(country)).Id, OfficeFolder.Reference);
            var findings = Change(context, document, path);
            if (findings.Any(f => f.Severity == Severity.Error))
            {
                FindingPrinter.Print(context.Err, ReportedFinding.From(findings));
                context.Remarks.WriteLine(FindingPrinter.Count(findings), " Nothing was written.");
                return ExitCodes.ErrorsFound;
            }

            Write(context, document, path);
        }

        Print(context, document, path);
        return ExitCodes.Done;
    }

    private IReadOnlyList<Finding> Change(CommandContext context, CaseDocument document, string path)
    {
        if (context.Parsed.GetValue(country) is { } code)
        {
            document.Set("case.requesting_state", RequestingState.Find(KnowledgeListing.Read(context), code).Id);
        }

        if (context.Parsed.GetValue(from) is { } source)
        {
            var opened = context.Drafter.OpenCase(InputFile.Read(source, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, context.Terminal), InputFile.GetName(source));
            var taken = opened.Value ?? throw new FindingsException(opened.Findings);
            foreach (var field in context.Drafter.OfficeFields)
            {
                Put(document, field, field.IsList ? string.Join(';', taken.GetList(field.Path)) : taken.Get(field.Path) ?? string.Empty);
            }
        }

        foreach (var word in context.Parsed.GetValue(set) ?? [])
        {
            var sign = word.IndexOf('=', StringComparison.Ordinal);
            var name = sign < 0 ? word : word[..sign].Trim();
            var field = context.Drafter.OfficeFields.FirstOrDefault(f => f.Path == name || f.Path == Group + name);
            Put(document, field is null || sign < 0 ? throw Unknown(context, name, sign < 0) : field, word[(sign + 1)..]);
        }

        return context.Drafter.Read(document.ToBytes(), path).Findings;
    }

    private static void Put(CaseDocument document, CaseField field, string value)
    {
        if (field.IsList)
        {
            document.SetList(field.Path, value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
        else if (value.Trim().Length > 0 || document.Get(field.Path) is not null)
        {
            document.Set(field.Path, value.Trim());
        }
    }

    private static UsageException Unknown(CommandContext context, string name, bool lacksSign)
    {
        var names = context.Drafter.OfficeFields.Select(f => f.Path[Group.Length..]).ToList();
        return lacksSign && names.Contains(name)
            ? new UsageException($"\"{name}\" has no value.", $"Write {name}=VALUE; {name}= takes it out.")
            : new UsageException($"an office has no field \"{name}\".", $"{(Suggestion.Closest(name, names) is { } near ? $"Did you mean \"{near}\"? " : string.Empty)}The fields are: {string.Join(", ", names)}.");
    }

    private void Write(CommandContext context, CaseDocument document, string path)
    {
        var bytes = document.ToBytes();
        OfficeFolder.Prepare(path);
        if (context.Parsed.GetValue(letterhead) is { } head)
        {
            EditedFile.Place(context, OfficeFile.LetterheadOf(path), InputFile.Read(head, OfficeFolder.MaxLetterheadBytes, FindingCodes.ReferenceDocumentTooLarge, context.Terminal), force: true);
        }

        EditedFile.Place(context, path, bytes, force: true);
    }

    private static void Print(CommandContext context, CaseDocument? document, string path)
    {
        var head = OfficeFile.FindLetterhead(context, path);
        List<(CaseField Field, string Value)> stated = document is null ? [] : [.. context.Drafter.OfficeFields.Select(f => (f, f.IsList ? string.Join("; ", document.GetList(f.Path)) : document.Get(f.Path) ?? string.Empty)).Where(f => f.Item2.Length > 0)];
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("file", path);
                json.WriteString("country", document?.Get("case.requesting_state"));
                json.WriteString("letterhead", head);
                json.WriteObjects("fields", stated, static (json, entry) =>
                {
                    json.WriteString("field", entry.Field.Path[Group.Length..]);
                    json.WriteString("label", entry.Field.Label);
                    json.WriteString("value", entry.Value);
                });
            }));
            return;
        }

        foreach (var (field, value) in stated)
        {
            context.Out.WriteParagraph(0, 4, $"{field.Label}: ", StyledText.Strong(value));
        }

        if (head is not null)
        {
            context.Out.WriteParagraph(0, 4, $"Letterhead: {head}");
        }

        context.Flush();
        if (stated.Count == 0)
        {
            context.Remarks.WriteLine($"Nobody is named yet; the file of the office is {path}.");
            NextStep.Print(context, ["office", "--set", "agency=AGENCY", "--set", "officer.name=NAME"], about: "or take it from a case: evreq office --from CASE");
            return;
        }

        context.Remarks.WriteLine($"Kept in {path}.");
        NextStep.Print(context, ["new", "case.yaml", "--from", "LIST"], about: "the case file begins with this office");
    }
}
