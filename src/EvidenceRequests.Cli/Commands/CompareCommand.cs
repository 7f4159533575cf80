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
    private readonly Option<bool> accept = new("--accept") { Description = "Take tracked changes that are open in either file as accepted." };
    private readonly Option<bool> force = new("--force") { Description = "Replace the file if it exists. What it held is kept beside it, as FILE.bak." };

    public static Command Create(CommandFactory frame)
    {
        var compare = new CompareCommand();
        var command = new Command("compare", "Show what was changed between two versions as tracked changes: all accepted, they give the newer version; all rejected, the older one.")
        {
            compare.older, compare.newer, compare.target, compare.accept, compare.force, frame.Options.Format,
        };
        return frame.WithAction(command, compare.Run);
    }

    private int Run(CommandContext context)
    {
        var (before, after) = (WordFile.Read(context, context.Parsed.GetRequiredValue(older)), WordFile.Read(context, context.Parsed.GetRequiredValue(newer)));
        var path = context.Parsed.GetRequiredValue(target);
        var compared = Progress.Show(context, "Comparing", () => context.Drafter.Compare(before, after, context.AsOf, context.Parsed.GetValue(accept)));
        if (compared.Value is { } redline)
        {
            EditedFile.Place(context, path, redline, context.Parsed.GetValue(force));
        }

        if (context.IsText)
        {
            if (compared.Value is not null)
            {
                context.Out.WriteLine(path);
            }

            context.Flush();
            FindingPrinter.Print(context.Err, ReportedFinding.From(compared.Findings));
            if (compared.Value is not null)
            {
                NextStep.Print(context, $"open {path} in Word.");
            }
        }
        else
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("file", compared.Value is null ? null : path);
                FindingJson.WriteAll(json, compared.Findings);
            }));
        }

        return compared.Value is null ? WordFile.ExitCode(compared.Findings) : ExitCodes.Done;
    }
}
