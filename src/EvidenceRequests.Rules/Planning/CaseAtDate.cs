using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A case with the knowledge it is looked at with, on one day.</summary>
internal sealed record CaseAtDate
{
    public required CaseFile CaseFile { get; init; }

    public required Library Library { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>The requesting state, if there is a pack for it.</summary>
    public required Country? Requesting { get; init; }

    public required OffenceSummary Offences { get; init; }

    public required CaseFacts Facts { get; init; }

    public string RequestingState => CaseFile.Case.RequestingState;

    public RequestingProfile? Home => Requesting?.Requesting;

    public string PhoneRegion => Home?.PhoneRegion ?? "ZZ";

    public TimeSpan HomeOffset => TimeSpan.FromMinutes(Home?.UtcOffsetMinutes ?? 0);

    public static CaseAtDate Of(CaseFile caseFile, Library library, DateOnly asOf)
    {
        var requesting = library.Countries.GetValueOrDefault(caseFile.Case.RequestingState);
        var offences = OffenceSummary.Of(caseFile, requesting, asOf);
        var at = new CaseAtDate
        {
            CaseFile = caseFile,
            Library = library,
            AsOf = asOf,
            Requesting = requesting,
            Offences = offences,
            Facts = new CaseFacts(caseFile),
        };
        return at with { Facts = at.Facts.With(DerivedFactFinder.OfCase(at)) };
    }

    public Country? Country(string? state) => state is null ? null : Library.Countries.GetValueOrDefault(state);

    /// <summary>True if an emergency is stated and the harm is still ahead.</summary>
    public bool EmergencyIsImminent
    {
        get
        {
            if (CaseFile.Emergency is not { } emergency || emergency.EndedAt is not null)
            {
                return false;
            }

            return emergency.ExpectedAt switch
            {
                null => true,
                { Value: { } at } when CaseFile.Case.Now?.Value is { } now => at > now,
                { Value: { } at } => at >= new DateTimeOffset(AsOf.ToDateTime(TimeOnly.MinValue), HomeOffset),
                { Date: { } day } => day >= AsOf,
                _ => true,
            };
        }
    }
}
