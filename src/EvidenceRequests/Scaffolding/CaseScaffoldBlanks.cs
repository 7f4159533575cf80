using System.Text.RegularExpressions;

namespace EvidenceRequests.Scaffolding;

/// <summary>
/// Which facts of a new case file are blanks: all but those that give the file its form – names of entries, references between them, the provider,
/// the kinds of identifier and the items asked for. Whatever says that something happened, was decided, approved or promised is a blank.
/// </summary>
internal static partial class CaseScaffoldBlanks
{
    private static readonly HashSet<string> Formal = new(StringComparer.Ordinal)
    {
        "case.requesting_state", "persons.id", "facts.id", "accounts.id", "accounts.provider", "accounts.service", "accounts.identifiers.kind", "accounts.linked_by",
        "accounts.resolved.role", "accounts.resolved.provider", "accounts.resolved.service", "accounts.resolved.identifiers.kind", "data.id", "data.account", "data.accounts", "data.accounts_of", "data.role",
        "data.items", "data.supports", "data.nexus.item", "data.nexus.fact", "confidentiality.facts", "history.step", "history.account", "history.provider",
        "mutual_legal_assistance.assurances.id", "mutual_legal_assistance.assurances.persons", "mutual_legal_assistance.home_order.covers", "mutual_legal_assistance.translations.language",
        "attachments.id", "attachments.kind",
    };

    /// <summary>True if a person must fill it in.</summary>
    /// <param name="path">Path, list entries by their number.</param>
    public static bool IsBlank(string path) => !Formal.Contains(Index().Replace(path, string.Empty));

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
