using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Prints the ladder: every step with what stands in its way, and every refusal with what to do instead.</summary>
internal sealed class PlanPrinter(ConsoleWriter writer, Library library, bool verbose)
{
    private const int Indent = 4;
    private const int Label = 10;
    private const int NamedSingly = 4;

    private DateOnly asOf;

    /// <summary>Prints a plan without its findings.</summary>
    public void Print(Plan plan)
    {
        asOf = plan.AsOf;
        writer.WriteParagraph(0, 0, StyledText.Strong($"Case {plan.Case}"), string.Create(CultureInfo.InvariantCulture, $", as of {plan.AsOf:yyyy-MM-dd}, "), StyledText.Faint($"library {Short(plan.Library)}"));
        foreach (var gate in plan.Gates)
        {
            writer.WriteLine();
            Print(gate);
        }

        if (plan.Steps.Count == 0)
        {
            writer.WriteLine();
            writer.WriteLine("No request can be made.");
        }

        foreach (var step in plan.Steps)
        {
            writer.WriteLine();
            Print(step);
        }

        if (plan.Later.Count > 0)
        {
            writer.WriteHeading("Later");
            foreach (var later in plan.Later)
            {
                Print(later);
            }
        }

        if (plan.Refusals.Count > 0)
        {
            writer.WriteHeading("Not open");
            foreach (var refusal in plan.Refusals)
            {
                Print(refusal);
            }
        }
    }

    /// <summary>The name of a kind of request, in words.</summary>
    public static string KindName(Library library, string kind) => library.Vocabulary.FindRequestKind(kind)?.Name ?? kind;

    /// <summary>The status of a step, in words.</summary>
    public static StyledText Status(Step step) => step.Status switch
    {
        StepStatus.Ready => StyledText.Good("ready"),
        StepStatus.Blocked => StyledText.Bad("blocked"),
        _ => StyledText.Caution(step.WaitsFor.Count > 0 ? "waiting for an answer" : step.DependsOn.Count == 0 ? "waiting" : $"waiting for {string.Join(", ", step.DependsOn)}"),
    };

    private static string Accounts(IReadOnlyList<string> ids) => Ids("accounts", ids);

    private static string Ids(string what, IReadOnlyList<string> ids) => ids.Count <= NamedSingly ? string.Join(", ", ids) : string.Create(CultureInfo.InvariantCulture, $"{ids.Count} {what}: {ids[0]}, {ids[1]} … {ids[^1]}");

    private void Print(CaseGate gate)
    {
        writer.WriteParagraph(0, Indent, StyledText.Strong(gate.Name), ": ", gate.IsCleared ? StyledText.Good("cleared") : StyledText.Bad("open – no document of any kind is drafted"));
        foreach (var reason in gate.IsCleared && !verbose ? [] : gate.RaisedBy)
        {
            PrintField("Raised by", reason);
        }

        if (!gate.IsCleared)
        {
            PrintField("Cleared", gate.Clearing);
            PrintField("Not by", gate.NotBy);
            if (gate.Source is { } source)
            {
                PrintField("Source", SourceLine.Format(source));
            }
        }
    }

