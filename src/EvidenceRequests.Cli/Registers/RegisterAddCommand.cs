using System.CommandLine;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary><c>evreq register add FINAL.docx --case CASE</c>: enters a letter that was released, and gives it its number.</summary>
internal sealed class RegisterAddCommand(RegisterOptions options)
{
    private readonly Argument<string> file = new("FINAL.docx") { Description = "The letter as \"finalise\" wrote it, with the record of its release beside it." };
    private readonly Option<string> caseFile = new("--case") { Description = "The case file, which says what was asked of whom.", HelpName = "CASE", Required = true };
    private readonly Option<string?> words = new("--words") { Description = "Words to find it by later. They stay readable in the register; without them nothing of the case is.", HelpName = "TEXT" };

    public Command Create(CommandFactory frame) => frame.WithAction(
        options.ForWriting(new Command("add", "Enter a letter that was released, and give it its number.") { file, caseFile, words, frame.Options.Format }), Run);

    private int Run(CommandContext context)
    {
        var path = context.Parsed.GetRequiredValue(file);
        var letter = ReleasedFile.Read(context, path);
        using var register = options.OpenToWrite(context);
        var row = Enter(context, register, letter, context.Parsed.GetRequiredValue(caseFile), context.Parsed.GetValue(words));
        if (context.IsText)
        {
            context.Out.WriteLine(StyledText.Strong(row.Number), $"  {row.Kind}, {row.Provider}, {row.Docket}");
        }
        else
        {
            context.Terminal.Output.Write(JsonResult.Text(json => RegisterJson.Write(json, row)));
        }

        NextStep.Print(context, ["record", "sent", path, "--channel", row.Channel.Length > 0 ? row.Channel : "CHANNEL", .. options.Carried(context)], about: "when it has left");
        return ExitCodes.Done;
    }

    /// <summary>Enters a letter, unless it is there already, and tells who asked about the same accounts before.</summary>
    public static RequestRow Enter(CommandContext context, RequestRegister register, ReleasedLetter letter, string casePath, string? words)
    {
        if (register.Look(letter.Sha256) is [var known, ..])
        {
            throw new UsageException($"this letter is entered already, as {known.Number}.", "Enter what happened to it with \"evreq record\".");
        }

        var entry = ReleasedFile.Enter(context, register, letter, casePath);
        var row = register.Enter(words is null ? entry : entry with { Words = words });
        var before = (entry.Body.Accounts ?? []).SelectMany(a => a.Identifiers ?? []).SelectMany(i => register.AskedBefore(i, row.Docket)).Distinct().ToList();
        foreach (var (number, office, provider) in before)
        {
            context.Remarks.WriteParagraph(0, 4, StyledText.Caution("Asked before: "), $"{number} of {office} asked {provider} about one of these accounts. Talk to that office first.");
        }

        return row;
    }
}
