using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq packs diff OLD [NEW]</c>: what changed in the packs, in words.</summary>
internal sealed class PacksDiffCommand
{
    private readonly Argument<string> older = new("OLD") { Description = "The older packs: an archive, a whole folder of packs, or a folder that is laid over the built-in ones." };
    private readonly Argument<string?> newer = new("NEW") { Description = "The newer packs. Default: those in use.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create(CommandFactory frame)
    {
        var diff = new PacksDiffCommand();
        return frame.WithAction(new Command("diff", "What changed between two states of the packs, in words.") { diff.older, diff.newer, frame.Options.Format }, diff.Run);
    }

    private int Run(CommandContext context)
    {
        var before = PackLocation.OpenToCompare(context.Parsed.GetRequiredValue(older));
        var after = context.Parsed.GetValue(newer) is { } path ? PackLocation.OpenToCompare(path) : context.Drafter;
        var changes = Progress.Show(context, "Comparing the packs", () => before.ComparePacks(after));
        if (context.IsText)
        {
            Print(context.Out, changes);
            return ExitCodes.Done;
        }

        context.Terminal.Output.Write(JsonResult.Text(json =>
        {
            json.WriteString("old", before.LibraryHash);
            json.WriteString("new", after.LibraryHash);
            json.WriteObjects("changes", changes, static (json, change) =>
            {
                json.WriteString("pack", change.Pack);
                json.WriteString("change", change.Words);
                json.WriteString("before", change.Before);
                json.WriteString("after", change.After);
            });
        }));
        return ExitCodes.Done;
    }

    private static void Print(ConsoleWriter writer, IReadOnlyList<PackChange> changes)
    {
        foreach (var change in changes)
        {
            writer.WriteParagraph(0, 4, StyledText.Strong(change.Pack), $": {change.Words}");
            Print(writer, "before", change.Before);
            Print(writer, "now", change.After);
        }

        writer.WriteLine(changes.Count == 0 ? "Nothing changed." : $"{FindingPrinter.Number(changes.Count, "change")} in {FindingPrinter.Number(changes.Select(c => c.Pack).Distinct().Count(), "pack or file")}.".Replace("pack or files", "packs and files", StringComparison.Ordinal));
    }

    private static void Print(ConsoleWriter writer, string label, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            writer.WriteLabelled(4, 8, label, text);
        }
    }
}
