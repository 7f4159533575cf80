using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>Each date of a case lies where it can lie: what has happened before the day of the request, a deadline after it, a birth within a lifetime.</summary>
internal sealed class DateInvariants : AbstractValidator<CaseCheckInput>
{
    private const int LongestLife = 120;

    // The platforms of the packs are younger, and a case that begins with an older paper is rare enough to be looked at twice.
    private const int LongAgo = 20;

    public DateInvariants()
    {
        AddWhatHasHappened();
        AddWhatIsToCome();
        AddBirths();
        AddPapersOfTheCase();
    }

    private void AddWhatHasHappened()
    {
        RuleForEach(input => input.Dates)
            .Where(HasHappened)
            .Must((input, date) => date.Day <= input.Case.AsOf)
            .WithErrorCode(FindingCodes.DateInFuture)
            .WithMessage((input, date) => $"{date.Path} lies after the day of the request.")
            .Explain(date => date.Path, "What a letter relies on has happened before it is written. A wrong year is the usual reason.", "Correct the date.");

        RuleForEach(input => input.Dates)
            .Where(HasHappened)
            .Must((input, date) => date.Day >= input.Case.AsOf.AddYears(-LongAgo))
            .WithErrorCode(FindingCodes.DateLongAgo)
            .WithMessage((_, date) => FormattableString.Invariant($"{date.Path} lies more than {LongAgo} years before the day of the request."))
            .Explain(date => date.Path, "A wrong year, or a year of another calendar, is the usual reason.", "Look at the paper again, and correct the year. Leave it where it is right.")
            .WithSeverity(Severity.Warning);

    }

    private void AddWhatIsToCome()
    {
        RuleForEach(input => input.Dates)
            .Where(date => date.Meaning == DateMeaning.Deadline)
            .Must((input, date) => date.Day >= input.Case.AsOf)
            .WithErrorCode(FindingCodes.DateHasPassed)
            .WithMessage((_, date) => $"{date.Path} had passed on the day of the request.")
            .Explain(date => date.Path, "The letter would ask for something by a day that is over.", "Write the day until which, or by which, it is needed now.");

        RuleForEach(input => input.Dates)
            .Where(date => date.Meaning == DateMeaning.Expiry)
            .Must((input, date) => date.Day >= input.Case.AsOf)
            .WithErrorCode(FindingCodes.DateHasPassed)
            .WithMessage((_, date) => $"the order had ended on the day of the request: {date.Path}.")
            .Explain(date => date.Path, "An order that has ended carries no new measure.", "Have it renewed, and enter number, date and end of the new order; or correct the date.")
            .WithSeverity(Severity.Warning);

    }

    private void AddBirths()
    {
        RuleForEach(input => input.Dates)
            .Where(date => date.Meaning == DateMeaning.Birth)
            .Must((input, date) => date.Day <= input.Case.AsOf && date.Day >= input.Case.AsOf.AddYears(-LongestLife))
            .WithErrorCode(FindingCodes.PersonAgeUnlikely)
            .WithMessage((_, date) => FormattableString.Invariant($"{date.Path} is no date of birth of a person now alive: it lies in the future, or more than {LongestLife} years back."))
            .Explain(date => date.Path, "A person is found by name and date of birth; a wrong year finds another person.", "Correct the date, or leave it out and state the age.");

        RuleForEach(input => input.CaseFile.Persons)
            .Must(person => person.Age is null or (>= 0 and <= LongestLife))
            .WithErrorCode(FindingCodes.PersonAgeUnlikely)
            .WithMessage((_, person) => $"persons.{person.Id}.age is no age of a person.")
            .Explain(person => $"persons.{person.Id}.age", "Age decides on safeguards for minors.", "Write the age in full years, or the date of birth.")
            .Must((input, person) => person is not { Age: { } age, DateOfBirth.Value: { } birth } || Math.Abs(age - Years(birth, input.Case.AsOf)) <= 1)
            .WithErrorCode(FindingCodes.PersonAgeUnlikely)
            .WithMessage((_, person) => $"age and date of birth of person {person.Id} do not agree.")
            .Explain(person => $"persons.{person.Id}.age", "A person is found by name and date of birth; one of the two is wrong.", "Keep the one that a paper shows.")
            .WithSeverity(Severity.Warning);
    }

    // A certificate, an order or an approval speaks of a case that is there.
    private void AddPapersOfTheCase() => RuleForEach(input => input.PapersOfAssistance)
        .Must((input, date) => !(date.Day < input.CaseFile.Proceedings?.Reference?.Date?.Value))
        .WithErrorCode(FindingCodes.PaperOlderThanCase)
        .WithMessage((_, date) => $"{date.Path} is older than the registration of the case.")
        .Explain(date => date.Path, "A paper about a case is made after the case was registered; the other state asks which of the two dates is wrong.", "Compare both papers, and correct the date.")
        .WithSeverity(Severity.Warning);

    private static int Years(DateOnly birth, DateOnly day) => day.Year - birth.Year - (day < birth.AddYears(day.Year - birth.Year) ? 1 : 0);

    private static bool HasHappened(StatedDate date) => date.Meaning is DateMeaning.Event or DateMeaning.Paper;
}
