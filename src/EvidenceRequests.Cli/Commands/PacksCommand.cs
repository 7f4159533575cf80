using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq packs check [DIR]</c> and <c>evreq packs overdue [--within DAYS]</c>.</summary>
internal sealed class PacksCommand
{
    private readonly Argument<string?> folder = new("DIR") { Description = "A folder with packs to lay over the built-in ones, as --packs does.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<int> within = new("--within") { Description = "Also what is due within this many days. Default: 0.", HelpName = "DAYS", CustomParser = ReadDays };

    public static Command Create(CommandFactory frame)
    {
        var packs = new PacksCommand();
        return new Command("packs", "The packs themselves: their integrity, and what a person must read again.")
        {
            frame.WithAction(new Command("check", "Integrity of the packs: every fault with its place and what to do.") { packs.folder, frame.Options.Format }, packs.Check),
            frame.WithAction(new Command("overdue", "Packs whose sources are due to be read again, and what to look for.") { packs.within, frame.Options.Format }, packs.Overdue),
        };
    }

    private static int ReadDays(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 36_500)
        {
            return days;
        }

        result.AddError("--within takes a number of days from 0 to 36500.");
        return 0;
    }

    private int Check(CommandContext context)
    {
        var drafter = context.Parsed.GetValue(folder) is { } root ? RequestDrafter.Open(CommandContext.Overlays(root)) : context.Drafter;
        var findings = Progress.Show(context, "Checking the packs", drafter.CheckPacks);
        Write(context, drafter, findings, () =>
        {
            FindingPrinter.Print(context.Err, ReportedFinding.From(findings));
            context.Flush();
            var library = drafter.ReadAll().Value;
            context.Out.WriteLine($"{library?.Providers.Count ?? 0} providers, {library?.Countries.Count ?? 0} states, {library?.Instruments.Count ?? 0} instruments: ", FindingPrinter.Count(findings));
        });
        return findings.Any(f => f.Severity == Severity.Error) ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private int Overdue(CommandContext context)
    {
        var by = context.AsOf.AddDays(context.Parsed.GetValue(within));
        var findings = context.Drafter.OverduePacks(by);
        Write(context, context.Drafter, findings, () =>
        {
            foreach (var finding in findings)
            {
                context.Out.WriteParagraph(0, 4, StyledText.Caution(finding.Message), finding.Fix is null ? string.Empty : $"\n{finding.Fix}");
            }

            context.Out.WriteLine(findings.Count == 0 ? "No pack is due." : $"{FindingPrinter.Number(findings.Count, "pack")} due.");
        });
        return ExitCodes.Done;
    }

    private static void Write(CommandContext context, RequestDrafter drafter, IReadOnlyList<Finding> findings, Action print)
    {
        if (context.IsText)
        {
            print();
            return;
        }

        context.Terminal.Output.Write(JsonResult.Text(json =>
        {
            json.WriteDay("as_of", context.AsOf);
            json.WriteString("library", drafter.LibraryHash);
            FindingJson.WriteAll(json, findings);
        }));
    }
}
