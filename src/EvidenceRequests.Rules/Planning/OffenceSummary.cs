using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The offences of a case, looked up in the pack of the requesting state.</summary>
internal sealed record OffenceSummary(IReadOnlyList<Offence> Offences, IReadOnlyList<string> UnknownIds)
{
    /// <summary>Life counts as a hundred years, so that it passes every threshold.</summary>
    public const int LifeInMonths = 1200;

    public IReadOnlyList<string> Conduct => [.. Offences.SelectMany(o => o.Conduct).Distinct(StringComparer.Ordinal)];

    public int MaxPenaltyMonths => Offences.Count == 0 ? 0 : Offences.Max(o => o.Penalty.Life == YesNoUnknown.Yes || o.Penalty.Death == YesNoUnknown.Yes ? LifeInMonths : o.Penalty.MaxMonths ?? 0);

    public YesNoUnknown CapitalExposure => Offences switch
    {
        var list when list.Any(o => o.Penalty.Death == YesNoUnknown.Yes) => YesNoUnknown.Yes,
        var list when list.Count == 0 || list.Any(o => o.Penalty.Death == YesNoUnknown.Unknown) => YesNoUnknown.Unknown,
        _ => YesNoUnknown.No,
    };

    public YesNoUnknown AnyCognizable => Offences switch
    {
        var list when list.Any(o => o.Cognizable == YesNoUnknown.Yes) => YesNoUnknown.Yes,
        var list when list.Count == 0 || list.Any(o => o.Cognizable == YesNoUnknown.Unknown) => YesNoUnknown.Unknown,
        _ => YesNoUnknown.No,
    };

    public static OffenceSummary Create(CaseFile caseFile, Country? requesting, DateOnly asOf)
    {
        var charged = caseFile.Proceedings?.Offences ?? [];
        var known = requesting?.Requesting?.Offences.Where(o => o.InForce?.Covers(asOf) ?? true).ToList() ?? [];
        var found = charged.Select(c => (c.Id, Offence: Find(known, c.Id))).ToList();
        return new OffenceSummary([.. found.Select(f => f.Offence).OfType<Offence>().Distinct()], [.. found.Where(f => f.Offence is null).Select(f => f.Id)]);
    }

    /// <summary>An offence by its id or by another id under which it is known.</summary>
    public static Offence? Find(IEnumerable<Offence> offences, string id)
    {
        var list = offences as IReadOnlyCollection<Offence> ?? [.. offences];
        return list.FirstOrDefault(o => o.Id == id) ?? list.FirstOrDefault(o => string.Equals(o.Id, id, StringComparison.OrdinalIgnoreCase) || o.AlsoKnownAs.Contains(id, StringComparer.OrdinalIgnoreCase));
    }
}
