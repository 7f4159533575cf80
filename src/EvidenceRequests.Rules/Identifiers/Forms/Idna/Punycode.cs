using System.Text;

namespace EvidenceRequests.Rules;

/// <summary>Punycode, which writes a label of any script in ASCII.</summary>
// source: RFC 3492
internal static class Punycode
{
    private const int Base = 36;
    private const int Low = 1;
    private const int High = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int FirstBias = 72;
    private const int FirstCharacter = 128;

    /// <summary>The label in ASCII, without the prefix <c>xn--</c>.</summary>
    public static string Encode(string label)
    {
        var characters = label.EnumerateRunes().Select(r => r.Value).ToList();
        var output = new StringBuilder(string.Concat(label.Where(char.IsAscii)));
        var (next, delta, bias, done) = (FirstCharacter, 0, FirstBias, output.Length);
        var basic = done;
        if (basic > 0)
        {
            output.Append('-');
        }

        while (done < characters.Count)
        {
            var smallest = characters.Where(c => c >= next).Min();
            delta += (smallest - next) * (done + 1);
            next = smallest;
            foreach (var character in characters)
            {
                if (character < next)
                {
                    delta++;
                }
                else if (character == next)
                {
                    Write(output, delta, bias);
                    bias = Adapt(delta, done + 1, done == basic);
                    delta = 0;
                    done++;
                }
            }

            delta++;
            next++;
        }

        return output.ToString();
    }

    /// <summary>The label that an encoded one (without <c>xn--</c>) stands for, or null where it is none.</summary>
    public static string? Decode(string encoded)
    {
        var last = encoded.LastIndexOf('-');
        var characters = encoded[..Math.Max(last, 0)].Select(c => (int)c).ToList();
        var (next, index, bias, at) = (FirstCharacter, 0L, FirstBias, last + 1);
        if (characters.Any(c => c >= FirstCharacter))
        {
            return null;
        }

        while (at < encoded.Length)
        {
            var before = index;
            for (long weight = 1, k = Base; ; k += Base)
            {
                if (at >= encoded.Length || DigitOf(encoded[at++]) is not { } digit)
                {
                    return null;
                }

                index += digit * weight;
                var threshold = Math.Clamp(k - bias, Low, High);
                if (digit < threshold)
                {
                    break;
                }

                weight *= Base - threshold;
                if (index > int.MaxValue || weight > int.MaxValue)
                {
                    return null;
                }
            }

            bias = Adapt((int)Math.Min(index - before, int.MaxValue), characters.Count + 1, before == 0);
            next += (int)Math.Min(index / (characters.Count + 1), 0x110000);
            index %= characters.Count + 1;
            if (!Rune.IsValid(next))
            {
                return null;
            }

            characters.Insert((int)index++, next);
        }

        return string.Concat(characters.Select(char.ConvertFromUtf32));
    }

    private static void Write(StringBuilder output, int delta, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Math.Clamp(k - bias, Low, High);
            if (delta < threshold)
            {
                output.Append(Digit(delta));
                return;
            }

            output.Append(Digit(threshold + ((delta - threshold) % (Base - threshold))));
            delta = (delta - threshold) / (Base - threshold);
        }
    }

    private static int Adapt(int delta, int count, bool first)
    {
        delta /= first ? Damp : 2;
        delta += delta / count;
        var k = 0;
        while (delta > (Base - Low) * High / 2)
        {
            delta /= Base - Low;
            k += Base;
        }

        return k + ((Base - Low + 1) * delta / (delta + Skew));
    }

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

    private static int? DigitOf(char sign) => sign switch
    {
        >= 'a' and <= 'z' => sign - 'a',
        >= 'A' and <= 'Z' => sign - 'A',
        >= '0' and <= '9' => sign - '0' + 26,
        _ => null,
    };
}
