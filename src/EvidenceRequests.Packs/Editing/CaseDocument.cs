using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>
/// A case file that is filled in field by field. Each edit is made in the text, so that comments, order, indentation, quotes, line ends and a byte
/// order mark stay as they were written; each is read again at once, and only what it names may have changed. Nothing typed is refused: what is wrong
/// is written as typed and is a finding. It is for one thread at a time.
/// </summary>
public sealed class CaseDocument
{
    private readonly LibraryReader reader;
    private readonly Stack<TextDifference> past = new();
    private readonly Stack<TextDifference> future = new();
    private readonly string opened;
    private EntryIds ids = new();
    private CaseState state;

    private CaseDocument(CaseState state, LibraryReader reader)
    {
        this.state = state;
        this.reader = reader;
        opened = state.Text;
    }

    /// <summary>The case, always current. What cannot be read counts as not stated and is in <see cref="CaseReading.Unread"/>.</summary>
    public CaseReading Reading => state.Reading;

    /// <summary>SHA-256 of the file.</summary>
    public string Version => state.Version;

    /// <summary>True if there is a step to undo.</summary>
    public bool CanUndo => past.Count > 0;

    /// <summary>True if there is a step to do again.</summary>
    public bool CanRedo => future.Count > 0;

    /// <summary>Opens a case file; one whose form is broken cannot be edited, and the findings say where.</summary>
    /// <param name="bytes">The file, in YAML or JSON.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="reader">The packs, for the words that the file may write.</param>
    public static Result<CaseDocument> Open(ReadOnlySpan<byte> bytes, string file, LibraryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var findings = new List<Finding>();
        return new Result<CaseDocument> { Value = CaseState.Read(bytes, file, reader, findings) is { } state ? new CaseDocument(state, reader) : null, Findings = findings };
    }

    /// <summary>Begins a case file.</summary>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="reader">The packs.</param>
    /// <param name="requestingState">The state that makes the request, such as <c>pk</c>.</param>
    /// <param name="reference">The office's reference; null leaves a blank.</param>
    public static CaseDocument New(string file, LibraryReader reader, string requestingState, string? reference = null)
    {
        ArgumentNullException.ThrowIfNull(requestingState);
        var text = $"case:\n  reference: {ScalarText.Quoted(string.IsNullOrWhiteSpace(reference) ? Blanks.Sign : reference.Trim())}\n  requesting_state: {NewEntry.Quote(requestingState.Trim(), strict: false)}\n";
        return Open(Encoding.UTF8.GetBytes(text), file, reader).Value ?? throw new ArgumentException("A character in it cannot stand in a file.", nameof(reference));
    }

    /// <summary>What is written in a field, as it stands there; null if nothing is, or if it holds no single value.</summary>
    public string? Get(string path) => state.Find(path) is { IsThere: true, Node: YamlScalar { IsNull: false } scalar } ? scalar.Text.TrimEnd('\n') : null;

    /// <summary>A date or a time in words, such as <c>20 November 2026, 21:40 PKT (UTC+05:00)</c>; null for another field, and where what is written is not one without doubt.</summary>
    public string? GetInWords(string path) =>
        Get(path) is { } text && FieldTypes.Find(path) is { Type.Type: var type } && (type == typeof(CaseDate) || type == typeof(CaseTime)) ? CaseDates.Create(state, reader).InWords(text) : null;

    /// <summary>The words or texts of a list, as they stand there.</summary>
    public IReadOnlyList<string> GetList(string path) => state.Find(path) is { IsThere: true, Node: YamlSequence list } ? [.. list.Values.OfType<YamlScalar>().Where(s => !s.IsNull).Select(s => s.Text)] : [];

    /// <summary>The paths of the entries of a list in their order: <c>facts.f1</c>, or <c>accounts.a1.identifiers[0]</c> where the list has no ids.</summary>
    public IReadOnlyList<string> GetEntries(string path) => state.Find(path) is { IsThere: true, Node: YamlSequence list }
        ? [.. list.Values.Select((v, i) => state.Words.FindId(v) is { } id ? $"{path}.{id}" : FormattableString.Invariant($"{path}[{i}]"))]
        : [];

    /// <summary>The words that a field may hold in this case as it stands: the services of the provider beside it, the offences of the requesting state, the facts of the file. Empty for a field without a closed list, and where what decides is not stated yet.</summary>
    public IReadOnlyList<FieldWord> GetWords(string path)
    {
        if (FieldTypes.Find(path) is not { Content: ClosedAttribute content } || state.Find(path) is not { } place)
        {
            return [];
        }

        // Of a path that is there, the group is the last one passed; else the one that was reached.
        var group = place.IsThere ? place.Steps.Select(s => s.Parent).OfType<YamlMapping>().LastOrDefault() : place.Rest.Count == 1 ? place.Node as YamlMapping : null;
        return CaseWordResolver.GetList(state.Tree, Reading.SourceMap.File, reader, content, group) is { } list ? [.. list.Words.Select(w => new FieldWord(w.Id, w.Name ?? w.Id, w.Group))] : [];
    }

    /// <summary>Writes a field: a clear date or time in the form of the case file, everything else as typed. An empty value takes the field out, with the parents that would be empty.</summary>
    public Result<CaseEdited> Set(string path, string? value) => Apply([CaseEdit.Set(path, value)]);

