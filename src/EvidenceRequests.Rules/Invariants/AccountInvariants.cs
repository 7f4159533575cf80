using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Each account is tied to the offence, and nothing is told about a person that the addressee does not need.</summary>
internal sealed class AccountInvariants : InvariantValidator<StepCheckInput>
{
    public AccountInvariants()
    {
        Check(NotLinked);
        Check(SeenAtUnclear);
        Check(PersonalNumbers);
        Check(InvalidIdentityNumbers);
    }

    private static IEnumerable<Finding> NotLinked(StepCheckInput step) => step.Asks.Where(a => a.Account.LinkedBy.Count == 0).DistinctBy(a => a.Account.Id).Select(a => Finding.Create(
        step.ErrorIfDisclosed,
        FindingCodes.AccountNotLinked,
        fact: $"accounts.{a.Account.Id}.linked_by",
        message: $"account {a.Account.Id} is not tied to the offence by a fact.",
        why: "Without a link the request looks like fishing, and is refused.",
        fix: "Add linked_by with the ids of the facts that show what the account has to do with the offence."));

    private static IEnumerable<Finding> SeenAtUnclear(StepCheckInput step) => step.Asks.DistinctBy(a => a.Ask.Fact)
        .SelectMany(a => a.Account.Identifiers.Select((identifier, i) => (identifier, path: FormattableString.Invariant($"{a.Ask.Fact}.identifiers[{i}].seen_at"))))
        .Where(i => i.identifier.SeenAt is { Day: null })
        .Select(i => Times.Unclear(i.path, step.ErrorIfDisclosed, step.Case));

    private static IEnumerable<Finding> PersonalNumbers(StepCheckInput step) => step.Asks.DistinctBy(a => a.Ask.Fact)
        .SelectMany(a => a.Account.Identifiers.Select((identifier, i) => (identifier, path: FormattableString.Invariant($"{a.Ask.Fact}.identifiers[{i}]"))))
        .Where(i => !RequestKinds.IsToState(step.Kind) && step.Case.Library.Vocabulary.IdentifierKinds.Any(k => k.IdentityPaper == true && k.Id == i.identifier.Kind))
        .Select(i => Finding.Warning(
            FindingCodes.PersonalNumber,
            fact: i.path,
            message: "a number of an identity paper stands among the identifiers of an account.",
            why: "A provider abroad finds no account by it, and it says more about a person than the request needs.",
            fix: "Move it to persons.identity_numbers; it is then kept out of letters to providers."));

    private static IEnumerable<Finding> InvalidIdentityNumbers(StepCheckInput step)
    {
        if (RequestKinds.IsPreservation(step.Kind) || step.Kind == RequestKinds.EmergencyDisclosure)
        {
            yield break;
        }

        foreach (var person in step.CaseFile.Persons)
        {
            for (var i = 0; i < person.IdentityNumbers.Count; i++)
            {
                var outcome = IdentifierNormaliser.Normalise(person.IdentityNumbers[i].Kind, person.IdentityNumbers[i].Value, step.Case.Identifiers);
                if (outcome.Value is null)
                {
                    yield return Finding.Error(
                        FindingCodes.IdentifierInvalid,
                        fact: FormattableString.Invariant($"persons.{person.Id}.identity_numbers[{i}].value"),
                        message: $"the {IdentifierChecker.NameInSentence(person.IdentityNumbers[i].Kind, step.Case.Library.Vocabulary)} is not valid: {outcome.Problem}.",
                        why: "The number identifies the person in the file; a wrong one is somebody else's.",
                        fix: outcome.Fix);
                }
            }
        }
    }
}
