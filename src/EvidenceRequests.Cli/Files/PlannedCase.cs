using System.CommandLine;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Files;

/// <summary>The case that a command names, read, planned and checked.</summary>
internal sealed record PlannedCase
{
    private static readonly HashSet<string> Unreadable =
    [
        FindingCodes.FileTooLarge, FindingCodes.FileNotText, FindingCodes.FileEmpty, FindingCodes.Syntax, FindingCodes.TooDeep, FindingCodes.FileNotFound,
    ];

    /// <summary>The case with its plan, or null if something stands in its way.</summary>
    public CasePlan? CasePlan { get; private init; }

    /// <summary>What was found while the case and the packs were read.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>How the command ends if there is no plan.</summary>
    public int ExitCode => Findings.Any(f => Unreadable.Contains(f.Code)) ? ExitCodes.UsageError : ExitCodes.ErrorsFound;

    /// <summary>The argument that names the case file.</summary>
    public static Argument<string> Argument() => new("CASE") { Description = "The case file, YAML or JSON; \"-\" reads it from standard input." };

    /// <summary>Reads and plans.</summary>
    public static PlannedCase Read(CommandContext context, string path)
    {
        try
        {
            return Read(context, path, GetBytes(context, path));
        }
        catch (FindingsException stopped)
        {
            return new PlannedCase { Findings = stopped.Findings };
        }
    }

    /// <summary>The bytes of a case file.</summary>
    /// <exception cref="FindingsException">It cannot be read.</exception>
    public static byte[] GetBytes(CommandContext context, string path) => InputFile.Read(path, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, context.Terminal);

    /// <summary>Plans a case whose bytes were read.</summary>
    public static PlannedCase Read(CommandContext context, string path, byte[] bytes)
    {
        context.Terminal.Source = new SourceText(InputFile.GetName(path), bytes);
        var reading = context.Drafter.Read(bytes, InputFile.GetName(path));
        if (reading.Value is null || reading.HasErrors)
        {
            return new PlannedCase { Findings = reading.Findings };
        }

        var planned = context.Drafter.Plan(reading.Value, context.AsOf);
        return new PlannedCase { CasePlan = planned.Value, Findings = [.. reading.Findings, .. planned.Findings] };
    }

    /// <summary>The step of an id.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Step GetStep(Plan plan, string id)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Steps.FirstOrDefault(s => s.Id == id) ?? throw NoStep(plan, id);
    }

    private static UsageException NoStep(Plan plan, string id)
    {
        var near = Suggestion.Closest(id, plan.Steps.Select(s => s.Id));
        return new UsageException(
            $"the plan has no step \"{id}\"." + (near is null ? string.Empty : $" Did you mean \"{near}\"?"),
            plan.Steps.Count == 0 ? "The plan has no steps; see \"evreq plan\" for the reasons." : $"The steps are: {string.Join(", ", plan.Steps.Select(s => s.Id))}.");
    }
}