    /// <summary>Writes a list of words or texts; what is still in it stays where it is.</summary>
    public Result<CaseEdited> SetList(string path, IReadOnlyList<string> values) => Apply([CaseEdit.SetList(path, values)]);

    /// <summary>Adds an entry to a list; its id is the first of <see cref="CaseEdited.NewIds"/>.</summary>
    public Result<CaseEdited> Add(string list, IReadOnlyDictionary<string, string> values) => Apply([CaseEdit.Add(list, values)]);

    /// <summary>Takes out a field, a group, a list or an entry of one. A comment inside it goes too; one above it stays.</summary>
    public Result<CaseEdited> Remove(string path) => Apply([CaseEdit.Remove(path)]);

    /// <summary>Says that a field was asked and is not known: by its word <c>unknown</c> where it has one, else under <c>not_known</c>. Writing the field takes that back.</summary>
    public Result<CaseEdited> SetNotKnown(string path) => Apply([CaseEdit.NotKnown(path)]);

    /// <summary>True if somebody said of a field that it is not known.</summary>
    public bool IsNotKnown(string path) => Get(path) is { } text
        ? text == ClosedAttribute.Unknown && (FieldTypes.Find(path)?.Content is ClosedAttribute { OrUnknown: true } || GetWords(path).Any(w => w.Id == ClosedAttribute.Unknown))
        : GetList("not_known").Contains(path);

    /// <summary>Moves an entry of a list in front of another entry of it, or to the end.</summary>
    public Result<CaseEdited> Move(string path, string? before) => Apply([CaseEdit.Move(path, before)]);

    /// <summary>Makes several edits as one step of undo: all of them or none.</summary>
    public Result<CaseEdited> Apply(IReadOnlyList<CaseEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        string? failed = null;
        foreach (var asBefore in new[] { true, false })
        {
            var run = new EditRun(state, reader, new EntryIds(ids), asBefore);
            failed = run.Run(edits);
            if (failed is null && run.IsMeant(state))
            {
                ids = run.Ids;
                return new Result<CaseEdited> { Value = Take(run.State, run.NewIds, run.CommentLeft) };
            }
        }

        return new Result<CaseEdited> { Findings = [Failed(failed ?? edits[0].Path)] };
    }

    /// <summary>Puts another text in place of the whole file, such as an earlier state of it, as one step of undo.</summary>
    public Result<CaseEdited> Replace(ReadOnlySpan<byte> bytes)
    {
        var findings = new List<Finding>();
        return CaseState.Read(bytes, Reading.SourceMap.File, reader, findings) is { } changed
            ? new Result<CaseEdited> { Value = Take(changed, [], commentLeft: null), Findings = findings }
            : new Result<CaseEdited> { Findings = findings };
    }

    /// <summary>Takes the last step back; null if there is none.</summary>
    public CaseEdited? Undo() => Step(past, future);

    /// <summary>Does the step again that was taken back last; null if there is none.</summary>
    public CaseEdited? Redo() => Step(future, past);

    /// <summary>Tells the document which steps led to it, oldest first, so that they can be undone after a restart.</summary>
    public void Remember(IEnumerable<TextDifference> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        past.Clear();
        future.Clear();
        foreach (var step in steps)
        {
            past.Push(step);
        }
    }

    /// <summary>What was changed since the file was opened, as a unified diff; empty if nothing was. It holds facts of the case.</summary>
    public string CreatePatch() => opened == state.Text ? string.Empty : LinePatch.Between(opened, state.Text);

    /// <summary>The file.</summary>
    public byte[] ToBytes() => state.ToBytes();

    private CaseEdited Take(CaseState changed, IReadOnlyList<string> newIds, string? commentLeft)
    {
        var edited = Describe(changed, newIds, commentLeft);
        if (edited.Version != edited.VersionBefore)
        {
            past.Push(edited.Difference);
            future.Clear();
        }

        state = changed;
        return edited;
    }

    private CaseEdited? Step(Stack<TextDifference> from, Stack<TextDifference> to)
    {
        if (!from.TryPop(out var step) || step.Reverse().Apply(state.Text) is not { } text || state.With(text, reader) is not { } changed)
        {
            // A step that was made from another text leads nowhere, and neither do those before it.
            from.Clear();
            return null;
        }

        to.Push(step.Reverse());
        var edited = Describe(changed, [], commentLeft: null);
        state = changed;
        return edited;
    }

    private CaseEdited Describe(CaseState changed, IReadOnlyList<string> newIds, string? commentLeft)
    {
        static string? Text(YamlScalar? scalar) => scalar is null or { IsNull: true } ? null : scalar.Text.TrimEnd('\n');
        return new CaseEdited
        {
            VersionBefore = state.Version,
            Version = changed.Version,
            Changes = [.. state.Scalars.Keys.Union(changed.Scalars.Keys).Select(p => new CaseChange(p, Text(state.Scalars.GetValueOrDefault(p)), Text(changed.Scalars.GetValueOrDefault(p)))).Where(c => c.Was != c.Now)],
            NewIds = newIds,
            CommentLeft = commentLeft,
            Difference = TextDifference.Create(state.Text, changed.Text),
        };
    }

    private static Finding Failed(string path) => Finding.Error(
        FindingCodes.ImportFailed,
        message: $"{path} cannot be changed in this file, so it was left as it is.",
        why: "Exactly what is edited may change, and the file must read as before.",
        fix: "Make the change in the case file by hand.",
        fact: path);
}
