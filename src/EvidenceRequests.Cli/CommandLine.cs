using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli;

/// <summary>The command <c>evreq</c>: reads its words, runs what they name, and tells faults apart from mistakes.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> words, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        var options = new CommonOptions();
        var root = Root(new CommandFrame { Options = options, Terminal = terminal });
        var errors = new Page(terminal.Error, colour: terminal.MayColour && terminal.ErrorIsTerminal && !words.Contains(options.NoColour.Name), terminal.Width);
        ParseResult? parsed = null;
        try
        {
            parsed = root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            return parsed.Action is ParseErrorAction
                ? ParseErrors.Print(parsed, errors, terminal)
                : parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (WrongUseException mistake)
        {
            errors.Paragraph(0, 7, Piece.Bad("evreq: "), mistake.Message, mistake.Fix is null ? string.Empty : $" {mistake.Fix}");
            return ExitCodes.WrongUse;
        }
        catch (StoppedException stopped)
        {
            FindingPrinter.Print(errors, FoundFinding.Of(stopped.Findings));
            return ExitCodes.WrongUse;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.Paragraph(0, 7, Piece.Bad("evreq: "), $"a file cannot be read or written ({exception.GetType().Name}): {exception.Message}");
            return ExitCodes.WrongUse;
        }
#pragma warning disable CA1031 // The last stop: whatever it is, it is told as a fault of the program.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            FaultReport.Print(errors, parsed, exception);
            return ExitCodes.Fault;
        }
        finally
        {
            terminal.Output.Flush();
            terminal.Error.Flush();
        }
    }

    private static RootCommand Root(CommandFrame frame)
    {
        var root = new RootCommand("Plans and drafts legal requests for electronic evidence. It sends nothing and gives no legal advice.")
        {
            NewCommand.Create(frame),
            PlanCommand.Create(frame),
            CheckCommand.Create(frame),
            ExplainCommand.Create(frame),
            DraftCommand.Create(frame),
            ReviewCommand.Create(frame),
            ImportCommand.Create(frame),
            CompareCommand.Create(frame),
            FinaliseCommand.Create(frame),
            ProvidersCommand.Create(frame),
            CountriesCommand.Create(frame),
            OffencesCommand.Create(frame),
            InstrumentsCommand.Create(frame),
            PacksCommand.Create(frame),
            ClockCommand.Create(frame),
        };
        root.Options.Remove(root.Options.OfType<VersionOption>().Single());
        root.Options.Add(frame.Options.AsOf);
        root.Options.Add(frame.Options.Packs);
        root.Options.Add(frame.Options.NoColour);
        frame.Options.Version.Action = new VersionAction(frame);
        root.Options.Add(frame.Options.Version);
        root.Options.OfType<HelpOption>().Single().Action = new HelpAction { MaxWidth = frame.Terminal.Width };
        root.Directives.Clear();
        return root;
    }
}
