using System.CommandLine;
using System.Globalization;
using EvidenceRequests.Cli.Completion;
using EvidenceRequests.Knowledge;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary><c>evreq instruments list|show</c>.</summary>
internal sealed class InstrumentsCommand
{
    private readonly Argument<string?> search = new("TEXT") { Description = "Only instruments whose id or name contains this text.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> states = new("--state") { Description = "Only instruments to which this state is a party. May be given twice, for a pair of states.", HelpName = "CC", DefaultValueFactory = _ => [] };
    private readonly Argument<string> id = new("ID") { HelpName = "ID", Description = "Id of the instrument." };

    public static Command Create(CommandFactory frame)
    {
        var instruments = new InstrumentsCommand();
        instruments.states.CompletionSources.Add(frame, WordCompletion.States);
        instruments.id.CompletionSources.Add(frame, l => l.Instruments.Keys);
        var list = new Command("list", "Treaties, conventions and schemes in short.") { instruments.search, instruments.states, frame.Options.Format };
        var show = new Command("show", "Everything known about an instrument, with source, date and confidence.") { instruments.id, frame.Options.Format };
        return new Command("instruments", "What is known about treaties, conventions and schemes.") { frame.WithAction(list, instruments.List), frame.WithAction(show, instruments.Show) };
    }

    private static IEnumerable<string> Names(Instrument instrument) => [instrument.Id, instrument.ShortName, instrument.Name];

    private int List(CommandContext context)
    {
        var (text, parties) = (context.Parsed.GetValue(search), context.Parsed.GetValue(states) ?? []);
        var found = KnowledgeListing.Read(context).Instruments.Values
            .Where(i => KnowledgeListing.Matches(text, Names(i)))
            .Where(i => parties.All(state => i.Parties.Any(p => string.Equals(p.State, state, StringComparison.OrdinalIgnoreCase) && i.IsBinding(p, context.AsOf))))
            .OrderBy(i => i.Id, StringComparer.Ordinal)
            .ToList();
        return KnowledgeListing.Show(
            context,
            "instruments",
            found,
            ["id", "name", "kind", "parties", "use"],
            i => [StyledText.Strong(i.Id), i.ShortName, PackWords.Describe(i.Kind), i.Parties.Count.ToString(CultureInfo.InvariantCulture), Use(i, context.AsOf)],
            (json, i) =>
            {
                json.WriteString("id", i.Id);
                json.WriteString("name", i.Name);
                json.WriteString("kind", PackWords.Describe(i.Kind));
                json.WriteTexts("parties", i.Parties.Select(p => p.State));
                json.WriteBoolean("in_force", i.InForce?.Covers(context.AsOf) ?? true);
                json.WriteString("never_usable", i.NeverUsable);
            });
    }

    private static StyledText Use(Instrument instrument, DateOnly day) =>
        instrument.NeverUsable is not null ? StyledText.Bad("not to be cited")
        : instrument.InForce?.Covers(day) == false ? StyledText.Caution("not in force")
        : StyledText.Good("in force");

    private int Show(CommandContext context) =>
        KnowledgeListing.Show(context, InstrumentSheet.Create(KnowledgeListing.Find(KnowledgeListing.Read(context).Instruments.Values, context.Parsed.GetRequiredValue(id), "instrument", Names)));
}
