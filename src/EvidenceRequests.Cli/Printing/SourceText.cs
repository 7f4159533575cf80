using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>The lines of a case file, to show where something is wrong. It stays on the screen of the person who has the file.</summary>
/// <param name="File">The name under which findings name it.</param>
/// <param name="Bytes">The file.</param>
internal sealed record SourceText(string File, byte[] Bytes)
{
    private const int MaxShown = 100;
    private const int Before = 60;

    private readonly Lazy<string[]> lines = new(() => Encoding.UTF8.GetString(Bytes).TrimStart('\uFEFF').Split('\n'));

    /// <summary>The line of a place with a mark under its column; null where it is not in this file, or the fact is not: a mark under another one would mislead.</summary>
    public (string Line, string Mark)? Find(SourceLocation? place)
    {
        if (place is not { Within: null } || place.File != File || place.Line < 1 || place.Line > lines.Value.Length)
        {
            return null;
        }

        var line = new string([.. lines.Value[place.Line - 1].TrimEnd('\r').Select(c => c == '\t' ? '→' : char.IsControl(c) ? '·' : c)]);
        var column = Math.Clamp(place.Column, 1, line.Length + 1);
        var from = column > Before && line.Length > MaxShown ? column - Before : 0;
        var shown = line.Substring(from, Math.Min(MaxShown, line.Length - from));
        return shown.Trim().Length == 0 ? null : (shown, new string(' ', column - 1 - from) + "^");
    }
}
