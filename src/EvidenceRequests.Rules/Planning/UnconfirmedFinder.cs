using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// Finds the statements that a step uses and that a person must confirm before the letter leaves: those from memory, those of an
/// addressee or channel that were not read on its own page, and those that another source contradicts.
/// </summary>
internal static class UnconfirmedFinder
{
    public static IReadOnlyList<UnconfirmedStatement> Find(DatedCase dated, Step step) =>
    [
        .. new[] { Find(dated, step.Addressee.Statement, "The name or address of the addressee", !IsOwnPage(step.Addressee.Source), step.Addressee.Source) }
            .Append(step.Channel is { } channel ? Find(dated, channel.Statement, "The channel", !IsOwnPage(channel.Source), channel.Source) : null)
            .Concat(step.Holders.Where(h => dated.Library.Providers.ContainsKey(h.Statement.Pack)).Select(h => Find(dated, h.Statement, "The name or address of the holder of the data", !IsOwnPage(h.Source), h.Source)))
            .Append(FindGovernment(dated, step.Kind))
            .Append(step.NoteTo is { } mission ? FindMission(dated, mission) : null)
            .Concat(step.Bases.Select(b => Find(dated, b.Statement, "This legal basis", b.Source?.Confidence == Confidence.Memory, b.Source)))
            .Concat(StatesPenalties(step.Kind) ? dated.Offences.Charged.Where(c => c is { Offence: not null, IsStated: false }).Select(c => FindPenalty(dated, c.Offence!)).Distinct() : [])
            .OfType<UnconfirmedStatement>()
            .DistinctBy(u => u.Id),
    ];

    private static UnconfirmedStatement? FindGovernment(DatedCase dated, string kind) => RequestingSideBuilder.FindGovernment(dated, ofAgency: !RequestKinds.IsToState(kind)) is (var statement, { } cite)
        ? Find(dated, statement, "The line that names the government over the letter", cite.Confidence == Confidence.Memory, SourceReferences.Resolve(dated.Requesting!, cite))
        : null;

    private static UnconfirmedStatement? FindMission(DatedCase dated, NamedMission mission) =>
        Find(dated, new StatementId(dated.RequestingState, "mission", mission.State), "The mission that the note addresses", mission.Source is not { Confidence: Confidence.Page }, mission.Source);

    public static UnconfirmedStatement? FindPenalty(DatedCase dated, Offence offence) => Find(
        dated, OffenceCitation.PenaltyStatement(dated, offence), $"The penalty of {dated.Home?.Statutes.FirstOrDefault(s => s.Id == offence.Statute)?.Unit ?? "section"} {offence.Section}", offence.Penalty.Cite.Confidence == Confidence.Memory, SourceReferences.Resolve(dated.Requesting!, offence.Penalty.Cite));

    /// <summary>True for the kinds of request whose documents state the penalty.</summary>
    public static bool StatesPenalties(string kind) => kind == RequestKinds.VoluntaryDisclosure || RequestKinds.IsToState(kind);

    private static bool IsOwnPage(SourceReference? source) => source is { Confidence: Confidence.Page, Kind: SourceKind.Own or SourceKind.Official };

    private static UnconfirmedStatement? Find(DatedCase dated, StatementId id, string what, bool unsure, SourceReference? source)
    {
        if (dated.Confirmed.Contains(id))
        {
            return null;
        }

        return source?.Disputed is { Length: > 0 } disputed
            ? new UnconfirmedStatement { Id = id, Says = $"{what} is disputed: {disputed}", Source = source }
            : unsure ? new UnconfirmedStatement { Id = id, Says = $"{what} was not read on a page of its own.", Source = source } : null;
    }
}
