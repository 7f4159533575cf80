using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A case with the knowledge it is looked at with, on one day.</summary>
internal sealed record DatedCase
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

    /// <summary>What is known around every identifier of the case.</summary>
    public required IdentifierContext Identifiers { get; init; }

    /// <summary>What addresses, names and numbers look like at the providers.</summary>
    public required ShapeLookup Shapes { get; init; }

    public TimeSpan HomeOffset => TimeSpan.FromMinutes(Home?.UtcOffsetMinutes ?? 0);

    /// <summary>The accounts by their ids, and the accounts that each data request names.</summary>
    public required AccountIndex Accounts { get; init; }

    /// <summary>What was asked before.</summary>
    public required HistoryIndex History { get; init; }

    /// <summary>The statements that a person has confirmed for this case.</summary>
    public required IReadOnlySet<StatementId> Confirmed { get; init; }

    /// <summary>Ids of the facts that letters to companies leave out.</summary>
    public required IReadOnlySet<string> WithheldFacts { get; init; }

    /// <summary>True if mutual legal assistance is opened for data that could be asked for directly, although no data request says so.</summary>
    public bool OpensAssistance { get; init; }

    /// <summary>The case on a day.</summary>
    /// <param name="caseFile">The case file.</param>
    /// <param name="library">The packs.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="history">What was sent, where something other than the case file keeps it; the case file's own history then counts for nothing.</param>
    public static DatedCase Create(CaseFile caseFile, Library library, DateOnly asOf, ICaseHistory? history = null)
    {
        caseFile = history is null ? caseFile : caseFile with { History = [.. history.Requests.Select(r => r.Entry)] };
        var requesting = library.Countries.GetValueOrDefault(caseFile.Case.RequestingState);
        var offences = OffenceSummary.Create(caseFile, requesting, asOf);
        var dated = new DatedCase
        {
            CaseFile = caseFile,
            Library = library,
            AsOf = asOf,
            Requesting = requesting,
            Offences = offences,
            Identifiers = new IdentifierContext(library.Vocabulary, requesting?.Requesting?.PhoneRegion ?? "ZZ"),
            Shapes = new ShapeLookup(library),
            Facts = new CaseFacts(caseFile),
            Accounts = new AccountIndex(caseFile),
            History = new HistoryIndex(history ?? new CaseFileHistory(caseFile)),
            WithheldFacts = SensitiveRoleFacts.Find(caseFile, library.Vocabulary),
            Confirmed = caseFile.Confirmations.Select(c => StatementId.Parse(c.Statement)).ToHashSet(),
        };
        return dated with { Facts = dated.Facts.With(DerivedFactFinder.FindForCase(dated)) };
    }

    /// <summary>The case as it stands for one request: what the case file says for its state or its accounts alone goes before what it says for all.</summary>
    public DatedCase ForRequest(string kind, string? state, IReadOnlyList<string> providers, IReadOnlySet<string> accounts)
    {
        var assistance = state is null ? CaseFile.MutualLegalAssistance : CaseFile.MutualLegalAssistance?.ForState(state);
        var emergency = CaseFile.Emergency?.ForAccounts(CaseFile.Accounts.Where(a => accounts.Contains(a.Id)));
        var silence = CaseFile.Confidentiality?.ForRequest(kind, state, providers);
        if (assistance == CaseFile.MutualLegalAssistance && emergency == CaseFile.Emergency && silence == CaseFile.Confidentiality)
        {
            return this;
        }

        var own = CaseFile with { MutualLegalAssistance = assistance, Emergency = emergency, Confidentiality = silence };
        var dated = this with { CaseFile = own, Facts = new CaseFacts(own) };
        return dated with { Facts = dated.Facts.With(DerivedFactFinder.FindForCase(dated)) };
    }

    public DatedCase ForRequest(Step step) => ForRequest(step.Kind, step.RequestedState, step.Providers, step.Asks.Select(a => a.Account).ToHashSet(StringComparer.Ordinal));

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
                { Value: { } position } when CaseFile.Case.Now?.Value is { } now => position > now,
                { Value: { } position } => position >= new DateTimeOffset(AsOf.ToDateTime(TimeOnly.MinValue), HomeOffset),
                { Date: { } day } => day >= AsOf,
                _ => true,
            };
        }
    }
}
