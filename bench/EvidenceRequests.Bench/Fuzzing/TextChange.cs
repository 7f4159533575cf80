namespace EvidenceRequests.Bench.Fuzzing;

/// <summary>Changes a text: bytes, lines, and pieces of another text.</summary>
internal static class TextChange
{
    private static readonly byte[][] Splinters =
    [
        .. new[]
        {
            "\t", ": ", " #", "- ", "{", "}", "[", "]", "\"", "'", "&a ", "*a", "!!str ", "|\n", ">\n", "---\n", "\u202E", "\u009B", "\uFEFF", "\0", "9999-12-31", "0001-01-01", "2026-02-30", "T25:61", "+0530", "-1", "1e308", "0x", "null",
            "~", "https://", "@", "+92", "xn--", "\uFF21", "\u0430", "%", "//", "..", "\r\n", "\u2028", "<<: ", "? ",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
        [0xC3, 0x28], [0xFF, 0xFE],
    ];

    public static byte[] Apply(byte[] file, byte[] other, Random random)
    {
        var changed = file;
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(changed.Length + 1);
            var length = Math.Min(random.Next(1, 40), changed.Length - at);
            changed = random.Next(6) switch
            {
                0 => [.. changed.AsSpan(0, at), .. changed.AsSpan(at + length)],
                1 => [.. changed.AsSpan(0, at), .. Splinters[random.Next(Splinters.Length)], .. changed.AsSpan(at)],
                2 => [.. changed.AsSpan(0, at), .. Splinters[random.Next(Splinters.Length)], .. changed.AsSpan(at + length)],
                3 => [.. changed.AsSpan(0, at), .. Line(other, random), .. changed.AsSpan(at)],
                4 => [.. changed.AsSpan(0, at), .. changed.AsSpan(at, length), .. changed.AsSpan(at)],
                _ => [.. changed.AsSpan(0, at), (byte)random.Next(256), .. changed.AsSpan(Math.Min(changed.Length, at + 1))],
            };
        }

        return changed;
    }

    private static byte[] Line(byte[] text, Random random)
    {
        var lines = text.AsSpan().Count((byte)'\n');
        var (start, number) = (0, random.Next(lines + 1));
        for (; number > 0; number--)
        {
            start = Array.IndexOf(text, (byte)'\n', start) + 1;
        }

        var end = Array.IndexOf(text, (byte)'\n', start);
        return text[start..(end < 0 ? text.Length : end + 1)];
    }
}
