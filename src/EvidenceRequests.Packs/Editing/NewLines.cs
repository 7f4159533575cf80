using System.Text;

namespace EvidenceRequests.Packs;

/// <summary>Writes new pieces of a case file as lines. What is inside an entry of a list stands on one line with it, as people write it.</summary>
internal sealed class NewLines(string lineEnd)
{
    /// <summary>A key with its value, as lines.</summary>
    public string Pair(string key, NewPiece value, int indent) =>
        value.IsText ? $"{Margin(indent)}{key}: {value.Flow(strict: false)}{lineEnd}" : $"{Margin(indent)}{key}:{lineEnd}{Inside(value, indent)}";

    /// <summary>What stands below a key at an indent.</summary>
    public string Inside(NewPiece piece, int indent) => piece.IsList
        ? string.Concat(piece.Entries.Select(e => Entry(e, indent + 2)))
        : string.Concat(piece.Keys.Select(k => Pair(k.Key, k.Value, indent + 2)));

    /// <summary>An entry of a list.</summary>
    public string Entry(NewPiece piece, int indent)
    {
        if (piece.Keys.Count == 0)
        {
            return $"{Margin(indent)}- {piece.Flow(strict: false)}{lineEnd}";
        }

        var text = new StringBuilder(Margin(indent)).Append("- ");
        foreach (var (key, value) in piece.Keys)
        {
            text.Append(text.Length > indent + 2 ? Margin(indent + 2) : string.Empty).Append(key).Append(": ").Append(value.Flow(strict: false)).Append(lineEnd);
        }

        return text.ToString();
    }

    private static string Margin(int indent) => new(' ', indent);
}
