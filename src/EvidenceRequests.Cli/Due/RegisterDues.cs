using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Due;

/// <summary>The duties of a register alone, for whoever does not have the case files: the registrar, a province, a ministry.</summary>
/// <param name="context">The run.</param>
/// <param name="register">The register.</param>
/// <param name="office">Code of an office; null for every one that is seen.</param>
internal sealed class RegisterDues(CommandContext context, RequestRegister register, string? office)
{
    /// <summary>All duties on a day, in any order, each under the number of its request.</summary>
    public IEnumerable<DueItem> Find(DateOnly asOf) =>
        context.Drafter.ListDuties(RegisterHistory.FindWaiting(register, office), asOf, register.Country).Select(e => new DueItem(e.From, null, e));
}
