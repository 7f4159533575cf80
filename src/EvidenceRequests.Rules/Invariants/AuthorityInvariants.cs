using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>The addressee can see who asks and can call back.</summary>
internal sealed class AuthorityInvariants : AbstractValidator<StepCheckInput>
{
    private const string Why = "The addressee must be able to see who asks, and to call back on an official number.";

    public AuthorityInvariants()
    {
        RuleFor(step => step.Officer)
            .NotNull()
            .WithErrorCode(FindingCodes.OfficerMissing)
            .WithMessage("the officer in charge is missing.")
            .Explain((step, _) => new FindingDetails(step.CaseFile.Authority is null ? "authority" : "authority.officer", Why, "Add authority with agency and officer (name, rank, badge, email, phone)."));
        When(step => step.Officer is not null, AddOfficer);

        RuleFor(step => step.CaseFile)
            .Must(caseFile => caseFile.Authority?.Supervisor is not null)
            .WithErrorCode(FindingCodes.OfficerMissing)
            .WithSeverity((step, _) => RequestKinds.IsPreservation(step.Kind) ? Severity.Note : Severity.Warning)
            .WithMessage("no supervising officer is named.")
            .Explain((_, _) => new FindingDetails("authority.supervisor", Why, "Add authority.supervisor with name, rank and approved_on.") { Owner = FindingOwner.SeniorOfficer })
            .When(step => step.Kind != RequestKinds.EmergencyDisclosure);

        RuleForEach(step => step.Dates)
            .Must(written => written.Date is not { Value: null })
            .SayDateIsUnclear(written => written.Path);
    }

    private void AddOfficer()
    {
        RuleFor(step => step.Officer!)
            .Must(officer => !string.IsNullOrWhiteSpace(officer.Email))
            .WithErrorCode(FindingCodes.OfficerMissing)
            .WithMessage("the officer has no e-mail address.")
            .Explain("authority.officer.email", Why, "Add the official address of the officer.")
            .Must((step, _) => step.Facts.Find("derived.official_email", FactScope.Case) is not [{ Text: "no" }, ..])
            .WithErrorCode(FindingCodes.OfficialMailMissing)
            .WithMessage("the officer's address is not on an official domain.")
            .Explain((step, _) => new FindingDetails(
                "authority.officer.email",
                "Providers and central authorities do not answer private addresses; it is the first thing they check.",
                $"Use an address on one of: {string.Join(", ", step.Case.Home?.GovernmentMailDomains ?? [])}."))
            .Must((step, officer) => string.IsNullOrWhiteSpace(officer.Email) || step.Agency?.MailDomain is not { } domain || IsUnder(officer.Email, domain))
            .WithErrorCode(FindingCodes.OfficialMailMissing)
            .WithSeverity(Severity.Note)
            .WithMessage((step, _) => $"the officer's address is not on the domain of the agency, {step.Agency!.MailDomain}.")
            .Explain("authority.officer.email", "The addressee compares the address with the agency that asks.", "Use the officer's address at the agency, or have the letter sent from one.")
            .Must(officer => !string.IsNullOrWhiteSpace(officer.Phone))
            .WithErrorCode(FindingCodes.OfficerMissing)
            .WithSeverity(Severity.Warning)
            .WithMessage("the officer has no telephone number.")
            .Explain("authority.officer.phone", Why, "Add a direct number with its country code.")
            .Must(officer => !string.IsNullOrWhiteSpace(officer.Rank))
            .WithErrorCode(FindingCodes.OfficerMissing)
            .WithSeverity(Severity.Warning)
            .WithMessage("the officer has no rank.")
            .Explain("authority.officer.rank", Why, "Add the rank or post.");

        RuleFor(step => step.OfficerPhoneProblem)
            .Null()
            .WithErrorCode(FindingCodes.OfficerMissing)
            .WithSeverity(Severity.Warning)
            .WithMessage((_, problem) => $"the officer's telephone number cannot be called: {problem}.")
            .Explain("authority.officer.phone", Why, "Write it with + and country code.");
    }

    private static bool IsUnder(string address, string domain) =>
        address.EndsWith($"@{domain}", StringComparison.OrdinalIgnoreCase) || address.EndsWith($".{domain}", StringComparison.OrdinalIgnoreCase);
}