    private void Print(Step step)
    {
        writer.WriteParagraph(0, Indent, StyledText.Strong($"{step.Id,-3} {KindName(library, step.Kind)}"), " to ", StyledText.Strong(step.Addressee.Name), $" ({step.Addressee.State}): ", Status(step));
        PrintField("Kind", $"{step.Kind} · {string.Join(", ", step.Providers)}");
        PrintField("Channel", Channel(step));
        foreach (var alike in step.Asks.GroupBy(a => string.Join(", ", a.Items.Select(i => i.IsFallback ? $"{i.Id} (so far as not given)" : i.Id))))
        {
            PrintField("Covers", $"{Ids("data requests", [.. alike.Select(a => a.Data).Distinct()])} ({Accounts([.. alike.Select(a => a.Account).Distinct()])}): {alike.Key}");
        }

        foreach (var losses in step.Asks.SelectMany(a => a.Items.Where(i => i.Loss is not null).Select(i => (Ask: a, i.Id, Says: i.Loss!.Describe(asOf)))).GroupBy(l => (l.Id, l.Says)))
        {
            PrintField("Runs out", $"{losses.Key.Id}{(step.Asks.Count == losses.Count() ? string.Empty : $" of {Accounts([.. losses.Select(l => l.Ask.Account).Distinct()])}")}: {losses.Key.Says}");
        }

        if (step.Bases.Count > 0)
        {
            PrintField("Basis", string.Join("; ", step.Bases.Select(b => b.Name)));
        }

        foreach (var (kind, day) in step.Dates.InOrder().Where(d => d.Kind != StepDateKind.DataGone))
        {
            PrintField("Date", string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {DateName(kind)}"));
        }

        foreach (var clock in step.Findings.Where(f => f.Code == FindingCodes.AnswerTakesMonths))
        {
            PrintField("Clock", clock.Message);
        }

        foreach (var question in step.WaitsFor)
        {
            PrintField("Waits for", question.Question, StyledText.Faint($" {question.Fix}"));
        }

        PrintObstacles(step);
        foreach (var reason in verbose ? step.Reasons : [])
        {
            PrintField("Because", reason.Why, reason.Source is null ? string.Empty : StyledText.Faint($" – {SourceLine.Format(reason.Source)}"));
        }
    }

    private void PrintObstacles(Step step)
    {
        foreach (var finding in step.Findings.Where(f => f.Severity == Severity.Error).DistinctBy(f => (f.Code, f.Message)))
        {
            PrintField(
                "Stops",
                new StyledText(finding.Code, TextStyle.Bad),
                $" {finding.Message}",
                finding.Location is null ? string.Empty : StyledText.Faint(string.Create(CultureInfo.InvariantCulture, $" (line {finding.Location.Line})")));
        }

        var others = step.Findings.Count(f => f.Severity == Severity.Warning);
        if (others > 0)
        {
            PrintField("Doubts", $"{FindingPrinter.Number(others, "warning")}; see \"evreq check --step {step.Id}\"");
        }
    }

    private void Print(LaterStep later)
    {
        writer.WriteParagraph(0, Indent, StyledText.Strong($"-   Request to the {library.Vocabulary.FindWord("hosting-role", later.LeadsTo)?.Name ?? library.Vocabulary.GetName("next-provider", later.LeadsTo)}"), $" for {later.Account}, {string.Join(", ", later.Covers)}"
            + (later.Items.Count == 0 ? string.Empty : $" ({string.Join(", ", later.Items)})") + ": ", StyledText.Caution(later.After.Count == 0 ? "waiting" : $"waiting for the answer to {string.Join(", ", later.After)}"));
        PrintField("Why", later.Why);
        PrintField("Then", later.Fix);
        if (later.Source is { } source)
        {
            PrintField("Source", SourceLine.Format(source));
        }
    }

    private void Print(Refusal refusal)
    {
        writer.WriteParagraph(0, Indent, StyledText.Strong($"-   {KindName(library, refusal.Kind)}"), $", {refusal.Provider}, {Ids("data requests", refusal.Covers)}"
            + (refusal.Items.Count == 0 ? string.Empty : $" ({string.Join(", ", refusal.Items)})"));
        PrintField("Why", StyledText.Faint(refusal.Code), $" {refusal.Why}");
        if (refusal.Source is { } source)
        {
            PrintField("Source", SourceLine.Format(source));
        }

        if (refusal.Instead is { } instead)
        {
            PrintField("Instead", InWords(instead));
        }
    }

    private void PrintField(string label, params ReadOnlySpan<StyledText> pieces) => writer.WriteLabelled(Indent, Label, label, pieces);

    private string InWords(string instead) =>
        library.Vocabulary.FindRequestKind(instead)?.Name
        ?? library.Vocabulary.FindWord("instead", instead)?.Name
        ?? instead;

    private string Channel(Step step)
    {
        if (step.Channel is not { } channel)
        {
            return "not known";
        }

        var type = library.Vocabulary.GetName("channel-type", channel.Type);
        return (channel.Name ?? type) + (channel.Value is null ? string.Empty : $", {channel.Value}") + (channel.Confidence == Confidence.Memory ? " (from memory: confirm before use)" : string.Empty);
    }

    private static string DateName(StepDateKind kind) => kind switch
    {
        StepDateKind.Expires => "the preservation would end, if sent today",
        StepDateKind.ExtendFrom => "an extension can be drafted from here",
        StepDateKind.LastExtensionEnds => "it would end for good, with every extension",
        StepDateKind.PreservedUntil => "the present preservation ends",
        _ => "the present period ends",
    };

    private static string Short(string hash) => hash.Length > 19 ? hash[..19] + "…" : hash;
}
