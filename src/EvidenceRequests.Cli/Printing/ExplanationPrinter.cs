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
        Reasons("Why this request", step.Reasons);
        PrintAddressee(step);
        PrintChannel(step, explanation.OtherChannels);
        PrintBases(step);
        Reasons("At home first", step.HomeSteps);
        Reasons("Form", step.Formalities);
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
        if (step.Bases.Count == 0)
        {
            return;
        }

        writer.WriteHeading("Legal basis");
        var chosen = step.Bases.FirstOrDefault(b => b.Fits);
        foreach (var basis in step.Bases)
        {
            var mark = basis == chosen ? "chosen" : basis.Fits ? "also fits" : "rejected";
            Entry($"{mark}: {basis.Id}", $"{basis.Name}. {basis.Why}{(basis.Note is null ? string.Empty : " " + basis.Note)}", basis.Source);
        }
    }

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
