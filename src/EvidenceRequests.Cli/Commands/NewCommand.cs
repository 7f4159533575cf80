using System.CommandLine;
using System.Text;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq new [FILE] --kind K --provider ID</c>: a case file to start from.</summary>
internal sealed class NewCommand
{
    private readonly Argument<string?> file = new("FILE") { Description = "The file to write; without it, or as \"-\", the text goes to standard output.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> kind = new("--kind") { Description = "Kind of request, as preservation or mla-stored.", HelpName = "KIND", Required = true };
    private readonly Option<string> provider = new("--provider") { Description = "Id of the provider.", HelpName = "ID", Required = true };
    private readonly Option<string?> country = new("--country") { Description = RequestingState.Description, HelpName = "CC" };
    private readonly Option<bool> force = new("--force") { Description = "Replace the file if it exists." };

    public static Command Create(CommandFrame frame)
    {
        var start = new NewCommand();
        var command = new Command("new", "Write a case file that holds the facts one route needs, with examples and the reason for each.")
        {
            start.file, start.kind, start.provider, start.country, start.force, frame.Options.Format,
        };
        return frame.WithAction(command, start.Run);
    }

    private int Run(Session session)
    {
        var library = KnowledgeListing.Read(session);
        var chosen = KnowledgeListing.Find(library.Providers.Values, session.Parsed.GetRequiredValue(provider), "provider", p => [p.Id, p.Name, .. p.AlsoKnownAs, .. p.Services.Select(s => s.Id)]);
        var home = RequestingState.Of(library, session.Parsed.GetValue(country));
        var wanted = session.Parsed.GetRequiredValue(kind);
        RequestKindWord.Refuse(wanted, library.Vocabulary);
        var made = Progress.Show(session, "Looking for what this route needs", () => CaseTemplate.Of(session.Drafter, wanted, chosen.Id, home.Id, session.AsOf));
        if (made.Value is { } template)
        {
            Write(session, template);
        }

        if (session.IsText)
        {
            session.Flush();
            FindingPrinter.Print(session.Err, FoundFinding.Of(made.Findings));
        }
        else if (session.Parsed.GetValue(file) is not (null or "-") || made.Value is null)
        {
            session.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("file", made.Value is null ? null : session.Parsed.GetValue(file));
                json.WriteString("library", session.Drafter.LibraryHash);
                FindingJson.WriteAll(json, made.Findings);
            }));
        }

        return made.Value is null || made.HasErrors ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private void Write(Session session, CaseTemplate template)
    {
        var target = session.Parsed.GetValue(file);
        if (target is null or "-")
        {
            session.Terminal.Output.Write(template.Text);
            return;
        }

        WholeFiles.WriteOne(target, Encoding.UTF8.GetBytes(template.Text), session.Parsed.GetValue(force));
        if (session.IsText)
        {
            session.Out.Line(target);
        }
    }
}
