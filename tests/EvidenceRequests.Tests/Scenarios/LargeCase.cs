namespace EvidenceRequests.Tests;

/// <summary>A case grown beyond what the letter of a request between states holds by itself.</summary>
internal static class LargeCase
{
    /// <summary>One fact and one account too many.</summary>
    public static CaseFile Grow(CaseFile file) => Grow(file, 11, 4);

    /// <summary>A case with so many facts and accounts, more of the same.</summary>
    public static CaseFile Grow(CaseFile file, int facts, int accounts)
    {
        var more = Enumerable.Range(2, accounts - 1);
        return file with
        {
            Facts = [.. file.Facts, .. Enumerable.Range(0, facts - file.Facts.Count).Select(i => file.Facts[0] with { Id = $"more{i}" })],
            Accounts = [.. file.Accounts, .. more.Select(i => file.Accounts[0] with { Id = $"a{i}", Identifiers = [file.Accounts[0].Identifiers[0] with { Value = $"a.khan.{i}@gmail.com" }] })],
            Data = [.. file.Data, .. more.Select(i => file.Data[1] with { Id = $"m{i}", Account = $"a{i}" })],
        };
    }
}
