using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Makes one or several edits of a case file. Those that touch different groups are made in one go, so that eighty rows are not read eighty times.</summary>
internal sealed partial class EditRun
{
    private readonly LibraryReader reader;
    private readonly TypedDates dates;
    private readonly bool asBefore;
    private readonly List<TextEdit> pending = [];
    private readonly HashSet<YamlNode> touched = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> named = [];
    private readonly Dictionary<string, string?> meant = new(StringComparer.Ordinal);
    private readonly List<string> newIds = [];
    private readonly List<string> known = [];
    private readonly List<string> notKnown = [];
    private readonly List<string> removed = [];

    /// <summary>A run over a file.</summary>
    /// <param name="state">The file.</param>
    /// <param name="reader">The packs.</param>
    /// <param name="ids">The ids that were given.</param>
    /// <param name="asBefore">True to write a value in the form of the one before it, false to put it in quotes.</param>
    public EditRun(CaseState state, LibraryReader reader, EntryIds ids, bool asBefore)
    {
        State = state;
        this.reader = reader;
        Ids = ids;
        this.asBefore = asBefore;
        dates = CaseDates.Create(state, reader);
    }

    public CaseState State { get; private set; }

    /// <summary>The ids that were given, those of this run among them.</summary>
    public EntryIds Ids { get; }

    public IReadOnlyList<string> NewIds => newIds;

    public string? CommentLeft { get; private set; }

    /// <summary>True if the file has become what was meant: exactly the values named may differ.</summary>
    public bool IsMeant(CaseState before)
    {
        var (old, now) = (before.Scalars, State.Scalars);
        return old.All(o => IsNamed(o.Key) || (now.TryGetValue(o.Key, out var same) && same.Text == o.Value.Text && same.IsNull == o.Value.IsNull))
            && now.Keys.All(k => old.ContainsKey(k) || IsNamed(k))
            && meant.All(m => m.Value is null ? !now.Keys.Any(k => IsWithin(k, m.Key)) : now.TryGetValue(m.Key, out var scalar) && !scalar.IsNull && scalar.Text.Trim() == m.Value);
    }

    /// <summary>Makes the edits; the path of the first that cannot be made, or null.</summary>
    public string? Run(IReadOnlyList<CaseEdit> edits)
    {
        for (var i = 0; i < edits.Count; i++)
        {
            var done = edits[i] switch
            {
                CaseEdit.SetField set => Set(set.Path, set.Value),
                CaseEdit.SayNotKnown unknown => SayNotKnown(unknown.Path),
                CaseEdit.SetTexts list => SetList(list.Path, list.Values),
                CaseEdit.AddEntry => Add(TakeAlike(edits, ref i)),
                CaseEdit.RemoveField remove => Remove(remove.Path),
                CaseEdit.MoveEntry move => Move(move.Path, move.Before),
                _ => false,
            };
            if (!done)
            {
                return edits[i].Path;
            }
        }

        return Flush() && KeepNotKnown() && KeepRemovedIds() && Flush() ? null : edits.Count == 0 ? string.Empty : edits[^1].Path;
    }

    private bool Set(string path, string? typed)
    {
        known.Add(path);
        if (string.IsNullOrWhiteSpace(typed))
        {
            return Remove(path);
        }

        if (Find(path) is not { } place || FieldTypes.Find(path) is not { } field)
        {
            return false;
        }

        var value = CaseValue.Create(typed, field.Type, dates);
        if (value.Text.Length == 0)
        {
            return Remove(path);
        }

        if (!Touch(place.IsThere ? place.Steps[^1].Parent : place.Node, ref place, path))
        {
            return false;
        }

        var written = ScalarPaths.Describe(place);

        // The id of an entry is part of the paths of all that is in it.
        Name(path.EndsWith(".id", StringComparison.Ordinal) && place.Steps.Count > 1 ? ScalarPaths.Describe(place.Up(2)) : written, path.EndsWith(".id", StringComparison.Ordinal) ? null : (written, value.Text));
        return Take(new TreeEdits(State).Set(place, value, asBefore));
    }

    private bool Remove(string path)
    {
        if (FieldTypes.Find(path) is null || !Flush() || Find(path) is not { } place)
        {
            return false;
        }

        if (!place.IsThere)
        {
            return true;
        }

        // What is behind an entry without an id is counted anew.
        var written = ScalarPaths.Describe(place);
        var edits = new TreeEdits(State);
        var removal = edits.Remove(place);
        if (place.Steps[^1].Parent is YamlSequence)
        {
            Ids.Keep(State, place);
            known.Add(path);
            removed.AddRange(State.Words.FindId(place.Node) is { } gone && EntryIds.IsNumbered(gone) ? [gone] : []);
            CommentLeft ??= removal is null ? null : edits.CommentAbove(removal);
        }

        if (path.EndsWith(".id", StringComparison.Ordinal) && place.Steps.Count > 1)
        {
            Name(ScalarPaths.Describe(place.Up(2)), null);
        }
        else if (written.EndsWith(']'))
        {
            Name(ScalarPaths.Describe(place.Up(1)), null);
        }
        else
        {
            Name(written, (written, null));
        }

        return Take(removal) && Flush();
    }

    private CasePlace? Find(string path) => State.Find(path);

    private void Name(string path, (string Path, string? Value)? value)
    {
        named.Add(path);
        if (value is { } meaning)
        {
            meant[meaning.Path] = meaning.Value;
        }
    }

    private bool IsNamed(string path) => named.Exists(n => IsWithin(path, n));

    private static bool IsWithin(string path, string group) => path.StartsWith(group, StringComparison.Ordinal) && (path.Length == group.Length || path[group.Length] is '.' or '[');

    // A group that was touched already is read again first.
    private bool Touch(YamlNode group, ref CasePlace place, string path)
    {
        if (touched.Add(group))
        {
            return true;
        }

        if (!Flush() || Find(path) is not { } again)
        {
            return false;
        }

        place = again;
        return touched.Add(place.IsThere ? place.Steps[^1].Parent : place.Node);
    }

    private bool Take(IReadOnlyList<TextEdit>? edits)
    {
        pending.AddRange(edits ?? []);
        return edits is not null;
    }

    private bool Flush()
    {
        if (pending.Count == 0)
        {
            return true;
        }

        pending.Sort((a, b) => a.Old.Start.Value.CompareTo(b.Old.Start.Value));
        if (State.With(TextEdit.Apply(State.Text, pending), reader) is not { } next)
        {
            return false;
        }

        pending.Clear();
        touched.Clear();
        State = next;
        return true;
    }
}
