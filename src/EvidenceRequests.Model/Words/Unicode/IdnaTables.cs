using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace EvidenceRequests.Model;

/// <summary>
/// What UTS 46 has to know of each character: the mapping (Unicode 17.0), combining classes, canonical decompositions, joining types and
/// bidirectional classes. Read when the first name outside ASCII is met.
/// </summary>
internal sealed class IdnaTables
{
    private static readonly Lazy<IdnaTables> Loaded = new(() => new IdnaTables());

    private readonly List<(int First, int Last, int Step, string? Mapping, int Delta, char Status)> mapping = [];
    private readonly Dictionary<int, byte> classes = [];
    private readonly Dictionary<int, int[]> decompositions = [];
    private readonly Dictionary<(int First, int Second), int> compositions = [];
    private readonly List<(int First, int Last, string Value)> joining = [];
    private readonly List<(int First, int Last, string Value)> bidi = [];

    private IdnaTables()
    {
        using var stream = typeof(IdnaTables).Assembly.GetManifestResourceStream("idna.tables")!;
        using var reader = new StreamReader(new DeflateStream(stream, CompressionMode.Decompress), Encoding.UTF8);
        foreach (var row in Section(reader))
        {
            AddMapping(row);
        }

        foreach (var (first, last, value) in Section(reader).Select(Range))
        {
            for (var c = first; c <= last; c++)
            {
                classes[c] = byte.Parse(value, CultureInfo.InvariantCulture);
            }
        }

        foreach (var row in Section(reader))
        {
            AddDecomposition(row);
        }

        joining.AddRange(Section(reader).Select(Range));
        bidi.AddRange(Section(reader).Select(Range));
    }

    /// <summary>The tables.</summary>
    public static IdnaTables Instance => Loaded.Value;

    /// <summary>What a character becomes: itself, another text, nothing, or null where it is disallowed.</summary>
    public string? Map(int character)
    {
        var row = Find(mapping, character, static r => (r.First, r.Last));
        if (row is not { } found || (character - found.First) % found.Step != 0)
        {
            return char.ConvertFromUtf32(character);
        }

        return found.Status switch
        {
            '!' => null,
            '~' => string.Empty,
            _ => found.Mapping ?? char.ConvertFromUtf32(character + found.Delta),
        };
    }

    /// <summary>The canonical combining class.</summary>
    public int CombiningClass(int character) => classes.GetValueOrDefault(character);

    /// <summary>The canonical decomposition, one step of it, or null.</summary>
    public int[]? Decomposition(int character) => decompositions.GetValueOrDefault(character);

    /// <summary>What two characters are composed to, or null.</summary>
    public int? Composition(int first, int second) => compositions.TryGetValue((first, second), out var composed) ? composed : null;

    /// <summary>The joining type: L, R, D, T or C; U for all others.</summary>
    public char JoiningType(int character) => Find(joining, character, static r => (r.First, r.Last)) is { } found ? found.Value[0] : 'U';

    /// <summary>The bidirectional class, L where nothing else is known.</summary>
    public string BidiClass(int character) => Find(bidi, character, static r => (r.First, r.Last)) is { } found ? found.Value : "L";

    private static T? Find<T>(List<T> rows, int character, Func<T, (int First, int Last)> range)
        where T : struct
    {
        var (low, high) = (0, rows.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last) = range(rows[middle]);
            if (character < first)
            {
                high = middle - 1;
            }
            else if (character > last)
            {
                low = middle + 1;
            }
            else
            {
                return rows[middle];
            }
        }

        return null;
    }

    private static IEnumerable<string> Section(StreamReader reader)
    {
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            yield return line;
        }
    }

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    // 41-5a=R
    private static (int First, int Last, string Value) Range(string row)
    {
        var equals = row.IndexOf('=', StringComparison.Ordinal);
        var ends = row[..equals].Split('-');
        return (Number(ends[0]), Number(ends[^1]), row[(equals + 1)..]);
    }

    // 41-5a>61 maps each of a range, with +2 every second one; 80-9f! is disallowed; ad~ is left out; a8>20 308 becomes two characters.
    private void AddMapping(string row)
    {
        var mark = row.IndexOfAny(['>', '!', '~']);
        var head = row[..mark];
        var plus = head.IndexOf('+', StringComparison.Ordinal);
        var ends = (plus < 0 ? head : head[..plus]).Split('-');
        var step = plus < 0 ? 1 : Number(head[(plus + 1)..]);
        var targets = row[mark] == '>' && row.Length > mark + 1 ? row[(mark + 1)..].Split(' ') : [];
        var single = targets.Length == 1;
        mapping.Add((Number(ends[0]), Number(ends[^1]), step, single ? null : string.Concat(targets.Select(t => char.ConvertFromUtf32(Number(t)))), single ? Number(targets[0]) - Number(ends[0]) : 0, row[mark]));
    }

    // e9=65 301, with ! in place of = where the pair is not composed again
    private void AddDecomposition(string row)
    {
        var mark = row.IndexOfAny(['=', '!']);
        var character = Number(row[..mark]);
        var parts = row[(mark + 1)..].Split(' ').Select(Number).ToArray();
        decompositions[character] = parts;
        if (row[mark] == '=' && parts.Length == 2)
        {
            compositions[(parts[0], parts[1])] = character;
        }
    }
}
