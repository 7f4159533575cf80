using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Prints why a step is as it is.</summary>
internal sealed class ExplanationPrinter(ConsoleWriter writer, Library library)
{
    private const int Indent = 2;
    private const int Hanging = 4;

    /// <summary>Prints the explanation of one step.</summary>
    public void Print(StepExplanation explanation)
    {
        var step = explanation.Step;
        writer.WriteParagraph(0, 4, StyledText.Strong($"{step.Id} {PlanPrinter.KindName(library, step.Kind)}"), $" to {step.Addressee.Name} ({step.Addressee.State}): ", PlanPrinter.Status(step));
        Reasons("Why this request", [.. step.Reasons, .. step.TrackRecord.Select(AsReason)]);
        PrintAddressee(step);
        PrintChannel(step, explanation.OtherChannels);
        PrintBases(step);
        Reasons("At home first", step.HomeSteps);
        Reasons("Form", [.. step.Formalities.Select(AsReason)]);
        PrintSections(explanation.Sections);
    }

    private void PrintAddressee(Step step)
    {
        writer.WriteHeading("Addressee");
        Entry("is", $"{step.Addressee.Name}, {step.Addressee.State}{(step.Addressee.Address.Count == 0 ? ", address not known" : ": " + string.Join(", ", step.Addressee.Address))}", step.Addressee.Source);
        foreach (var holder in step.Holders)
        {
            Entry("holder of the data", holder.Name, holder.Source);
        }

        if (step.AskAddressee is { } ask)
        {
            Entry("the letter asks", ask, null);
        }
    }

    private void PrintChannel(Step step, IReadOnlyList<Reason> others)
    {
        writer.WriteHeading("Channel");
        if (step.Channel is { } channel)
        {
            Entry("chosen", $"{channel.Name ?? channel.Type}{(channel.Value is null ? string.Empty : ", " + channel.Value)}; open to {channel.OpenTo}{(channel.Needs.Count == 0 ? string.Empty : "; needs " + string.Join(", ", channel.Needs))}", channel.Source);
        }
        else
        {
            Entry("none", "no channel is known to take this request from this state", null);
        }

        foreach (var other in others)
        {
            Entry($"not {other.Rule}", other.Why, other.Source);
        }
    }

    private void PrintBases(Step step)
    {
        if (step.Bases.Count + step.RejectedBases.Count == 0)
        {
            return;
        }

        writer.WriteHeading("Legal basis");
        for (var i = 0; i < step.Bases.Count; i++)
        {
            var basis = step.Bases[i];
            Entry($"{(i == 0 ? "chosen" : "also fits")}: {basis.Id}", Sentence(basis.Name, basis.Why, basis.Note), basis.Source);
        }

        foreach (var basis in step.RejectedBases)
        {
            Entry($"rejected: {basis.Id}", Sentence(basis.Name, basis.Why, basis.Note), basis.Source);
        }
    }

    private static string Sentence(string name, string why, string? note) => $"{name}. {why}{(note is null ? string.Empty : " " + note)}";

    private static Reason AsReason(StepFormality formality) => new()
    {
        Rule = formality.Id,
        Why = formality.Name + (formality.Note is null ? string.Empty : $" – {formality.Note}"),
        Source = formality.Source,
    };

    private static Reason AsReason(PastAnswers answers) => new()
    {
        Rule = "track record",
        Why = $"earlier requests ({answers.Period}): {answers.Result}. An expectation, no reason to skip the step",
        Source = answers.Source,
    };

    private void PrintSections(IReadOnlyList<SectionOrigin> sections)
    {
        writer.WriteHeading("Wording");
        foreach (var section in sections)
        {
            writer.WriteParagraph(Indent, Hanging, StyledText.Strong(section.Section), $" {section.File}", section.Shadowed.Count == 0 ? string.Empty : StyledText.Faint($" (shadows {string.Join(", ", section.Shadowed)})"));
        }
    }

    private void Reasons(string heading, IReadOnlyList<Reason> reasons)
    {
        if (reasons.Count == 0)
        {
            return;
        }

        writer.WriteHeading(heading);
        foreach (var reason in reasons)
        {
            Entry(reason.Rule, reason.Why, reason.Source);
        }
    }

    private void Entry(string what, string text, SourceReference? source) => writer.WriteParagraph(
        Indent, Hanging, StyledText.Strong(what), $": {text}", source is null ? string.Empty : StyledText.Faint($"\n{SourceLine.Format(source)}"), source?.Disputed is { } disputed ? StyledText.Caution($"\nAnother source says: {disputed}") : string.Empty);
}
