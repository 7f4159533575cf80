namespace EvidenceRequests.Model;

/// <summary>Normalization Form C. The framework leaves text as it is where it runs without the data of a culture, as this program does.</summary>
internal static class ComposedForm
{
    // source: The Unicode Standard, section 3.12, arithmetic of Hangul syllables
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Trails = 28;

    /// <summary>The text in Normalization Form C.</summary>
    public static string From(string text)
    {
        if (text.All(char.IsAscii))
        {
            return text;
        }

        var tables = IdnaTables.Instance;
        var characters = new List<int>();
        foreach (var rune in text.EnumerateRunes())
        {
            Decompose(rune.Value, characters, tables);
        }

        Order(characters, tables);
        return string.Concat(Compose(characters, tables).Select(char.ConvertFromUtf32));
    }

    private static void Decompose(int character, List<int> target, IdnaTables tables)
    {
        if (character is >= SyllableBase and < SyllableBase + (Leads * Vowels * Trails))
        {
            var index = character - SyllableBase;
            target.Add(LeadBase + (index / (Vowels * Trails)));
            target.Add(VowelBase + (index % (Vowels * Trails) / Trails));
            if (index % Trails > 0)
            {
                target.Add(TrailBase + (index % Trails));
            }
        }
        else if (tables.Decomposition(character) is { } parts)
        {
            foreach (var part in parts)
            {
                Decompose(part, target, tables);
            }
        }
        else
        {
            target.Add(character);
        }
    }

    // Marks behind a letter are in the order of their classes; those of one class keep their own.
    private static void Order(List<int> characters, IdnaTables tables)
    {
        for (var start = 0; start < characters.Count; start++)
        {
            if (tables.CombiningClass(characters[start]) == 0)
            {
                continue;
            }

            var end = start;
            while (end < characters.Count && tables.CombiningClass(characters[end]) != 0)
            {
                end++;
            }

            var ordered = characters.GetRange(start, end - start).OrderBy(tables.CombiningClass).ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                characters[start + i] = ordered[i];
            }

            start = end;
        }
    }

    private static List<int> Compose(List<int> characters, IdnaTables tables)
    {
        var composed = new List<int>();
        var (starter, lastClass) = (-1, 0);
        foreach (var character in characters)
        {
            var own = tables.CombiningClass(character);
            var blocked = composed.Count - 1 > starter && (lastClass == 0 || lastClass >= own);
            if (starter >= 0 && !blocked && Pair(composed[starter], character, tables) is { } pair)
            {
                composed[starter] = pair;
                continue;
            }

            composed.Add(character);
            lastClass = own;
            if (own == 0)
            {
                starter = composed.Count - 1;
            }
        }

        return composed;
    }

    private static int? Pair(int first, int second, IdnaTables tables)
    {
        if (first is >= LeadBase and < LeadBase + Leads && second is >= VowelBase and < VowelBase + Vowels)
        {
            return SyllableBase + ((((first - LeadBase) * Vowels) + (second - VowelBase)) * Trails);
        }

        return first is >= SyllableBase and < SyllableBase + (Leads * Vowels * Trails) && (first - SyllableBase) % Trails == 0 && second is > TrailBase and < TrailBase + Trails
            ? first + (second - TrailBase)
            : tables.Composition(first, second);
    }
}
