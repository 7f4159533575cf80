namespace EvidenceRequests.Rules;

/// <summary>Thirteen digits in the groups in which identity cards of Pakistan print them.</summary>
internal static class IdentityCard
{
    public static FormResult Read(string text)
    {
        var digits = Digits.Without(text, " -.\u00A0");
        return digits.Length == 13 && digits.All(char.IsAsciiDigit)
            ? FormResult.Accept($"{digits[..5]}-{digits[5..12]}-{digits[12]}")
            : FormResult.Refuse("it does not have thirteen digits", "Write it as 12345-1234567-1, as it is on the card.");
    }
}
