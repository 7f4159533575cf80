using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Reads accounts from the rows of a list. What is not clear is left for a person; nothing is guessed.</summary>
public sealed class AccountListReader
{
    private readonly ListRowReader rows;
    private readonly Vocabulary vocabulary;

    /// <summary>A reader.</summary>
    /// <param name="library">All packs.</param>
    /// <param name="recogniser">Finds identifiers in the cells.</param>
    /// <param name="requestingState">The state whose national telephone numbers are understood; null for none.</param>
    public AccountListReader(Library library, Recogniser recogniser, string? requestingState)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(recogniser);
        vocabulary = library.Vocabulary;
        rows = new ListRowReader(library, recogniser, new IdentifierContext(vocabulary, requestingState?.ToUpperInvariant() ?? "ZZ"));
    }

    /// <summary>True if a word says what a column holds: one of the list <c>list-column</c>, or a kind of identifier.</summary>
    public static bool KnowsColumn(string word, Vocabulary vocabulary) => ListColumns.Knows(word, vocabulary);

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="known">The accounts that the case has already.</param>
    /// <param name="mapping">What a person says of headings.</param>
    /// <param name="provider">The provider of rows that name none; null if there is none.</param>
    public AccountList Read(ListTable table, IReadOnlyList<Account> known, IReadOnlyDictionary<string, string> mapping, string? provider)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(known);
        var columns = ListColumns.Find(table, vocabulary, mapping);
        var needYou = new List<ListRemark>();
        var notes = new List<ListRemark>();
        var joined = new JoinedAccounts(known);
        var body = table.Rows.Skip(columns.HasHeading ? 1 : 0).ToList();
        foreach (var row in body)
        {
            var read = rows.Read(row, columns, provider);
            notes.AddRange(read.Notes.Select(n => new ListRemark(row.Number, n)));
            var problems = read.Account is { } account ? joined.Add(account, row.Number) : read.Problems;
            needYou.AddRange(problems.Select(p => new ListRemark(row.Number, p)));
        }

        return new AccountList
        {
            Rows = body.Count,
            Given = body,
            Accounts = joined.All,
            NeedYou = needYou,
            Repeats = joined.Repeats,
            Notes = notes,
            Columns = columns.Described,
        };
    }
}
