using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// A company that the case file states and no pack describes, in the shape of a pack that knows nothing but its name and state. Nothing
/// is known of its channels, its policy or what it holds, so it is asked through its state only.
/// </summary>
internal static class StatedProvider
{
    private const string Entity = "stated";

    public static Provider Create(string id, StatedCompany company, DateOnly asOf)
    {
        var cite = new Citation { Confidence = Confidence.Memory, Note = company.HowKnown is { Length: > 0 } how ? $"stated in the case file: {how}" : "stated in the case file" };
        return new Provider
        {
            Id = id,
            Name = company.Name,
            PublishedPolicy = PublishedPolicy.NoneFound,
            Review = new Review { LastChecked = asOf, EveryDays = 1, LookFor = string.Empty },
            Entities = [new LegalEntity { Id = Entity, Name = company.Name, State = company.State, Part = company.Part, Address = company.Address, Cite = cite }],
            Addressee = new AddresseeRule { Decides = "single", Cases = [new AddresseeCase { Entity = Entity, Cite = cite }] },
        };
    }
}
