namespace EvidenceRequests.Rules;

/// <summary>International bank account numbers.</summary>
// source: ISO 13616, ISO/IEC 7064 MOD 97-10
internal static class Iban
{
    private const int MinLength = 15;
    private const int MaxLength = 34;

    public static FormResult Read(string text)
    {
        var compact = string.Concat(text.Where(c => c is not (' ' or '-' or '\u00A0'))).ToUpperInvariant();
        if (compact.StartsWith("IBAN", StringComparison.Ordinal))
        {
            compact = compact[4..].TrimStart(':');
        }

        if (compact.Length is < MinLength or > MaxLength || !compact.All(char.IsAsciiLetterOrDigit) || !char.IsAsciiLetter(compact[0]) || !char.IsAsciiLetter(compact[1]) || !char.IsAsciiDigit(compact[2]) || !char.IsAsciiDigit(compact[3]))
        {
            return FormResult.Refuse("it is not two letters, two check digits and the number of an account, or part of it is missing", "Write the whole IBAN, as it is on a statement.");
        }

        return Fits(compact) ? FormResult.Accept(compact) : FormResult.Refuse("its check digits do not fit, so at least one sign is wrong", "Compare it with the bank record sign by sign.");
    }

    /// <summary>True if the check digits fit.</summary>
    public static bool Fits(string compact)
    {
        var rest = 0;
        foreach (var sign in compact[4..] + compact[..4])
        {
            rest = char.IsAsciiDigit(sign) ? ((rest * 10) + (sign - '0')) % 97 : ((rest * 100) + (sign - 'A' + 10)) % 97;
        }

        return rest == 1;
    }
}
