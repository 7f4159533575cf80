using System.CommandLine;
using System.Text;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Scaffolding;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq new [FILE] --provider ID</c> or <c>--from LIST</c>: a case file to start from.</summary>
internal sealed class NewCommand
{
    private readonly Argument<string?> file = new("FILE") { Description = "The file to write; without it, or as \"-\", the text goes to standard output.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> kind = new("--kind") { Description = "Kind of request, as preservation or mla-stored. Without it, the file holds what the first request that is open needs; the plan shows all.", HelpName = "KIND" };
    private readonly Option<string[]> provider = new("--provider") { Description = "Id of the provider. May be repeated.", HelpName = "ID", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> from = new("--from") { Description = "A list with the accounts: a spreadsheet, a CSV file or a text; - for piped input.", HelpName = "LIST" };
    private readonly Option<string?> country = new("--country") { Description = RequestingState.Description, HelpName = "CC" };
    private readonly Option<string?> office = OfficeFile.Option();
    private readonly Option<bool> force = new("--force") { Description = "Replace the file if it exists. What it held is kept beside it, as FILE.bak." };

    public static Command Create(CommandFactory frame)
    {
        var start = new NewCommand();
        start.kind.CompletionSources.Add(frame, WordCompletion.Kinds);
        start.provider.CompletionSources.Add(frame, WordCompletion.Providers);
        start.country.CompletionSources.Add(frame, WordCompletion.RequestingStates);
        var command = new Command("new", "Write a case file with the facts that the requests need: blanks to fill in, each with an example and the reason.")
        {
            start.file, start.kind, start.provider, start.from, start.country, start.office, start.force, frame.Options.Format,
        };
        return frame.WithAction(command, start.Run);
    }

    private int Run(CommandContext context)
    {
        var library = KnowledgeListing.Read(context);
        var kept = OfficeFile.Read(context, context.Parsed.GetValue(office));
        var home = RequestingState.Find(library, context.Parsed.GetValue(country) ?? kept?.Get("case.requesting_state"));
        var list = ReadList(context, home);
        var named = (context.Parsed.GetValue(provider) ?? []).SelectMany(p => p.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(p => KnowledgeListing.Find(library.Providers.Values, p, "provider", known => [known.Id, known.Name, .. known.AlsoKnownAs, .. known.Services.Select(s => s.Id)]).Id)
            .Concat(list?.Accounts.GroupBy(a => a.Provider).OrderByDescending(g => g.Count()).Select(g => g.Key) ?? [])
            .Distinct(StringComparer.Ordinal).ToList();
        if (named.Count == 0)
        {
            throw new UsageException("no account is named.", "Give the accounts with --from LIST, or the provider with --provider; \"evreq providers list\" shows all.");
        }

        var wanted = context.Parsed.GetValue(kind) is { } word ? RequestKindWord.Find(word, library.Vocabulary) : null;
        var source = context.Parsed.GetValue(from);
        var made = Progress.Show(context, "Looking for what the requests need", () =>
            context.Drafter.Scaffold(wanted, named, list, source is null or "-" ? "the pasted list" : Path.GetFileName(source), home.Id, context.AsOf, kept));
        if (made.Value is { } template)
        {
            Write(context, template);
        }

        if (context.IsText)
        {
            context.Flush();
            FindingPrinter.Print(context.Err, ReportedFinding.From(made.Findings));
            if (made.Value is not null && kept?.Get("authority.agency") is { } agency)
            {
                var path = OfficeFile.FindPath(context, context.Parsed.GetValue(office));
                context.Remarks.WriteLine(kept.Get("case.requesting_state") == home.Id ? $"Who asks is filled in from {path} ({agency})." : $"{path} is an office of another state; who asks is blank.");
            }

            if (made.Value is not null && context.Parsed.GetValue(file) is { } written)
            {
                NextStep.Print(context, ["check", written], about: "it names each blank that is to be filled in");
            }
        }
        else if (context.Parsed.GetValue(file) is not (null or "-") || made.Value is null)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("file", made.Value is null ? null : context.Parsed.GetValue(file));
                json.WriteString("library", context.Drafter.LibraryHash);
                FindingJson.WriteAll(json, made.Findings);
            }));
        }

        return made.Value is null || made.HasErrors ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private AccountList? ReadList(CommandContext context, Country home)
    {
        if (context.Parsed.GetValue(from) is not { } path)
        {
            return null;
        }

        var table = ListFile.Read(path, context.Terminal);
        var read = context.Drafter.ReadList(table, [], home.Id, new Dictionary<string, string>());
        var list = read.Value ?? throw new FindingsException(read.Findings);
        if (context.IsText)
        {
            ListPrinter.Print(context.Remarks, list, table, KnowledgeListing.Read(context));
        }

        return list;
    }

    private void Write(CommandContext context, CaseScaffold template)
    {
        var target = context.Parsed.GetValue(file);
        if (target is null or "-")
        {
            context.Terminal.Output.Write(template.Text);
            return;
        }

        EditedFile.Place(context, target, Encoding.UTF8.GetBytes(template.Text), context.Parsed.GetValue(force));
        if (context.IsText)
        {
            context.Out.WriteLine(target);
        }
    }
}
