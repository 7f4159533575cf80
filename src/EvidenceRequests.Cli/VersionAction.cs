using System.CommandLine;
using System.CommandLine.Invocation;
using EvidenceRequests.Cli.Commands;

namespace EvidenceRequests.Cli;

/// <summary>Prints the version and the hash of the library with its overlays.</summary>
internal sealed class VersionAction(CommandFrame frame) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool Terminating => true;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var session = new Session(parseResult, frame.Options, frame.Terminal);
        session.Out.Line($"evreq {VersionText.Number}");
        session.Out.Line($"library {session.Drafter.LibraryHash}");
        return ExitCodes.Done;
    }
}
