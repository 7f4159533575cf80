using System.CommandLine;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq add CASE FILE.csv|FILE.xlsx|-</c>: accounts of a list, put into a case file in place.</summary>
internal sealed class AddCommand
{
    private readonly Argument<string> file = new("CASE") { Description = "The case file." };
    private readonly Argument<string?> list = new("LIST") { Description = "A spreadsheet (.xlsx), a CSV file or a text with one account a line; - for piped input.", HelpName = "FILE.csv|FILE.xlsx|-", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> columns = new("--column") { Description = "What a column holds, as \"Ac. link=identifier\"; \"evreq words list-column\" prints the words. May be repeated.", HelpName = "HEADING=WORD", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> provider = new("--provider") { Description = "The provider of rows that name none.", HelpName = "ID" };
    private readonly Option<string[]> facts = new("--facts") { Description = "Ids of the facts that link all these accounts to the offence, as f1 f2.", HelpName = "ID", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> located = new("--located-in") { Description = "The state in which the users live, where a row does not say it; \"unknown\" where nobody knows.", HelpName = "CC" };
    private readonly Option<string[]> items = new("--items") { Description = "Items of data wanted from every account, as subscriber access-logs. A data request for each provider is added, with blanks to fill in.", HelpName = "ITEM", AllowMultipleArgumentsPerToken = true };
    private readonly Option<bool> write = new("--write") { Description = "Write the accounts into the case file. Without it, they are only shown." };
    private readonly Option<bool> undo = new("--undo") { Description = "Take the last addition back." };

    public static Command Create(CommandFactory frame)
    {
        var add = new AddCommand();
        add.provider.CompletionSources.Add(frame, WordCompletion.Providers);
        add.located.CompletionSources.Add(frame, WordCompletion.States);
        add.items.CompletionSources.Add(frame, WordCompletion.Items);
        var command = new Command("add", "Put the accounts of a list into a case file. What was read is shown first; comments and everything else in the file stay.")
        {
            add.file, add.list, add.columns, add.provider, add.facts, add.located, add.items, add.write, add.undo, frame.Options.Format,
        };
        return frame.WithAction(command, add.Run);
    }

    private int Run(CommandContext context)
    {
        var path = context.Parsed.GetRequiredValue(file);
        if (path == "-")
        {
            throw new UsageException("the case file must be a file.", "Name it before the list.");
        }

        if (context.Parsed.GetValue(undo))
        {
            return Undo(context, path);
        }

        var source = context.Parsed.GetValue(list) ?? throw new UsageException("no list is named.", "Name a file, or - to read what you paste.");
        var table = ListFile.Read(source, context.Terminal);
        var bytes = InputFile.Read(path, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, context.Terminal);
        var reading = ReturnedFile.Case(context, bytes, path).Value!;
        var read = context.Drafter.ReadList(table, reading.CaseFile.Accounts, reading.CaseFile.Case.RequestingState, Columns(context), Provider(context));
        var found = read.Value ?? throw new FindingsException(read.Findings);
        var edited = found.Accounts.Count == 0 ? new Result<EditedCaseFile>() : context.Drafter.AddAccounts(bytes, reading, found, Options(context, source));
        var written = context.Parsed.GetValue(write) && edited.Value is not null;
        if (written)
        {
            EditedFile.Keep(path, bytes);
            EditedFile.Write(path, bytes, edited.Value!.Bytes, context.Terminal);
        }

        Print(context, path, table, found, edited, written);
        return edited.HasErrors || found.NeedYou.Count > 0 ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    // What is in the file now is kept in the place of what was there before, so that the undoing can be undone.
    private static int Undo(CommandContext context, string path)
    {
        var undone = EditedFile.UndoFile(path);
        if (!File.Exists(undone))
        {
            throw new UsageException("there is no addition to take back.", $"The case file before the last \"evreq add … --write\" is kept as {undone}.");
        }

        var now = InputFile.Read(path, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, context.Terminal);
        var before = InputFile.Read(undone, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, context.Terminal);
        EditedFile.Write(path, now, before, context.Terminal);
        EditedFile.Keep(path, now);
        context.Remarks.WriteLine("The last addition was taken back. The same command brings it back.");
        return ExitCodes.Done;
    }

    private Dictionary<string, string> Columns(CommandContext context)
    {
        var mapping = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in context.Parsed.GetValue(columns) ?? [])
        {
            var cut = text.LastIndexOf('=');
            var role = cut < 0 ? string.Empty : text[(cut + 1)..].Trim();
            if (cut <= 0 || !context.Drafter.KnowsColumn(role))
            {
                throw new UsageException($"\"{text}\" does not say what a column holds.", "Write the heading, = and a word, as \"Ac. link=identifier\"; \"evreq words list-column\" and \"evreq words identifier-kinds\" print the words.");
            }

            mapping[text[..cut].Trim()] = role;
        }

        return mapping;
    }

    private string? Provider(CommandContext context) => context.Parsed.GetValue(provider) is { } id
        ? KnowledgeListing.Find(KnowledgeListing.Read(context).Providers.Values, id, "provider", p => [p.Id, p.Name, .. p.AlsoKnownAs, .. p.Services.Select(s => s.Id)]).Id
        : null;

    private ListOptions Options(CommandContext context, string source) => new()
    {
        ListName = source == "-" ? "the pasted list" : Path.GetFileName(source),
        Facts = Ids(context.Parsed.GetValue(facts)),
        LocatedIn = context.Parsed.GetValue(located),
        Items = Ids(context.Parsed.GetValue(items)),
    };

    private static List<string> Ids(string[]? words) => [.. (words ?? []).SelectMany(w => w.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))];

    private static void Print(CommandContext context, string path, ListTable table, AccountList found, Result<EditedCaseFile> edited, bool written)
    {
        var patch = edited.Value?.Patch ?? string.Empty;
        if (!context.IsText)
        {
            context.Terminal.Output.Write(AddJson.Create(path, found, patch, written, edited.Findings));
            return;
        }

        ListPrinter.Print(context.Out, found, table, KnowledgeListing.Read(context));
        if (patch.Length > 0 && !written)
        {
            context.Out.WriteLine();
            context.Flush();
            context.Terminal.Output.Write($"--- {path}\n+++ {path}\n{patch}");
        }

        context.Flush();
        FindingPrinter.Print(context.Err, ReportedFinding.From(edited.Findings));
        context.Remarks.WriteLine(
            written ? $"{FindingPrinter.Number(found.Accounts.Count, "account")} written into {path}. \"evreq add {path} --undo\" takes them back."
            : edited.Value is null ? "Nothing to write."
            : "Nothing was written. Add --write to write it.");
        if (written)
        {
            NextStep.Print(context, ["check", path]);
        }
    }
}
