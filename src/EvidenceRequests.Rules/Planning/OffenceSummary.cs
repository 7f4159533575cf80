using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The offences of a case, looked up in the pack of the requesting state.</summary>
internal sealed record OffenceSummary(IReadOnlyList<ChargedProvision> Charged)
{
    /// <summary>Life counts as a hundred years, so that it passes every threshold.</summary>
    public const int LifeInMonths = 1200;

    public IReadOnlyList<Offence> Offences { get; } = [.. Charged.Select(c => c.Offence).OfType<Offence>().Distinct()];

    public IEnumerable<string> UnknownIds => Charged.Where(c => c.Offence is null).Select(c => c.Charge.Id);

    public IReadOnlyList<string> Conduct => [.. Offences.SelectMany(o => o.Conduct).Distinct(StringComparer.Ordinal)];

    public int MaxPenaltyMonths => Offences.Count == 0 ? 0 : Offences.Max(MaxMonths);

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
        var known = requesting?.Requesting?.Offences.Where(o => o.InForce?.Covers(asOf) ?? true).ToList() ?? [];
        return new OffenceSummary([.. (caseFile.Proceedings?.Offences ?? []).Select(c => new ChargedProvision(c, Find(known, c.Id) ?? StatedProvision.CreateOffence(c)))]);
    }

    /// <summary>The longest term of an offence in months; 0 where none is known.</summary>
    public static int MaxMonths(Offence offence) =>
        offence.Penalty.Life == YesNoUnknown.Yes || offence.Penalty.Death == YesNoUnknown.Yes ? LifeInMonths : offence.Penalty.MaxMonths ?? 0;

    /// <summary>An offence by its id or by another id under which it is known.</summary>
    public static Offence? Find(IEnumerable<Offence> offences, string id)
    {
        var list = offences as IReadOnlyCollection<Offence> ?? [.. offences];
        return list.FirstOrDefault(o => o.Id == id) ?? list.FirstOrDefault(o => string.Equals(o.Id, id, StringComparison.OrdinalIgnoreCase) || o.AlsoKnownAs.Contains(id, StringComparer.OrdinalIgnoreCase));
    }
}
