using System.CommandLine;
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

    /// <summary>The case with its plan, or null if something stands before it.</summary>
    public CasePlan? CasePlan { get; private init; }

    /// <summary>What was found while the case and the packs were read.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>How the command ends if there is no plan.</summary>
    public int ExitCode => Findings.Any(f => Unreadable.Contains(f.Code)) ? ExitCodes.WrongUse : ExitCodes.ErrorsFound;

    /// <summary>The argument that names the case file.</summary>
    public static Argument<string> Argument() => new("CASE") { Description = "The case file, YAML or JSON; \"-\" reads it from standard input." };

    /// <summary>Reads and plans.</summary>
    public static PlannedCase Of(Session session, string path)
    {
        try
        {
            return Of(session, path, BytesOf(session, path));
        }
        catch (StoppedException stopped)
        {
            return new PlannedCase { Findings = stopped.Findings };
        }
    }

    /// <summary>The bytes of a case file.</summary>
    /// <exception cref="StoppedException">It cannot be read.</exception>
    public static byte[] BytesOf(Session session, string path) => InputFile.Read(path, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, session.Terminal);

    /// <summary>Plans a case whose bytes were read.</summary>
    public static PlannedCase Of(Session session, string path, byte[] bytes)
    {
        var reading = session.Drafter.Read(bytes, InputFile.NameOf(path));
        if (reading.Value is null || reading.HasErrors)
        {
            return new PlannedCase { Findings = reading.Findings };
        }

        var planned = session.Drafter.Plan(reading.Value, session.AsOf);
        return new PlannedCase { CasePlan = planned.Value, Findings = [.. reading.Findings, .. planned.Findings] };
    }

    /// <summary>The step of an id.</summary>
    /// <exception cref="WrongUseException">There is none.</exception>
    public static Step StepOf(Plan plan, string id)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Steps.FirstOrDefault(s => s.Id == id) ?? throw NoStep(plan, id);
    }

    private static WrongUseException NoStep(Plan plan, string id)
    {
        var near = Suggestion.Closest(id, plan.Steps.Select(s => s.Id));
        return new WrongUseException(
            $"the plan has no step \"{id}\"." + (near is null ? string.Empty : $" Did you mean \"{near}\"?"),
            plan.Steps.Count == 0 ? "The plan has no steps; see \"evreq plan\" for the reasons." : $"The steps are: {string.Join(", ", plan.Steps.Select(s => s.Id))}.");
    }
}
