namespace EvidenceRequests.Rules;

/// <summary>The number printed on a SIM card.</summary>
// source: ITU-T E.118
internal static class Iccid
{
    private const string ReadAgain = "Read it again from the card, its holder or the settings of the device.";

    public static FormResult Read(string text)
    {
        var digits = Digits.Without(text, " -\u00A0").TrimEnd('F', 'f');
        if (!digits.All(char.IsAsciiDigit) || !digits.StartsWith("89", StringComparison.Ordinal))
        {
            return FormResult.Refuse("it is not a number that begins with 89", ReadAgain);
        }

        return digits.Length switch
        {
            19 when Luhn.Fits(digits) => FormResult.Accept(digits),
            19 => FormResult.Refuse("its check digit does not fit, so at least one digit is wrong", ReadAgain),
            20 when Luhn.Fits(digits) => FormResult.Accept(digits),

            // Twenty digits are longer than the standard; some issuers give them a check digit and some do not.
            20 => FormResult.Accept(digits).Warn("its last digit is no check digit of the others, which some issuers do and which a wrong digit does too", ReadAgain),
            18 => FormResult.Refuse("it has 18 digits; the check digit is missing", ReadAgain),
            _ => FormResult.Refuse("it does not have 19 or 20 digits", ReadAgain),
        };
    }
}
