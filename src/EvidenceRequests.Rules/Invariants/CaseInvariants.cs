using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>What must hold for a case file whatever is asked: there is a pack for the state that asks, each account leads to a company, each data request names data.</summary>
internal sealed class CaseInvariants : AbstractValidator<CaseCheckInput>
{
    public CaseInvariants()
    {
        RuleFor(input => input.Case.Home)
            .NotNull()
            .WithErrorCode(FindingCodes.RouteNoPack)
            .WithMessage((input, _) => $"there is no pack for {input.Case.Library.Vocabulary.GetName(WordLists.States, input.Case.RequestingState)} as a state that makes requests.")
            .Explain((input, _) => new FindingDetails(
                "case.requesting_state",
                "Offences, agencies and approvals come from the pack of the requesting state.",
                $"There are packs for: {string.Join(", ", input.Case.Library.CountryIds)}. \"evreq countries list\" says which of these states make requests."));

        RuleForEach(input => input.Entries)
            .Must(entry => entry.IsFirstOfItsName)
            .WithErrorCode(FindingCodes.DuplicateId)
            .WithMessage((_, entry) => $"an id is used twice under {entry.List}.")
            .Explain(
                entry => FormattableString.Invariant($"{entry.List}[{entry.Index}]"),
                "A reference to it could mean either entry.",
                "Give one of them another id, and correct the references to it.");

        RuleForEach(input => input.CaseFile.Accounts)
            .Must(account => account.Provider is not null || account.Resolved.Count > 0)
            .WithErrorCode(FindingCodes.RouteAsk)
            .WithMessage("neither a provider nor a company behind a website is named for this account.")
            .Explain(
                account => $"accounts.{account.Id}",
                "A request needs an addressee.",
                "Name the provider, or enter under resolved who registers, hosts and fronts the site, with the time of each look-up.");

        RuleForEach(input => input.CaseFile.Data)
            .Must(request => request.Items.Count > 0)
            .WithErrorCode(FindingCodes.RequirementMissing)
            .WithMessage((_, request) => $"data.{request.Id}.items is missing.")
            .Explain(request => $"data.{request.Id}.items", "Nothing is planned for a data request that names no data.", "Name each item of data, such as subscriber or access-logs.");

        RuleForEach(input => input.CaseFile.Data)
            .Must((input, request) => input.Case.Accounts.Named(request).Any())
            .WithErrorCode(FindingCodes.RequirementMissing)
            .WithMessage((input, request) => request.AccountsOf is { } provider
                ? $"the case has no account at {input.Case.Library.Providers.GetValueOrDefault(provider)?.Name ?? provider} yet."
                : $"data request {request.Id} does not say from which account.")
            .Explain((_, request) => new FindingDetails(
                $"data.{request.Id}.{(request.AccountsOf is null ? "account" : "accounts_of")}",
                "Nothing is planned for a data request that names no account.",
                request.AccountsOf is null
                    ? "Name one account (account: a1), several (accounts: [a1, a2]), or all that the case has at a provider (accounts_of: and the provider)."
                    : "Add the accounts, one by one or from a list with \"evreq add\"."));

        RuleFor(input => input.CaseFile)
            .Must(caseFile => (caseFile.Case.Danger == YesNoUnknown.Yes) == (caseFile.Emergency is not null))
            .When(input => input.CaseFile.Case.Danger is YesNoUnknown.Yes or YesNoUnknown.No)
            .WithErrorCode(FindingCodes.DangerNotTold)
            .WithSeverity(Severity.Warning)
            .WithMessage((_, caseFile) => caseFile.Emergency is null ? "somebody is in danger, and what threatens is not told yet, so no emergency request is planned." : "nobody is said to be in danger, and the case tells of a danger.")
            .Explain((_, caseFile) => new FindingDetails(
                caseFile.Emergency is null ? "emergency.threatens" : "case.danger",
                "An emergency request follows from the danger that is told, not from the answer alone.",
                caseFile.Emergency is null ? "Say what threatens whom, and how that is known." : "Answer anew, or take the danger out."));

        RuleForEach(input => input.CaseFile.AdditionalFacts.Keys)
            .Must((input, id) => input.Questions.Contains(id))
            .WithErrorCode(FindingCodes.AdditionalFactUnknown)
            .WithSeverity(Severity.Warning)
            .WithMessage((input, id) => "no pack of this case asks this." + (Suggestion.Closest(id, input.Questions) is { } near ? $" Did you mean \"{near}\"?" : string.Empty))
            .Explain((input, id) => new FindingDetails(
                $"additional_facts.{id}",
                "An answer that nobody asks for would appear in no document.",
                input.Questions.Count == 0 ? "Take it out." : $"Known here: {string.Join(", ", input.Questions)}."));
    }
}
