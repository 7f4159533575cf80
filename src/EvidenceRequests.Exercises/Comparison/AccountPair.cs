namespace EvidenceRequests.Exercises.Comparison;

/// <summary>An account of the trainee's case and the account of the model that is meant by it; one of them may be missing.</summary>
internal sealed record AccountPair(Account? Trainee, Account? Model)
{
    private static readonly string[] Starts = ["HTTPS://", "HTTP://", "WWW."];

    /// <summary>Pairs the accounts of two cases: by an identifier that both have, by the beginning of one, and what is left by the provider.</summary>
    public static IReadOnlyList<AccountPair> Match(CaseFile trainee, CaseFile model)
    {
        var (left, pairs) = (trainee.Accounts.ToList(), new Account?[model.Accounts.Count]);
        foreach (var alike in new Func<Account, Account, bool>[] { SharesIdentifier, SharesBeginning, SharesProvider })
        {
            for (var i = 0; i < pairs.Length; i++)
            {
                if (pairs[i] is null && left.FirstOrDefault(t => alike(t, model.Accounts[i])) is { } found)
                {
                    pairs[i] = found;
                    left.Remove(found);
                }
            }
        }

        return [.. model.Accounts.Select((m, i) => new AccountPair(pairs[i], m)), .. left.Select(t => new AccountPair(t, null))];
    }

    /// <summary>The identifiers of an account, those of the companies behind it among them.</summary>
    public static IEnumerable<Identifier> Identifiers(Account account) => account.Identifiers.Concat(account.Resolved.SelectMany(r => r.Identifiers));

    /// <summary>A value without what people write differently.</summary>
    public static string Plain(string value)
    {
        var text = value.Trim().TrimStart('@').ToUpperInvariant();
        foreach (var start in Starts.Where(s => text.StartsWith(s, StringComparison.Ordinal)))
        {
            text = text[start.Length..];
        }

        return string.Concat(text.Where(c => !char.IsWhiteSpace(c))).TrimEnd('/');
    }

    private static bool SharesIdentifier(Account trainee, Account model) => Identifiers(trainee).Any(t => Identifiers(model).Any(m => Plain(m.Value) == Plain(t.Value)));

    private static bool SharesBeginning(Account trainee, Account model) =>
        Identifiers(trainee).Any(t => Plain(t.Value) is { Length: >= 4 } plain && Identifiers(model).Any(m => Plain(m.Value).StartsWith(plain, StringComparison.Ordinal) || plain.StartsWith(Plain(m.Value), StringComparison.Ordinal)));

    private static bool SharesProvider(Account trainee, Account model) => trainee.Provider is not null && trainee.Provider == model.Provider;
}
