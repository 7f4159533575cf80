using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Prints, for a request between states, what its addressee asks for and what would sink it first.</summary>
internal sealed class AssistancePrinter(ConsoleWriter writer, Library library)
{
    private const int Indent = 4;
    private const int Label = 5;

    /// <summary>Prints both tables of a step, if it has them.</summary>
    public void Print(Step step)
    {
        if (step.Completeness.Count > 0)
        {
            writer.WriteHeading($"{step.Id}: what {StateName(step)} asks for");
            foreach (var check in step.Completeness)
            {
                Print(check);
            }
        }

        if (step.RefusalRisks.Count > 0)
        {
            writer.WriteHeading($"{step.Id}: what would sink this request first");
            for (var i = 0; i < step.RefusalRisks.Count; i++)
            {
                Print(i + 1, step.RefusalRisks[i]);
            }
        }
    }

    /// <summary>The word for a level.</summary>
    public static string LevelWord(RequirementLevel level) => level switch
    {
        RequirementLevel.Law => "law",
        RequirementLevel.Guidance => "guidance",
        _ => "practice",
    };

    /// <summary>The words for a state.</summary>
    public static string StateWord(ElementState state) => state switch
    {
        ElementState.Given => "given",
        ElementState.Missing => "missing",
        _ => "to confirm",
    };

    private void Print(ElementCheck check)
    {
        var (state, style) = (StateWord(check.State), GetStyle(check.State));
        var asked = $"{state,-11}{LevelWord(check.Level),-9}".Replace(' ', '\u00A0');
        writer.WriteParagraph(Indent, Indent + asked.Length + 1, new StyledText(asked, style), " ", check.Name, Where(check) is { Length: > 0 } where ? StyledText.Faint($" – {where}") : string.Empty);
    }

    private static TextStyle GetStyle(ElementState state) => state switch
    {
        ElementState.Given => TextStyle.Good,
        ElementState.Missing => TextStyle.Bad,
        _ => TextStyle.Caution,
    };

    private static string Where(ElementCheck check) => check switch
    {
        { Fact: null } => string.Empty,
        { State: ElementState.Given, Place: { Line: > 1 } location } => string.Create(CultureInfo.InvariantCulture, $"{check.Fact} (line {location.Line})"),
        _ => check.Fact,
    };

    private void Print(int number, RefusalRisk risk)
    {
        writer.WriteLabelled(0, Indent, string.Create(CultureInfo.InvariantCulture, $"{number}."), [new StyledText(FindingPrinter.Word(risk.Severity), FindingPrinter.GetStyle(risk.Severity)), " ", StyledText.Strong(risk.Name)]);
        foreach (var finding in risk.Findings.DistinctBy(f => (f.Message, f.Fix)))
        {
            writer.WriteLabelled(Indent, Label, "-", StyledText.Faint(finding.Code), $" {finding.Message}");
            if (finding.Fix is { } fix)
            {
                writer.WriteLabelled(Indent, Label, "Fix:", fix);
            }
        }
    }

    private string StateName(Step step) => library.Countries.TryGetValue(step.RequestedState, out var country) ? country.NameInSentence : step.RequestedState;
}
