using System.Runtime.CompilerServices;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <summary>Lets the findings of a plan speak in the labels of the fields, as forms do.</summary>
internal static class FindingWords
{
    private static readonly ConditionalWeakTable<Vocabulary, FieldCatalogue> Catalogues = [];

    public static Plan Say(Plan plan, Library library)
    {
        var wording = Create(library);
        IReadOnlyList<Finding> SayAll(IReadOnlyList<Finding> findings) => [.. findings.Select(wording.Say)];
        return plan with
        {
            Findings = SayAll(plan.Findings),
            Steps = [.. plan.Steps.Select(s => s with { Findings = SayAll(s.Findings), RefusalRisks = [.. s.RefusalRisks.Select(r => r with { Findings = SayAll(r.Findings) })] })],
        };
    }

    public static Finding Say(Finding finding, Library library) => Create(library).Say(finding);

    private static FieldWording Create(Library library) => new(Catalogues.GetValue(library.Vocabulary, FieldCatalogue.Create), library);
}
