using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Prints the ladder: every step with what stands in its way, and every refusal with what to do instead.</summary>
internal sealed class LadderPrinter(Page page, Library library, bool verbose)
{
    private const int Indent = 4;
    private const int Label = 10;

    /// <summary>Prints a plan without its findings.</summary>
    public void Print(Plan plan)
    {
        page.Paragraph(0, 0, Piece.Strong($"Case {plan.Case}"), string.Create(CultureInfo.InvariantCulture, $", as of {plan.AsOf:yyyy-MM-dd}, "), Piece.Faint($"library {Short(plan.Library)}"));
        if (plan.Steps.Count == 0)
        {
            page.Line();
            page.Line("No request can be made.");
        }

        foreach (var step in plan.Steps)
        {
            page.Line();
            Print(step);
        }

        if (plan.Refusals.Count > 0)
        {
            page.Heading("Not open");
            foreach (var refusal in plan.Refusals)
            {
                Print(refusal);
            }
        }
    }

    /// <summary>The name of a kind of request, in words.</summary>
    public static string KindName(Library library, string kind) => library.Vocabulary.RequestKinds.FirstOrDefault(k => k.Id == kind)?.Name ?? kind;

    /// <summary>The status of a step, in words.</summary>
    public static Piece Status(Step step) => step.Status switch
    {
        StepStatus.Ready => Piece.Good("ready"),
        StepStatus.Blocked => Piece.Bad("blocked"),
        _ => Piece.Caution(step.DependsOn.Count == 0 ? "waiting" : $"waiting for {string.Join(", ", step.DependsOn)}"),
    };

    private void Print(Step step)
    {
        page.Paragraph(0, Indent, Piece.Strong($"{step.Id,-3} {KindName(library, step.Kind)}"), " to ", Piece.Strong(step.Addressee.Name), $" ({step.Addressee.State}): ", Status(step));
        Field("Kind", $"{step.Kind} · {string.Join(", ", step.Providers)}");
        Field("Channel", Channel(step));
        foreach (var ask in step.Asks)
        {
            Field("Covers", $"{ask.Data} ({ask.Account}): {string.Join(", ", ask.Items.Select(i => i.Id))}");
        }

        if (step.Bases.Any(b => b.Fits))
        {
            Field("Basis", string.Join("; ", step.Bases.Where(b => b.Fits).Select(b => b.Name)));
        }

        foreach (var (name, day) in step.Dates.OrderBy(d => d.Value))
        {
            Field("Date", string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {DateName(name)}"));
        }

        foreach (var clock in step.Findings.Where(f => f.Code == FindingCodes.AnswerTakesMonths))
        {
            Field("Clock", clock.Message);
        }

        PrintObstacles(step);
        foreach (var reason in verbose ? step.Reasons : [])
        {
            Field("Because", reason.Why, reason.Source is null ? string.Empty : Piece.Faint($" – {SourceLine.Of(reason.Source)}"));
        }
    }

    private void PrintObstacles(Step step)
    {
        foreach (var finding in step.Findings.Where(f => f.Severity == Severity.Error).DistinctBy(f => (f.Code, f.Message)))
        {
            Field(
                "Stops",
                new Piece(finding.Code, Ink.Bad),
                $" {finding.Message}",
                finding.Place is null ? string.Empty : Piece.Faint(string.Create(CultureInfo.InvariantCulture, $" (line {finding.Place.Line})")));
        }

        var others = step.Findings.Count(f => f.Severity == Severity.Warning);
        if (others > 0)
        {
            Field("Doubts", $"{FindingPrinter.Number(others, "warning")}; see \"evreq check --step {step.Id}\"");
        }
    }

    private void Print(Refusal refusal)
    {
        page.Paragraph(0, Indent, Piece.Strong($"-   {KindName(library, refusal.Kind)}"), $", {refusal.Provider}, {string.Join(", ", refusal.Covers)}"
            + (refusal.Items.Count == 0 ? string.Empty : $" ({string.Join(", ", refusal.Items)})"));
        Field("Why", Piece.Faint(refusal.Code), $" {refusal.Why}");
        if (refusal.Source is { } source)
        {
            Field("Source", SourceLine.Of(source));
        }

        if (refusal.Instead is { } instead)
        {
            Field("Instead", InWords(instead));
        }
    }

    private void Field(string label, params ReadOnlySpan<Piece> pieces) => page.Labelled(Indent, Label, label, pieces);

    private string InWords(string instead) =>
        library.Vocabulary.RequestKinds.FirstOrDefault(k => k.Id == instead)?.Name
        ?? library.Vocabulary.Words.FirstOrDefault(l => l.Id == "instead")?.Words.FirstOrDefault(w => w.Id == instead)?.Name
        ?? instead;

    private string Channel(Step step)
    {
        if (step.Channel is not { } channel)
        {
            return "not known";
        }

        var type = library.Vocabulary.Words.FirstOrDefault(l => l.Id == "channel-type")?.Words.FirstOrDefault(w => w.Id == channel.Type)?.Name ?? channel.Type;
        return (channel.Name ?? type) + (channel.Value is null ? string.Empty : $", {channel.Value}") + (channel.Confidence == Confidence.Memory ? " (from memory: confirm before use)" : string.Empty);
    }

    private static string DateName(string name) => name switch
    {
        "expires" => "the preservation would end, if sent today",
        "extend_from" => "an extension can be drafted from here",
        "last_extension_ends" => "it would end for good, with every extension",
        "data_gone" => "data asked for is likely gone after this day",
        "preserved_until" => "the present preservation ends",
        "current_end" => "the present period ends",
        _ => name.Replace('_', ' '),
    };

    private static string Short(string hash) => hash.Length > 19 ? hash[..19] + "…" : hash;
}
