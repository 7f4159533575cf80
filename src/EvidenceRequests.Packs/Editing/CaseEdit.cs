namespace EvidenceRequests.Packs;

/// <summary>One edit of a case file. Paths are those of findings: <c>accounts.a17.holder.located_in</c>, with the id of an entry, or its number in brackets where the list has no ids: <c>accounts.a17.identifiers[0].value</c>.</summary>
public abstract record CaseEdit
{
    private protected CaseEdit(string path) => Path = path;

    /// <summary>Where.</summary>
    public string Path { get; }

    /// <summary>Writes a field; an empty value takes it out, with the parents that would be empty.</summary>
    public static CaseEdit Set(string path, string? value) => new SetField(path, value);

    /// <summary>Writes a list of words or texts, such as the ids of facts: what is still in it stays where it is.</summary>
    public static CaseEdit SetList(string path, IReadOnlyList<string> values) => new SetTexts(path, values);

    /// <summary>Adds an entry behind those of a list; it gets the next free id where the list has ids.</summary>
    /// <param name="list">The list, such as <c>accounts</c>.</param>
    /// <param name="values">Its values by their paths within it, such as <c>identifiers[0].value</c>.</param>
    public static CaseEdit Add(string list, IReadOnlyDictionary<string, string> values) => new AddEntry(list, values);

    /// <summary>Takes out a field, a group, a list or an entry of one.</summary>
    public static CaseEdit Remove(string path) => new RemoveField(path);

    /// <summary>Moves an entry of a list in front of another entry of it, or to the end.</summary>
    /// <param name="path">The entry, such as <c>facts.f3</c>.</param>
    /// <param name="before">The other entry, such as <c>facts.f1</c>; null for the end.</param>
    public static CaseEdit Move(string path, string? before) => new MoveEntry(path, before);

    /// <summary>Says that a field was asked and is not known: by its word <c>unknown</c> where it has one, else under <c>not_known</c>. Writing the field takes that back.</summary>
    public static CaseEdit NotKnown(string path) => new SayNotKnown(path);

    internal sealed record SayNotKnown(string Path) : CaseEdit(Path);

    internal sealed record SetField(string Path, string? Value) : CaseEdit(Path);

    internal sealed record SetTexts(string Path, IReadOnlyList<string> Values) : CaseEdit(Path);

    internal sealed record AddEntry(string Path, IReadOnlyDictionary<string, string> Values) : CaseEdit(Path);

    internal sealed record RemoveField(string Path) : CaseEdit(Path);

    internal sealed record MoveEntry(string Path, string? Before) : CaseEdit(Path);
}
