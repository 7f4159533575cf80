namespace EvidenceRequests.Rules;

/// <summary>The check digit of payment cards, IMEI and ICCID.</summary>
// source: ISO/IEC 7812-1, annex B
internal static class Luhn
{
    /// <summary>True if the last digit is the check digit of those before it.</summary>
    public static bool Fits(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit * 2 > 9 ? (digit * 2) - 9 : digit * 2;
        }

        return digits.Length > 1 && sum % 10 == 0;
    }
}
