using System.CommandLine;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Cli.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq recognise [TEXT|FILE|-]</c>: the identifiers in any text.</summary>
internal sealed class RecogniseCommand
{
    private const int MaxBytes = 16 * 1024 * 1024;

    private readonly Argument<string[]> text = new("TEXT") { Description = "The text itself, a file, or - for piped input.", HelpName = "TEXT|FILE|-", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> country = new("--country") { Description = "The state whose national telephone numbers are understood. Default: the requesting state the packs mark as such; \"none\" for none.", HelpName = "CC" };

    public static Command Create(CommandFactory frame)
    {
        var recognise = new RecogniseCommand();
        recognise.country.CompletionSources.Add(frame, WordCompletion.RequestingStates);
        var command = new Command("recognise", "Find web addresses, user names, telephone numbers, IP addresses, wallets and other identifiers in any text.") { recognise.text, recognise.country, frame.Options.Format };
        return frame.WithAction(command, recognise.Run);
    }

    private int Run(CommandContext context)
    {
        var found = context.Drafter.Recognise(Read(context), State(context));
        if (context.IsText)
        {
            Print(context, found);
        }
        else
        {
            context.Terminal.Output.Write(RecogniseJson.Create(context.Drafter.LibraryHash, found));
        }

        return ExitCodes.Done;
    }

    private string Read(CommandContext context)
    {
        var words = context.Parsed.GetValue(text) ?? [];
        if (words is [] or ["-"])
        {
            return TextFile.Read("-", MaxBytes, context.Terminal);
        }

        return words is [var only] && File.Exists(only) ? TextFile.Read(only, MaxBytes, context.Terminal) : string.Join(' ', words);
    }

    private string? State(CommandContext context) => context.Parsed.GetValue(country) switch
    {
        "none" => null,
        var code => RequestingState.Find(KnowledgeListing.Read(context), code).Id,
    };

    private static void Print(CommandContext context, IReadOnlyList<RecognisedIdentifier> found)
    {
        var library = KnowledgeListing.Read(context);
        foreach (var identifier in found)
        {
            context.Out.WriteParagraph(0, 4, identifier.IsReady ? StyledText.Good("ready  ") : StyledText.Caution("to do  "), StyledText.Strong(identifier.Value ?? identifier.Text), "  ", StyledText.Faint(Describe(identifier, library)));
            foreach (var inner in identifier.Inner.Where(i => i.Value != identifier.Value))
            {
                context.Out.WriteParagraph(7, 9, StyledText.Faint($"{KindName(inner.Kind, library)} {inner.Value}"));
            }

            foreach (var need in identifier.Needs)
            {
                context.Out.WriteParagraph(7, 9, StyledText.Caution(need));
            }

            foreach (var note in identifier.Notes)
            {
                context.Out.WriteParagraph(7, 9, StyledText.Faint(note));
            }
        }

        context.Flush();
        var ready = found.Count(f => f.IsReady);
        context.Remarks.WriteLine(found.Count == 0 ? "No identifier was found." : $"{FindingPrinter.Number(found.Count, "identifier")}, {ready} ready, {found.Count - ready} to do.");
    }

    private static string Describe(RecognisedIdentifier identifier, Library library)
    {
        var provider = identifier.Provider is { } id && library.Providers.TryGetValue(id, out var known) ? known : null;
        var service = provider?.Services.FirstOrDefault(s => s.Id == identifier.Service)?.Name ?? provider?.Name;
        var what = identifier.Kind is { } kind ? KindName(kind, library) : "not yet clear what it is";
        var parts = new[]
        {
            service, what,
            identifier.Network is { } network ? library.Vocabulary.CryptoNetworks.FirstOrDefault(n => n.Id == network)?.Name : null,
            identifier.Port is { } port ? FormattableString.Invariant($"port {port}") : null,
            FormattableString.Invariant($"line {identifier.Place.Line}, column {identifier.Place.Column}"),
        };
        return string.Join(", ", parts.OfType<string>());
    }

    private static string KindName(string kind, Library library) => library.Vocabulary.IdentifierKinds.FirstOrDefault(k => k.Id == kind)?.Name ?? kind;
}
