using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The addressee can see who asks and can call back.</summary>
internal sealed class AuthorityInvariants : InvariantValidator<StepCheckInput>
{
    public AuthorityInvariants()
    {
        Check(Authority);
        Check(static step => ContactNumbers.Doubts(step.Case).Where(f => step.Kind == RequestKinds.EmergencyDisclosure || !f.Fact!.StartsWith("emergency.", StringComparison.Ordinal)));
        Check(OfficialMail);
        Check(Supervisor);
        Check(Dates);
    }

    private static IEnumerable<Finding> Authority(StepCheckInput step)
    {
        var authority = step.CaseFile.Authority;
        if (authority?.Officer is null)
        {
            yield return Make(authority is null ? "authority" : "authority.officer", Severity.Error, "the officer in charge is missing.", "Add authority with agency and officer (name, rank, badge, email, phone).");
            yield break;
        }

        if (string.IsNullOrWhiteSpace(authority.Officer.Email))
        {
            yield return Make("authority.officer.email", Severity.Error, "the officer has no e-mail address.", "Add the official address of the officer.");
        }

        if (string.IsNullOrWhiteSpace(authority.Officer.Phone))
        {
            yield return Make("authority.officer.phone", Severity.Warning, "the officer has no telephone number.", "Add a direct number with its country code.");
        }
        else if (IdentifierNormaliser.Normalise("phone-number", authority.Officer.Phone, step.Case.Identifiers) is { Value: null } read)
        {
            yield return Make("authority.officer.phone", Severity.Warning, $"the officer's telephone number cannot be called: {read.Problem}.", "Write it with + and country code.");
        }

        if (string.IsNullOrWhiteSpace(authority.Officer.Rank))
        {
            yield return Make("authority.officer.rank", Severity.Warning, "the officer has no rank.", "Add the rank or post.");
        }
    }

    private static IEnumerable<Finding> OfficialMail(StepCheckInput step)
    {
        if (step.Facts.Find("derived.official_email", FactScope.Case) is [{ Text: "no" }, ..])
        {
            yield return Finding.Error(
                FindingCodes.OfficialMailMissing,
                fact: "authority.officer.email",
                message: "the officer's address is not on an official domain.",
                why: "Providers and central authorities do not answer private addresses; it is the first thing they check.",
                fix: $"Use an address on one of: {string.Join(", ", step.Case.Home?.GovernmentMailDomains ?? [])}.");
        }
    }

    private static IEnumerable<Finding> Supervisor(StepCheckInput step)
    {
        if (step.CaseFile.Authority?.Supervisor is null && step.Kind != RequestKinds.EmergencyDisclosure)
        {
            yield return Make("authority.supervisor", RequestKinds.IsPreservation(step.Kind) ? Severity.Note : Severity.Warning, "no supervising officer is named.",
                "Add authority.supervisor with name, rank and approved_on.");
        }
    }

    private static IEnumerable<Finding> Dates(StepCheckInput step)
    {
        var proceedings = step.CaseFile.Proceedings;
        var mla = step.CaseFile.MutualLegalAssistance;
        (string Path, CaseDate? Date)[] dates =
        [
            ("authority.supervisor.approved_on", step.CaseFile.Authority?.Supervisor?.ApprovedOn),
            ("proceedings.reference.date", proceedings?.Reference?.Date),
            ("proceedings.magistrate_order.date", proceedings?.MagistrateOrder?.Date),
            ("confidentiality.until", step.CaseFile.Confidentiality?.Until),
            ("mutual_legal_assistance.authority_decision.date", mla?.AuthorityDecision?.Date),
            ("mutual_legal_assistance.cabinet_approval.date", mla?.CabinetApproval?.Date),
            ("mutual_legal_assistance.home_order.date", mla?.HomeOrder?.Date),
            ("mutual_legal_assistance.home_order.expires", mla?.HomeOrder?.Expires),
            ("mutual_legal_assistance.urgency.by", mla?.Urgency?.By),
            .. step.CaseFile.History.Select((h, i) => (FormattableString.Invariant($"history[{i}].sent"), h.Sent)),
            .. step.CaseFile.Persons.Select(p => ($"persons.{p.Id}.date_of_birth", p.DateOfBirth)),
        ];
        return dates.Where(d => d.Date is { Value: null }).Select(d => Times.UnclearDate(d.Path, step.ErrorIfDisclosed));
    }

    private static Finding Make(string fact, Severity severity, string message, string fix) => Finding.Create(
        severity,
        FindingCodes.OfficerMissing,
        fact: fact,
        message: message,
        why: "The addressee must be able to see who asks, and to call back on an official number.",
        fix: fix);
}
