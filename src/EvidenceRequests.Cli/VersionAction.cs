using System.CommandLine;
using System.CommandLine.Invocation;
using EvidenceRequests.Cli.Commands;

namespace EvidenceRequests.Cli;

/// <summary>Prints the version and the hash of the library with its overlays.</summary>
internal sealed class VersionAction(CommandFactory frame) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool Terminating => true;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        frame.Terminal.Output.Write($"evreq {VersionText.Number}\nlibrary {CommandContext.Open(parseResult, frame.Options).LibraryHash}\n");
        return ExitCodes.Done;
    }
}
