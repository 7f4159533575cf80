namespace EvidenceRequests.Rules;

/// <summary>The number of a mobile device.</summary>
// source: 3GPP TS 23.003, annex B
internal static class Imei
{
    private const string ReadAgain = "Read it again from the device (*#06#), the box or the record.";

    public static FormResult Read(string text)
    {
        var digits = Digits.Without(text, " -/.\u00A0");
        if (!digits.All(char.IsAsciiDigit))
        {
            return FormResult.Refuse("it holds other signs than digits", "Write the fifteen digits.");
        }

        if (digits.Length > 0 && digits.Distinct().Count() == 1)
        {
            return FormResult.Refuse("it is one digit repeated, which devices show whose number was erased; no device was made with it", "Look for another number of the device, such as its serial number.");
        }

        return digits.Length switch
        {
            15 when Luhn.Fits(digits) => FormResult.Accept(digits),
            15 => FormResult.Refuse("its check digit does not fit, so at least one digit is wrong", ReadAgain),
            14 => FormResult.Refuse("it has 14 digits; the check digit is missing", "Records of calls often leave it out; read the whole number from the device or ask the operator."),
            16 => FormResult.Refuse("it has 16 digits; this is an IMEISV, with the version of the software in place of the check digit", "Give the IMEI of fifteen digits."),
            _ => FormResult.Refuse("it does not have fifteen digits", ReadAgain),
        };
    }
}
