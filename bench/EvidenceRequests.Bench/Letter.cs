using EvidenceRequests.Documents;
using EvidenceRequests.Model;

namespace EvidenceRequests.Bench;

/// <summary>One letter, planned and ready to be composed and written again and again.</summary>
internal sealed record Letter(DraftRequest Request, ReferenceDocument Reference)
{
    public static Letter Create(RequestDrafter drafter, string example, string kind)
    {
        var plan = drafter.Plan(drafter.Read(Letters.Case(example), example).Value!, Letters.AsOf).Value!;
        var wording = PreparedWording.Get(plan.Library);
        return new Letter(
            new DraftRequest
            {
                CaseFile = plan.Reading.CaseFile,
                Step = plan.Plan.Steps.First(s => s.Kind == kind),
                Plan = plan.Plan,
                Library = plan.Library,
                Wording = wording,
                AsOf = Letters.AsOf,
                DocumentKind = kind,
                Incomplete = true,
            },
            wording.Look.Value!);
    }

    public Draft Compose() => DraftComposer.Compose(Request).Value!;

    public byte[] Write(Draft draft) => DocxWriter.Write(draft, Reference);

    public byte[] Make() => Write(Compose());
}
