using System.CommandLine;
using EvidenceRequests.Cli.Completion;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq completion SHELL</c>: a script that lets the shell complete commands, options and ids.</summary>
internal sealed class CompletionCommand
{
    private readonly Argument<string> shell = new("SHELL") { Description = "The shell; pwsh is another name of powershell.", HelpName = string.Join('|', CompletionScripts.All.Keys) };

    public static Command Create(CommandFactory frame)
    {
        var completion = new CompletionCommand();
        completion.shell.CompletionSources.Add(_ => CompletionScripts.All.Keys.Select(k => new System.CommandLine.Completions.CompletionItem(k)));
        return frame.WithAction(new Command("completion", "Print a script with which a shell completes commands, options and the ids of the packs; its first lines say where it goes.") { completion.shell }, completion.Run);
    }

    private int Run(CommandContext context)
    {
        var name = context.Parsed.GetRequiredValue(shell);
        var script = CompletionScripts.All.GetValueOrDefault(name) ?? throw new UsageException($"there is no completion for \"{name}\".", $"The shells are: {string.Join(", ", CompletionScripts.All.Keys)}.");
        context.Terminal.Output.Write(script.ReplaceLineEndings("\n"));
        return ExitCodes.Done;
    }
}
