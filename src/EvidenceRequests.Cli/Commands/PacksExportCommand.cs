using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq packs export FILE.zip</c>: all packs as one dated archive that others use without a new build.</summary>
internal sealed class PacksExportCommand
{
    private readonly Argument<string> file = new("FILE.zip") { Description = "The archive to write." };
    private readonly Option<bool> force = new("--force") { Description = "Replace the file if it exists. What it held is kept beside it, as FILE.bak." };

    public static Command Create(CommandFactory frame)
    {
        var export = new PacksExportCommand();
        return frame.WithAction(new Command("export", "Write all packs, with those of --packs, as one dated archive in which every file has its hash.") { export.file, export.force, frame.Options.Format }, export.Run);
    }

    private int Run(CommandContext context)
    {
        var findings = Progress.Show(context, "Checking the packs", context.Drafter.CheckPacks).Where(f => f.Severity == Severity.Error).ToList();
        var target = context.Parsed.GetRequiredValue(file);
        var archive = findings.Count > 0 ? null : context.Drafter.ExportPacks(context.AsOf, $"evreq {VersionText.Number}");
        if (archive is not null)
        {
            EditedFile.Place(context, target, archive, context.Parsed.GetValue(force));
        }

        Print(context, findings, target, archive);
        return archive is null ? ExitCodes.ErrorsFound : ExitCodes.Done;
    }

    private static void Print(CommandContext context, IReadOnlyList<Finding> findings, string target, byte[]? archive)
    {
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("file", archive is null ? null : target);
                json.WriteDay("made", context.AsOf);
                json.WriteString("library", context.Drafter.LibraryHash);
                json.WriteString("sha256", archive is null ? null : Sha256.Hex(archive));
                FindingJson.WriteAll(json, findings);
            }));
            return;
        }

        FindingPrinter.Print(context.Err, ReportedFinding.From(findings));
        context.Flush();
        if (archive is null)
        {
            context.Remarks.WriteLine(FindingPrinter.Count(findings), " Nothing was written.");
            return;
        }

        context.Out.WriteLine(target);
        context.Out.WriteLabelled(2, 9, "made", FormattableString.Invariant($"{context.AsOf:yyyy-MM-dd}"));
        context.Out.WriteLabelled(2, 9, "library", context.Drafter.LibraryHash);
        context.Out.WriteParagraph(0, 0, "Tell the hash of the library to those who get the archive by another way than the archive itself.");
    }
}
