using System.CommandLine;
using System.Text;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Scaffolding;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq new [FILE] --kind K --provider ID</c>: a case file to start from.</summary>
internal sealed class NewCommand
{
    private readonly Argument<string?> file = new("FILE") { Description = "The file to write; without it, or as \"-\", the text goes to standard output.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> kind = new("--kind") { Description = "Kind of request, as preservation or mla-stored.", HelpName = "KIND", Required = true };
    private readonly Option<string> provider = new("--provider") { Description = "Id of the provider.", HelpName = "ID", Required = true };
    private readonly Option<string?> country = new("--country") { Description = RequestingState.Description, HelpName = "CC" };
    private readonly Option<bool> force = new("--force") { Description = "Replace the file if it exists." };

    public static Command Create(CommandFactory frame)
    {
        var start = new NewCommand();
        var command = new Command("new", "Write a case file that holds the facts one route needs, with examples and the reason for each.")
        {
            start.file, start.kind, start.provider, start.country, start.force, frame.Options.Format,
        };
        return frame.WithAction(command, start.Run);
    }

    private int Run(CommandContext context)
    {
        var library = KnowledgeListing.Read(context);
        var chosen = KnowledgeListing.Find(library.Providers.Values, context.Parsed.GetRequiredValue(provider), "provider", p => [p.Id, p.Name, .. p.AlsoKnownAs, .. p.Services.Select(s => s.Id)]);
        var home = RequestingState.Find(library, context.Parsed.GetValue(country));
        var wanted = RequestKindWord.Find(context.Parsed.GetRequiredValue(kind), library.Vocabulary);
        var made = Progress.Show(context, "Looking for what this route needs", () => CaseScaffold.Create(context.Drafter, wanted, chosen.Id, home.Id, context.AsOf));
        if (made.Value is { } template)
        {
            Write(context, template);
        }

        if (context.IsText)
        {
            context.Flush();
            FindingPrinter.Print(context.Err, ReportedFinding.From(made.Findings));
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

    private void Write(CommandContext context, CaseScaffold template)
    {
        var target = context.Parsed.GetValue(file);
        if (target is null or "-")
        {
            context.Terminal.Output.Write(template.Text);
            return;
        }

        AtomicFileWriter.WriteOne(target, Encoding.UTF8.GetBytes(template.Text), context.Parsed.GetValue(force));
        if (context.IsText)
        {
            context.Out.WriteLine(target);
        }
    }
}
