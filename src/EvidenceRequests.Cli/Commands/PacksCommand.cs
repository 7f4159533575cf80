using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq packs check|overdue|diff|export|import</c>.</summary>
internal sealed class PacksCommand
{
    private readonly Argument<string?> location = new("DIR|FILE.zip") { Description = "A folder with packs to lay over the built-in ones, or an archive, as --packs takes them.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create(CommandFactory frame)
    {
        var packs = new PacksCommand();
        return new Command("packs", "The packs themselves: their integrity, what a person must read again, what changed, and how they travel.")
        {
            frame.WithAction(new Command("check", "Integrity of the packs: every fault with its place and what to do.") { packs.location, frame.Options.Format }, packs.Check),
            PacksOverdueCommand.Create(frame),
            PacksDiffCommand.Create(frame),
            PacksExportCommand.Create(frame),
            PacksImportCommand.Create(frame),
        };
    }

    private int Check(CommandContext context)
    {
        var drafter = context.Parsed.GetValue(location) is { } path ? PackLocation.Open(path) : context.Drafter;
        var findings = Progress.Show(context, "Checking the packs", drafter.CheckPacks);
        if (context.IsText)
        {
            FindingPrinter.Print(context.Err, ReportedFinding.From(findings));
            context.Flush();
            var library = drafter.ReadAll().Value;
            context.Out.WriteLine($"{library?.Providers.Count ?? 0} providers, {library?.Countries.Count ?? 0} states, {library?.Instruments.Count ?? 0} instruments: ", FindingPrinter.Count(findings));
        }
        else
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteDay("as_of", context.AsOf);
                json.WriteString("library", drafter.LibraryHash);
                FindingJson.WriteAll(json, findings);
            }));
        }

        return findings.Any(f => f.Severity == Severity.Error) ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }
}
