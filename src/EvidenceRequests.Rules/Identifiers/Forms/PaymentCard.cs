namespace EvidenceRequests.Rules;

/// <summary>The number of a payment card. It is never printed whole: whoever reads the letter could pay with it.</summary>
// source: ISO/IEC 7812-1 (length, check digit); PCI DSS 4.0, requirement 3.4 (first six and last four digits may be shown)
internal static class PaymentCard
{
    public static FormResult Read(string text)
    {
        var signs = Digits.Without(text, " -\u00A0");
        if (signs.Length is >= 12 and <= 19 && signs.All(char.IsAsciiDigit))
        {
            if (signs.Distinct().Count() == 1)
            {
                return FormResult.Refuse("it is one digit repeated", "Read it again from the card or the record.");
            }

            return Luhn.Fits(signs)
                ? FormResult.Accept(Masked(signs[..6], signs.Length, signs[^4..]))
                : FormResult.Refuse("its check digit does not fit, so at least one digit is wrong", "Compare it with the card or the record digit by digit.");
        }

        var (start, end) = (string.Concat(signs.TakeWhile(char.IsAsciiDigit)), string.Concat(signs.Reverse().TakeWhile(char.IsAsciiDigit).Reverse()));
        var hidden = signs.Length - start.Length - end.Length;
        return hidden > 0 && start.Length is 6 or 8 && end.Length == 4 && signs.Skip(start.Length).Take(hidden).All(c => c is '*' or 'x' or 'X' or '•' or '…' or '.')
            ? FormResult.Accept(Masked(start[..6], Math.Max(signs.Length, 12), end))
            : FormResult.Refuse("it is neither a whole card number nor its first six and last four digits", "Write the whole number, or the first six and the last four digits as 411111******1111.");
    }

    private static string Masked(string start, int length, string end) => start + new string('*', length - start.Length - end.Length) + end;
}
