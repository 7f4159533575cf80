using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using EvidenceRequests.Cli.Commands;
using EvidenceRequests.Cli.Help;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Cli.Registers;
using EvidenceRequests.Register;

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
        var root = CreateRoot(new CommandFactory { Options = options, Terminal = terminal });
        var errors = new ConsoleWriter(terminal.Error, colour: terminal.MayColour && terminal.ErrorIsTerminal && !words.Contains(options.NoColour.Name), terminal.Width) { FindSource = () => terminal.Source };
        ParseResult? parsed = null;
        try
        {
            parsed = root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            return parsed.Action is ParseErrorAction
                ? ParseErrors.Print(parsed, errors, terminal)
                : parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException mistake)
        {
            errors.WriteParagraph(0, 7, StyledText.Bad("evreq: "), mistake.Message, mistake.Fix is null ? string.Empty : $" {mistake.Fix}");
            return ExitCodes.UsageError;
        }
        catch (RegisterException refused)
        {
            errors.WriteParagraph(0, 7, StyledText.Bad("evreq: "), refused.Message, $" {refused.Fix}");
            return ExitCodes.ErrorsFound;
        }
        catch (FindingsException stopped)
        {
            FindingPrinter.Print(errors, ReportedFinding.From(stopped.Findings));
            return ExitCodes.UsageError;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.WriteParagraph(0, 7, StyledText.Bad("evreq: "), $"a file cannot be read or written ({exception.GetType().Name}): {exception.Message}");
            return ExitCodes.UsageError;
        }
#pragma warning disable CA1031 // The last stop: whatever it is, it is reported as a fault of the program.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            CrashReport.Print(errors, parsed, exception);
            return ExitCodes.InternalError;
        }
        finally
        {
            terminal.Output.Flush();
            terminal.Error.Flush();
        }
    }

    /// <summary>All commands with their options.</summary>
    public static RootCommand CreateRoot(CommandFactory frame)
    {
        var root = new RootCommand("Plans and drafts legal requests for electronic evidence. It sends nothing and gives no legal advice.")
        {
            NewCommand.Create(frame),
            OfficeCommand.Create(frame),
            AddCommand.Create(frame),
            PlanCommand.Create(frame),
            CheckCommand.Create(frame),
            ExplainCommand.Create(frame),
            DraftCommand.Create(frame),
            ReviewCommand.Create(frame),
            ImportCommand.Create(frame),
            CompareCommand.Create(frame),
            ConfirmCommand.Create(frame),
            ApproveCommand.Create(frame),
            FinaliseCommand.Create(frame),
            RecordCommand.Create(frame),
            RegisterCommand.Create(frame),
            ReceiveCommand.Create(frame),
            CustodyCommand.Create(frame),
            StatsCommand.Create(frame),
            LessonsCommand.Create(frame),
            ProvidersCommand.Create(frame),
            CountriesCommand.Create(frame),
            OffencesCommand.Create(frame),
            InstrumentsCommand.Create(frame),
            GuideCommand.Create(frame),
            PacksCommand.Create(frame),
            ClockCommand.Create(frame),
            DueCommand.Create(frame),
            RecogniseCommand.Create(frame),
            WordsCommand.Create(frame),
            ExerciseCommand.Create(frame),
            CompletionCommand.Create(frame),
            HelpCommand.Create(frame),
        };
        root.Options.Remove(root.Options.OfType<VersionOption>().Single());
        root.Options.Add(frame.Options.AsOf);
        root.Options.Add(frame.Options.Packs);
        root.Options.Add(frame.Options.Quiet);
        root.Options.Add(frame.Options.NoColour);
        frame.Options.Version.Action = new VersionAction(frame);
        root.Options.Add(frame.Options.Version);
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage(frame);
        // Of the directives only the one that completes words stays.
        root.Directives.Clear();
        root.Directives.Add(new SuggestDirective());
        return root;
    }
}
