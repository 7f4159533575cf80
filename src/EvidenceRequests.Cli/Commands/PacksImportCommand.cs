using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq packs import FILE.zip DIR</c>: an archive, checked and laid into a folder to be read or edited.</summary>
internal sealed class PacksImportCommand
{
    private readonly Argument<string> file = new("FILE.zip") { Description = "The archive." };
    private readonly Argument<string> folder = new("DIR") { Description = "The folder to write; it does not exist yet, or is empty." };

    public static Command Create(CommandFactory frame)
    {
        var import = new PacksImportCommand();
        return frame.WithAction(new Command("import", "Check an archive of packs and lay its files into a folder, to be read or edited. To use it as it is, name it after --packs.") { import.file, import.folder, frame.Options.Format }, import.Run);
    }

    private int Run(CommandContext context)
    {
        var (archive, target) = (context.Parsed.GetRequiredValue(file), context.Parsed.GetRequiredValue(folder));
        if (!File.Exists(archive))
        {
            throw new UsageException($"there is no archive \"{archive}\".", "Name an archive made by \"evreq packs export\".");
        }

        var packs = PackLocation.ReadArchive(archive);
        var findings = Progress.Show(context, "Checking the packs", RequestDrafter.OpenOnly(packs).CheckPacks).Where(f => f.Severity == Severity.Error).ToList();
        if (findings.Count == 0)
        {
            PackFolder.Write(target, packs);
        }

        Print(context, packs, findings, target);
        return findings.Count == 0 ? ExitCodes.Done : ExitCodes.ErrorsFound;
    }

    private static void Print(CommandContext context, ExportedPacks packs, List<Finding> findings, string target)
    {
        if (!context.IsText)
        {
            context.Terminal.Output.Write(JsonResult.Text(json =>
            {
                json.WriteString("folder", findings.Count == 0 ? target : null);
                json.WriteDay("made", packs.Made);
                json.WriteString("made_by", packs.MadeBy);
                json.WriteString("library", packs.Hash);
                FindingJson.WriteAll(json, findings);
            }));
            return;
        }

        FindingPrinter.Print(context.Err, ReportedFinding.From(findings));
        context.Flush();
        if (findings.Count > 0)
        {
            context.Remarks.WriteLine(FindingPrinter.Count(findings), " Nothing was written. This version of the program cannot use these packs.");
            return;
        }

        context.Out.WriteLine(target);
        context.Out.WriteLabelled(2, 9, "made", FormattableString.Invariant($"{packs.Made:yyyy-MM-dd} by {packs.MadeBy}"));
        context.Out.WriteLabelled(2, 9, "library", packs.Hash);
        context.Out.WriteParagraph(0, 0, "Compare the hash of the library with the one you were told by whoever made the archive: it is the proof that nobody altered it on the way.");
        NextStep.Print(context, ["packs", "check", target]);
    }
}
