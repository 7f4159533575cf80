using System.Text.Json.Serialization.Metadata;

namespace EvidenceRequests.Packs;

/// <summary>Works out the edits of the text by which one fact or entry of a case file changes. Null where the path and the file do not go together.</summary>
internal sealed class TreeEdits(CaseState state)
{
    private readonly TextPlaces places = new(state.Text, state.LineEnd);
    private readonly NewLines lines = new(state.LineEnd);

    /// <summary>Writes a value at its place, with the parents that are missing.</summary>
    /// <param name="place">Where the path leads.</param>
    /// <param name="value">The value.</param>
    /// <param name="asBefore">True to write it in the form of the value before it, false to put it in quotes.</param>
    public IReadOnlyList<TextEdit>? Set(CasePlace place, CaseValue value, bool asBefore)
    {
        if (!place.IsThere)
        {
            return Put(place, NewPiece.Create(place.Rest, value));
        }

        return place.Node switch
        {
            YamlScalar { IsNull: true, Text: "" } => Fill(place, NewPiece.Create([], value)),
            YamlScalar scalar => [new TextEdit(scalar.Written, value.IsPlain ? value.Text : asBefore ? ScalarText.Format(state.Text[scalar.Written], scalar, value.Text) : ScalarText.Quoted(value.Text))],
            _ => null,
        };
    }

    /// <summary>Adds entries behind those of a list, with the parents that are missing.</summary>
    public IReadOnlyList<TextEdit>? Append(CasePlace place, IReadOnlyList<NewPiece> entries)
    {
        if (!place.IsThere)
        {
            return Put(place, NewPiece.Within(place.Rest, NewPiece.List(entries)));
        }

        return place.Node switch
        {
            YamlSequence { FlowEnd: { } end, Values.Count: 0 } => [TextPlaces.Insert(end - 1, string.Join(", ", entries.Select(Flow)))],
            YamlSequence { FlowEnd: not null } flow => [TextPlaces.Insert(TextPlaces.End(flow.Values[^1]), ", " + string.Join(", ", entries.Select(Flow)))],
            YamlSequence block => [places.InsertBehind(TextPlaces.End(block), string.Concat(entries.Select(e => lines.Entry(e, block.Column - 1))))],
            YamlScalar { IsNull: true } => Fill(place, NewPiece.List(entries)),
            _ => null,
        };
    }

    /// <summary>Takes out what is at a place, and the parents that would be empty without it.</summary>
    public IReadOnlyList<TextEdit>? Remove(CasePlace place)
    {
        var depth = place.Steps.Count - 1;
        while (depth > 0 && Count(place.Steps[depth].Parent) == 1)
        {
            depth--;
        }

        return depth < 0 ? null : place.Steps[depth] switch
        {
            (YamlMapping { FlowEnd: { } end } group, var i) => RemoveBetween(i == 0 ? null : TextPlaces.End(group.Entries[i - 1]), group.Entries[i].Key.Start, i + 1 < group.Entries.Count ? group.Entries[i + 1].Key.Start : null, TextPlaces.End(group.Entries[i]), end),
            (YamlSequence { FlowEnd: { } end } list, var i) => RemoveBetween(i == 0 ? null : TextPlaces.End(list.Values[i - 1]), list.Values[i].Start, i + 1 < list.Values.Count ? list.Values[i + 1].Start : null, TextPlaces.End(list.Values[i]), end),
            (YamlMapping group, var i) => RemoveLines(group, i),
            (YamlSequence list, var i) => [new TextEdit(places.DashLine(list, list.Values[i])..places.BehindLine(TextPlaces.End(list.Values[i])), string.Empty)],
            _ => null,
        };
    }

    /// <summary>Moves an entry of a list in front of another one, or to the end.</summary>
    public IReadOnlyList<TextEdit>? Move(YamlSequence list, int from, int? before)
    {
        var to = before ?? list.Values.Count;
        if (to == from || to == from + 1)
        {
            return [];
        }

        if (list.FlowEnd is not null)
        {
            var values = list.Values.Select(v => state.Text[v.Start..TextPlaces.End(v)]).ToList();
            var moved = values[from];
            values.RemoveAt(from);
            values.Insert(to > from ? to - 1 : to, moved);
            return [.. list.Values.Select((v, i) => new TextEdit(v.Start..TextPlaces.End(v), values[i]))];
        }

        var (start, end) = (EntryStart(list, from), places.BehindLine(TextPlaces.End(list.Values[from])));
        var text = state.Text[start..end];
        var target = before is { } entry ? TextPlaces.Insert(EntryStart(list, entry), text.EndsWith('\n') ? text : text + state.LineEnd) : places.InsertBehind(TextPlaces.End(list.Values[^1]), text);
        TextEdit[] edits = [new TextEdit(start..end, string.Empty), target];
        return [.. edits.OrderBy(e => e.Old.Start.Value)];
    }

    /// <summary>The line of comment above what would be taken out; null if there is none.</summary>
    public string? CommentAbove(IReadOnlyList<TextEdit> removal)
    {
        var line = places.LineStart(removal[0].Old.Start.Value);
        return places.CommentsAbove(line) is var above && above < line ? state.Text[above..line].Trim() : null;
    }

