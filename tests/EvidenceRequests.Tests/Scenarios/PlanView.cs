using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EvidenceRequests.Tests;

/// <summary>A plan as text, for the message of a failed test and for approved files.</summary>
internal static class PlanView
{
    public static string Create(Plan plan)
    {
        var text = new StringBuilder();
        foreach (var gate in plan.Gates)
        {
            text.Append(CultureInfo.InvariantCulture, $"gate {gate.Id}: {(gate.IsCleared ? "cleared" : "open")}\n{string.Concat(gate.RaisedBy.Select(r => $"    raised by: {r}\n"))}    not by: {gate.NotBy}\n");
        }

        foreach (var step in plan.Steps)
        {
            text.Append(CultureInfo.InvariantCulture, $"{step.Id} {step.Kind} -> {step.Addressee.Name} ({step.RequestedState}) {step.Status}\n");
            foreach (var ask in step.Asks)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {ask.Data}: {string.Join(", ", ask.Items.Select(i => i.Id))}\n");
            }

            foreach (var date in step.Dates.InOrder().OrderBy(d => d.Kind))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {JsonNamingPolicy.SnakeCaseLower.ConvertName(date.Kind.ToString())} {date.Day:yyyy-MM-dd}\n");
            }

            foreach (var finding in step.Findings)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {Create(finding)}\n");
            }
        }

        foreach (var later in plan.Later)
        {
            text.Append(CultureInfo.InvariantCulture, $"later: the {later.LeadsTo} behind {later.Account} [{string.Join(", ", later.Items)}] after {string.Join(", ", later.After)}: {later.Why}. {later.Fix}\n");
        }

        foreach (var refusal in plan.Refusals)
        {
            text.Append(CultureInfo.InvariantCulture, $"refused: {refusal.Kind} at {refusal.Provider} [{string.Join(", ", refusal.Items)}] {refusal.Code}: {refusal.Why} Instead: {refusal.Instead}\n");
        }

        foreach (var finding in plan.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Create(finding)}\n");
        }

        return text.ToString();
    }

    private static string Create(Finding finding) => $"{finding.Location}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code} {finding.Requirement} {finding.Message}".Replace("  ", " ", StringComparison.Ordinal);
}
