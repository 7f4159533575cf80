using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq compare OLD.docx NEW.docx -o REDLINE.docx</c>: what was changed, as tracked changes of Word.</summary>
internal sealed class CompareCommand
{
    private readonly Argument<string> older = new("OLD") { Description = "The older version, a Word document.", HelpName = "OLD.docx" };
    private readonly Argument<string> newer = new("NEW") { Description = "The newer version, a Word document.", HelpName = "NEW.docx" };
    private readonly Option<string> target = new("-o", "--output") { Description = "The redline to write.", HelpName = "REDLINE.docx", Required = true };
    private readonly Option<bool> force = new("--force") { Description = "Replace the file if it exists." };

    public static Command Create(CommandFrame frame)
    {
        var compare = new CompareCommand();
        var command = new Command("compare", "Show what was changed between two versions as tracked changes: all accepted, they give the newer version; all rejected, the older one.")
        {
            compare.older, compare.newer, compare.target, compare.force, frame.Options.Format,
        };
        return frame.WithAction(command, compare.Run);
    }

    private int Run(Session session)
    {
        var (before, after) = (WordFile.Read(session, session.Parsed.GetRequiredValue(older)), WordFile.Read(session, session.Parsed.GetRequiredValue(newer)));
        var path = session.Parsed.GetRequiredValue(target);
        var compared = Progress.Show(session, "Comparing", () => RequestDrafter.Compare(before, after, session.AsOf));
        if (compared.Value is { } redline)
        {
            WholeFiles.WriteOne(path, redline, session.Parsed.GetValue(force));
        }

        if (session.IsText)
        {
            if (compared.Value is not null)
            {
                session.Out.Line(path);
            }

            session.Flush();
            FindingPrinter.Print(session.Err, FoundFinding.Of(compared.Findings));
        }
        else
        {
            session.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("file", compared.Value is null ? null : path);
                FindingJson.WriteAll(json, compared.Findings);
            }));
        }

        return compared.Value is null ? WordFile.ExitCode(compared.Findings) : ExitCodes.Done;
    }
}
