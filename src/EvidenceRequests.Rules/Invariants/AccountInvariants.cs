using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>Each account is tied to the offence, and nothing is told about a person that the addressee does not need.</summary>
internal sealed class AccountInvariants : AbstractValidator<StepCheckInput>
{
    public AccountInvariants()
    {
        RuleForEach(step => step.Accounts)
            .Must(account => account.LinkedBy.Count > 0)
            .WithErrorCode(FindingCodes.AccountNotLinked)
            .WithSeverity((step, _) => step.ErrorIfDisclosed)
            .WithMessage((_, account) => $"account {account.Id} is not tied to the offence by a fact.")
            .Explain((_, account) => new FindingDetails(
                $"accounts.{account.Id}.linked_by",
                "Without a link the request looks like fishing, and is refused.",
                $"Add accounts.{account.Id}.linked_by: the ids of the facts that show what the account has to do with the offence."));

        RuleForEach(step => step.Identifiers)
            .Must(written => written.Identifier.SeenAt is not { Day: null })
            .SayTimeIsUnclear(written => $"{written.Path}.seen_at")
            .Must((step, written) => RequestKinds.IsToState(step.Kind) || step.Case.Library.Vocabulary.FindIdentifierKind(written.Identifier.Kind)?.IdentityPaper != true)
            .WithErrorCode(FindingCodes.PersonalNumber)
            .WithSeverity(Severity.Warning)
            .WithMessage("a number of an identity paper is among the identifiers of an account.")
            .Explain(
                written => written.Path,
                "A provider abroad finds no account by it, and it says more about a person than the request needs.",
                "Move it to persons.identity_numbers; it is then kept out of letters to providers.");

        RuleForEach(step => step.IdentityNumbers)
            .Must(number => number.Read.Value is not null)
            .WithErrorCode(FindingCodes.IdentifierInvalid)
            .WithMessage((step, number) => $"the {IdentifierChecker.NameInSentence(number.Identifier.Kind, step.Case.Library.Vocabulary)} is not valid: {number.Read.Problem}.")
            .Explain((_, number) => new FindingDetails($"{number.Path}.value", "The number identifies the person in the file; a wrong one is somebody else's.", number.Read.Fix))
            .When(step => !RequestKinds.IsPreservation(step.Kind) && step.Kind != RequestKinds.EmergencyDisclosure);
    }
}
