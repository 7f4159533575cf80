using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>References inside a case file that lead nowhere.</summary>
internal static class DanglingReferences
{
    public static IEnumerable<Finding> Find(CaseFile caseFile)
    {
        var facts = caseFile.Facts.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var accounts = caseFile.Accounts.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var persons = caseFile.Persons.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var data = caseFile.Data.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var mla = caseFile.MutualLegalAssistance;
        return
        [
            .. caseFile.Accounts.SelectMany(a => Missing($"accounts.{a.Id}.linked_by", a.LinkedBy, facts, "fact")),
            .. caseFile.Accounts.SelectMany(a => Missing($"accounts.{a.Id}.holder.person", AsList(a.Holder?.Person), persons, "person")),
            .. Exhibits(caseFile),
            .. caseFile.Data.SelectMany(d => Missing($"data.{d.Id}.account", AsList(d.Account), accounts, "account")),
            .. caseFile.Data.SelectMany(d => Missing($"data.{d.Id}.supports", d.Supports, facts, "fact")),
            .. caseFile.Data.SelectMany(d => Missing($"data.{d.Id}.nexus", d.Nexus.Select(n => n.Fact), facts, "fact")),
            .. Missing("confidentiality.facts", caseFile.Confidentiality?.Facts ?? [], facts, "fact"),
            .. caseFile.History.SelectMany((h, i) => Missing(FormattableString.Invariant($"history[{i}].account"), AsList(h.Account), accounts, "account")),
            .. Missing("mutual_legal_assistance.home_order.covers", mla?.HomeOrder?.Covers ?? [], data, "data request"),
            .. (mla?.Assurances ?? []).SelectMany(a => Missing($"mutual_legal_assistance.assurances.{a.Id}.persons", a.Persons, persons, "person")),
        ];
    }

    // An exhibit can be a mark of the police's own list. Once one of them is the id of an attachment, the others are meant to be ids too.
    private static IEnumerable<Finding> Exhibits(CaseFile caseFile)
    {
        var attachments = caseFile.Attachments.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var named = caseFile.Facts.Where(f => f.ShownBy?.Exhibit is not null).ToList();
        return named.Any(f => attachments.Contains(f.ShownBy!.Exhibit!))
            ? named.SelectMany(f => Missing($"facts.{f.Id}.shown_by.exhibit", [f.ShownBy!.Exhibit!], attachments, "attachment"))
            : [];
    }

    private static IEnumerable<string> AsList(string? id) => id is null ? [] : [id];

    private static IEnumerable<Finding> Missing(string path, IEnumerable<string> named, HashSet<string> known, string what) => named
        .Where(id => !known.Contains(id))
        .Select(id => (id, near: Suggestion.Closest(id, known)))
        .Select(m => Finding.Error(
            FindingCodes.DanglingReference,
            fact: path,
            message: $"{path} names a {what} that does not exist in this case file." + (m.near is null ? string.Empty : $" Did you mean \"{m.near}\"?"),
            why: "The document would rest on nothing at this place.",
            fix: known.Count == 0 ? $"Add the {what}." : $"Use one of: {string.Join(", ", known.Order(StringComparer.Ordinal).Take(12))}."));
}
