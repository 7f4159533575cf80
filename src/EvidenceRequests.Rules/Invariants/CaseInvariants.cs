using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What must hold for a case file whatever is asked: ids are unique, references lead somewhere, agency and state are known.</summary>
internal sealed class CaseInvariants : InvariantValidator<DatedCase>
{
    public CaseInvariants()
    {
        Check(DuplicateIds);
        Check(UnknownState);
        Check(UnknownAdditionalFacts);
        Check(AccountsWithoutProvider);
        Check(DataWithoutItems);
    }

    private static IEnumerable<Finding> DuplicateIds(DatedCase dated) =>
    [
        .. Twice("persons", dated.CaseFile.Persons.Select(p => p.Id)),
        .. Twice("facts", dated.CaseFile.Facts.Select(f => f.Id)),
        .. Twice("accounts", dated.CaseFile.Accounts.Select(a => a.Id)),
        .. Twice("data", dated.CaseFile.Data.Select(d => d.Id)),
        .. Twice("attachments", dated.CaseFile.Attachments.Select(a => a.Id)),
    ];

    private static IEnumerable<Finding> Twice(string list, IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var i = -1;
        foreach (var id in ids)
        {
            i++;
            if (!seen.Add(id))
            {
                yield return Finding.Error(
                    FindingCodes.DuplicateId,
                    fact: FormattableString.Invariant($"{list}[{i}]"),
                    message: $"an id is used twice under {list}.",
                    why: "A reference to it could mean either entry.",
                    fix: "Give one of them another id, and correct the references to it.");
            }
        }
    }

    private static IEnumerable<Finding> UnknownState(DatedCase dated)
    {
        if (dated.Home is null)
        {
            yield return Finding.Error(
                FindingCodes.RouteNoPack,
                fact: "case.requesting_state",
                message: $"there is no pack for {dated.Library.Vocabulary.GetName(WordLists.States, dated.RequestingState)} as a state that makes requests.",
                why: "Offences, agencies and approvals come from the pack of the requesting state.",
                fix: $"There are packs for: {string.Join(", ", dated.Library.CountryIds)}. \"evreq countries list\" says which of these states make requests.");
        }
    }

    private static IEnumerable<Finding> UnknownAdditionalFacts(DatedCase dated)
    {
        var declared = dated.Library.Providers.Values.SelectMany(p => p.AdditionalFacts).Concat(dated.Library.Countries.Values.SelectMany(c => c.AdditionalFacts)).Select(f => f.Id).ToList();
        foreach (var id in dated.CaseFile.AdditionalFacts.Keys.Where(k => !declared.Contains(k)))
        {
            var near = Suggestion.Closest(id, declared);
            yield return Finding.Error(
                FindingCodes.AdditionalFactUnknown,
                fact: $"additional_facts.{id}",
                message: "no pack of this case asks this." + (near is null ? string.Empty : $" Did you mean \"{near}\"?"),
                why: "An answer that nobody asks for would appear in no document.",
                fix: declared.Count == 0 ? "Take it out." : $"Known here: {string.Join(", ", declared)}.");
        }
    }

    private static IEnumerable<Finding> AccountsWithoutProvider(DatedCase dated) => dated.CaseFile.Accounts
        .Where(a => a.Provider is null && a.Resolved.Count == 0)
        .Select(a => Finding.Error(
            FindingCodes.RouteAsk,
            fact: $"accounts.{a.Id}",
            message: "neither a provider nor a company behind a website is named for this account.",
            why: "A request needs an addressee.",
            fix: "Name the provider, or enter under resolved who registers, hosts and fronts the site, with the time of each look-up."));

    private static IEnumerable<Finding> DataWithoutItems(DatedCase dated) => dated.CaseFile.Data
        .Where(d => d.Items.Count == 0)
        .Select(d => Finding.Error(
            FindingCodes.RequirementMissing,
            fact: $"data.{d.Id}.items",
            message: $"data.{d.Id}.items is missing.",
            why: "Nothing is planned for a data request that names no data.",
            fix: "Name each item of data, such as subscriber or access-logs."));
}
