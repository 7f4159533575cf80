using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A step with what it asks, ready to be looked at.</summary>
internal sealed record StepCheckInput
{
    public required DatedCase Case { get; init; }

    public required Step Step { get; init; }

    /// <summary>The facts of the case with those derived for this step.</summary>
    public required CaseFacts Facts { get; init; }

    public required IReadOnlyList<AskCheckInput> Asks { get; init; }

    /// <summary>Ids of the accounts whose data is preserved on the day of the plan.</summary>
    public required IReadOnlySet<string> PreservedAccounts { get; init; }

    public CaseFile CaseFile => Case.CaseFile;

    public string Kind => Step.Kind;

    /// <summary>The requested state, if there is a pack for it.</summary>
    public Country? RequestedCountry => Case.Country(Step.RequestedState);

    /// <summary>The same as one that receives requests.</summary>
    public RequestedProfile? Requested => RequestedCountry?.Requested;

    /// <summary>An error where data is disclosed, a warning where it is only kept or where a life is at stake.</summary>
    public Severity ErrorIfDisclosed => RequestKinds.IsPreservation(Kind) || Kind == RequestKinds.EmergencyDisclosure ? Severity.Warning : Severity.Error;

    /// <summary>The facts the step relies on, all of which are checked alike.</summary>
    public IEnumerable<Fact> FactsRelied => Step.Facts.Select(f => f.Fact);

    /// <summary>The offences as the case file charges them.</summary>
    public IReadOnlyList<ChargedOffence> Charges => CaseFile.Proceedings?.Offences ?? [];

    /// <summary>The offences of the step, each once.</summary>
    public IEnumerable<CitedOffence> Offences => Step.Offences.DistinctBy(o => o.Offence?.Id ?? o.Charge.Id);

    /// <summary>The accounts asked about, each once, as their addressees see them.</summary>
    public IEnumerable<Account> Accounts => Asks.DistinctBy(a => a.Account.Id).Select(a => a.Account);

    /// <summary>The data requests, each once, with an account that they are about.</summary>
    public IEnumerable<AskCheckInput> Requests => Asks.DistinctBy(a => a.Request.Id);

    /// <summary>The last instant of which there can be stored data.</summary>
    public DateTimeOffset Latest => CaseFile.Case.Now?.Value ?? new DateTimeOffset(Case.AsOf.AddDays(1).ToDateTime(TimeOnly.MinValue), Case.HomeOffset);

    /// <summary>The identifiers of the accounts, as they are written.</summary>
    public IEnumerable<WrittenIdentifier> Identifiers => Asks.DistinctBy(a => a.Ask.Fact)
        .SelectMany(a => a.Account.Identifiers.Select((identifier, i) => new WrittenIdentifier(identifier, FormattableString.Invariant($"{a.Ask.Fact}.identifiers[{i}]"))));

    /// <summary>The numbers of identity papers, as they were read.</summary>
    public IEnumerable<ReadIdentifier> IdentityNumbers => CaseFile.Persons.SelectMany(p => p.IdentityNumbers.Select((number, i) => new ReadIdentifier(
        number, FormattableString.Invariant($"persons.{p.Id}.identity_numbers[{i}]"), IdentifierNormaliser.Normalise(number.Kind, number.Value, Case.Identifiers))));

    /// <summary>The texts that tell what happened.</summary>
    public IEnumerable<WrittenText> Texts => SensitiveWording.GetTexts(CaseFile).Select(t => new WrittenText(t.Path, t.Text));

    /// <summary>The officer in charge.</summary>
    public Officer? Officer => CaseFile.Authority?.Officer;

    /// <summary>The officers who answer for an emergency request.</summary>
    public IEnumerable<AnswerableOfficer> EmergencyOfficers => new (string Who, string Path, Officer? Officer)[]
    {
        ("the officer in charge", "authority.officer", Officer),
        ("the senior officer on duty", "emergency.senior_officer", CaseFile.Emergency?.SeniorOfficer),
    }.Where(o => o.Officer is not null).Select(o => new AnswerableOfficer(o.Who, o.Path, o.Officer!));

    /// <summary>The agency of the officer, if there is a pack for it.</summary>
    public Agency? Agency => Case.Home?.Agencies.FirstOrDefault(a => a.Id == CaseFile.Authority?.Agency);

    /// <summary>Why the officer cannot be called, or null.</summary>
    public string? OfficerPhoneProblem => string.IsNullOrWhiteSpace(Officer?.Phone) ? null : IdentifierNormaliser.Normalise("phone-number", Officer.Phone, Case.Identifiers) switch
    {
        { Value: null } unread => unread.Problem,
        _ => null,
    };

    /// <summary>The dates of the case file that are not those of facts and periods.</summary>
    public IEnumerable<WrittenDate> Dates =>
    [
        new("authority.supervisor.approved_on", CaseFile.Authority?.Supervisor?.ApprovedOn),
        new("proceedings.reference.date", CaseFile.Proceedings?.Reference?.Date),
        new("proceedings.magistrate_order.date", CaseFile.Proceedings?.MagistrateOrder?.Date),
        new("confidentiality.until", CaseFile.Confidentiality?.Until),
        new("mutual_legal_assistance.authority_decision.date", CaseFile.MutualLegalAssistance?.AuthorityDecision?.Date),
        new("mutual_legal_assistance.cabinet_approval.date", CaseFile.MutualLegalAssistance?.CabinetApproval?.Date),
        new("mutual_legal_assistance.home_order.date", CaseFile.MutualLegalAssistance?.HomeOrder?.Date),
        new("mutual_legal_assistance.home_order.expires", CaseFile.MutualLegalAssistance?.HomeOrder?.Expires),
        new("mutual_legal_assistance.urgency.by", CaseFile.MutualLegalAssistance?.Urgency?.By),
        .. CaseFile.History.Select((h, i) => new WrittenDate(FormattableString.Invariant($"history[{i}].sent"), h.Sent)),
        .. CaseFile.Persons.Select(p => new WrittenDate($"persons.{p.Id}.date_of_birth", p.DateOfBirth)),
    ];

    public static StepCheckInput Create(DatedCase dated, Step step)
    {
        var facts = DerivedFactFinder.FactsOf(dated, step);
        return new StepCheckInput
        {
            Case = dated,
            Step = step,
            Facts = facts,
            PreservedAccounts = step.Preservations.Where(p => p.Expires >= dated.AsOf).Select(p => p.Account).ToHashSet(StringComparer.Ordinal),
            Asks = [.. step.Asks.Select(ask => AskCheckInput.Create(dated, ask, facts)).OfType<AskCheckInput>()],
        };
    }

    /// <summary>An identifier as it is written, with its path.</summary>
    internal sealed record WrittenIdentifier(Identifier Identifier, string Path);

    /// <summary>An identifier with what reading it gave.</summary>
    internal sealed record ReadIdentifier(Identifier Identifier, string Path, FormResult Read);

    /// <summary>A date as it is written, with its path.</summary>
    internal sealed record WrittenDate(string Path, CaseDate? Date);

    /// <summary>A text as it is written, with its path.</summary>
    internal sealed record WrittenText(string Path, string Text);

    /// <summary>An officer who answers for the request, with the part of the case file that names him.</summary>
    internal sealed record AnswerableOfficer(string Who, string Path, Officer Officer);
}