    private string Flow(NewPiece piece) => piece.Flow(state.IsJson);

    // The comments of an entry move with it; those above the first may speak of the list.
    private int EntryStart(YamlSequence list, int index) => places.DashLine(list, list.Values[index]) is var line && index > 0 ? places.CommentsAbove(line) : line;

    private static int Count(YamlNode node) => node switch { YamlMapping group => group.Entries.Count, YamlSequence list => list.Values.Count, _ => 0 };

    // Puts a new key or entry into what is there.
    private IReadOnlyList<TextEdit>? Put(CasePlace place, NewPiece piece)
    {
        switch (place.Node)
        {
            case YamlScalar { IsNull: true }:
                return Fill(place, piece);
            case YamlSequence list when place.Rest[0].Key is null && place.Rest[0].Index == list.Values.Count:
                return Append(place.AsThere(), piece.Entries);
            case YamlMapping group when place.Rest[0].Key is { } key:
                return Put(group, place, key, piece);
            default:
                return null;
        }
    }

    private IReadOnlyList<TextEdit> Put(YamlMapping group, CasePlace place, string key, NewPiece piece)
    {
        var before = Before(group, place, key);
        if (group.FlowEnd is { } end)
        {
            var text = $"{NewPiece.Key(key, state.IsJson)}: {Flow(piece.Value(key))}";
            return group.Entries.Count == 0 ? [TextPlaces.Insert(end - 1, state.Text[end - 2] == ' ' ? text + " " : text)]
                : before is null ? [TextPlaces.Insert(group.Entries[0].Key.Start, text + ", ")]
                : [TextPlaces.Insert(TextPlaces.End(before), ", " + text)];
        }

        var indent = group.Column - 1;
        var written = lines.Pair(key, piece.Value(key), indent);
        if (before is null)
        {
            return [TextPlaces.Insert(group.Entries[0].Key.Start, written[indent..] + new string(' ', indent))];
        }

        // Where the sections of a file stand apart, a new one does too.
        var apart = indent == 0 && !piece.Value(key).IsText && state.Text.Contains(state.LineEnd + state.LineEnd, StringComparison.Ordinal) ? state.LineEnd : string.Empty;
        return [places.InsertBehind(TextPlaces.End(before), apart + written)];
    }

    // New keys go in the order of the records: behind the nearest of those that come before.
    private YamlEntry? Before(YamlMapping group, CasePlace place, string key)
    {
        var order = place.Type is { Kind: JsonTypeInfoKind.Object } type ? RecordShape.Get(type) : null;
        if (order?.Find(key) is not { } field)
        {
            return group.Entries.Count == 0 ? null : group.Entries[^1];
        }

        var earlier = group.Entries.Where(e => order.Find(state.Words.GetText(e.Key)) is { } other && other.Index < field.Index).ToList();
        return earlier.Count == 0 ? null : earlier.MaxBy(TextPlaces.End);
    }

    // A key or dash with nothing behind it, or a plain null.
    private IReadOnlyList<TextEdit>? Fill(CasePlace place, NewPiece piece)
    {
        var empty = (YamlScalar)place.Node;
        if (place.Steps.Count == 0)
        {
            return null;
        }

        var inFlow = place.Steps.Any(s => s.Parent is YamlMapping { FlowEnd: not null } or YamlSequence { FlowEnd: not null });
        if (empty.Text.Length > 0)
        {
            return [new TextEdit(empty.Written, Flow(piece))];
        }

        if (place.Steps[^1] is not (YamlMapping group, var i))
        {
            return null;
        }

        var key = group.Entries[i].Key;
        var colon = state.Text.IndexOf(':', key.Written.End.Value) + 1;
        return inFlow || piece.IsText
            ? [TextPlaces.Insert(colon, " " + Flow(piece))]
            : [places.InsertBehind(colon, lines.Inside(piece, group.Column - 1))];
    }

    private IReadOnlyList<TextEdit> RemoveLines(YamlMapping group, int index)
    {
        var entry = group.Entries[index];
        var line = places.LineStart(entry.Key.Start);
        if (string.IsNullOrWhiteSpace(state.Text[line..entry.Key.Start]) || index + 1 == group.Entries.Count)
        {
            return [new TextEdit(line..places.BehindLine(TextPlaces.End(entry)), string.Empty)];
        }

        // The first key behind a dash: the next one takes its place, and the comments between them go above the dash.
        var next = group.Entries[index + 1].Key.Start;
        var comments = places.Comments(TextPlaces.End(entry), next);
        return comments.Length == 0 ? [new TextEdit(entry.Key.Start..next, string.Empty)] : [TextPlaces.Insert(line, comments), new TextEdit(entry.Key.Start..next, string.Empty)];
    }

    // Between braces or brackets one comma goes with it.
    private static IReadOnlyList<TextEdit> RemoveBetween(int? endBefore, int start, int? next, int end, int closing) =>
        next is { } following ? [new TextEdit(start..following, string.Empty)]
        : endBefore is { } earlier ? [new TextEdit(earlier..end, string.Empty)]
        : [new TextEdit(start..Math.Min(end, closing - 1), string.Empty)];
}
