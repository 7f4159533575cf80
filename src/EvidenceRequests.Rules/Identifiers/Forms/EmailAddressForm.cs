namespace EvidenceRequests.Rules;

/// <summary>E-mail addresses.</summary>
// source: RFC 5321, sections 2.3.11 and 4.5.3.1; the local part is kept as typed, for only its own server may say what is the same
internal static class EmailAddressForm
{
    private const int MaxLocal = 64;
    private const string Whole = "Write it whole, such as user@example.com.";

    public static FormResult Read(string text)
    {
        // Behind the question mark of a link are the subject and text of a mail.
        var plain = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text["mailto:".Length..].Split('?')[0] : text;
        var at = plain.LastIndexOf('@');
        if (at <= 0 || at == plain.Length - 1 || plain.Count(c => c == '@') > 1)
        {
            return FormResult.Refuse(plain.Count(c => c == '@') > 1 ? "it holds more than one @" : "it is not an e-mail address", Whole);
        }

        var (local, domain) = (plain[..at], plain[(at + 1)..]);
        if (local.Contains('*', StringComparison.Ordinal) || local.Contains('•', StringComparison.Ordinal))
        {
            return FormResult.Refuse("part of it is hidden behind asterisks", "Look for the whole address; many addresses look like this one.");
        }

        if (local.Length > MaxLocal || local[0] == '.' || local[^1] == '.' || local.Contains("..", StringComparison.Ordinal) || local.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || "()<>[]:;,\\\"“”‘’«»„".Contains(c, StringComparison.Ordinal)))
        {
            return FormResult.Refuse("the part before @ is not one that an e-mail address can have", "Compare it with the record sign by sign, full stops too.");
        }

        var server = DomainNameForm.Read(domain);
        return server.Value is { } ascii
            ? FormResult.Accept($"{local}@{ascii}").With(server.Doubts) with { AsTyped = server.AsTyped is { } typed ? $"{local}@{typed}" : null }
            : FormResult.Refuse("the name of the server behind @ is not a valid one", Whole);
    }
}
