namespace EvidenceRequests.Model;

/// <summary>One word of a closed list, with the names under which people know it.</summary>
/// <param name="Id">The word as rules see it.</param>
/// <param name="Name">The name that is shown; null where the id says it all.</param>
/// <param name="OtherNames">Other names that are taken for it.</param>
/// <param name="Group">The group of the list that it belongs to, such as the statute of an offence.</param>
internal sealed record KnownWord(string Id, string? Name = null, IReadOnlyList<string>? OtherNames = null, string? Group = null)
{
    /// <summary>Everything under which it is found, besides its id.</summary>
    public IEnumerable<string> Names => (Name is null ? [] : new[] { Name }).Concat(OtherNames ?? []);
}
