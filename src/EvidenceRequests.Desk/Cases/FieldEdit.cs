using EvidenceRequests.Packs;

namespace EvidenceRequests.Desk.Cases;

/// <summary>What a page says of one field: what it showed, and what was typed.</summary>
/// <param name="Path">The field.</param>
/// <param name="Values">What was typed: one value, or those of a list.</param>
/// <param name="Was">What the page showed when it was made; of a list its values, one on each line.</param>
/// <param name="IsList">True if the field is a list.</param>
internal sealed record FieldEdit(string Path, IReadOnlyList<string> Values, string Was, bool IsList)
{
    /// <summary>What was typed, as the page states it.</summary>
    public string Typed => string.Join('\n', Values);

    /// <summary>True if the page says that nobody changed it.</summary>
    public bool IsUnchanged => Same(Typed, Was);

    /// <summary>The edit of the case file.</summary>
    public CaseEdit ToEdit() => IsList ? CaseEdit.SetList(Path, Values) : CaseEdit.Set(Path, Values.Count == 0 ? null : Values[0]);

    /// <summary>True if both say the same, whatever the line ends and blanks around.</summary>
    public static bool Same(string left, string right) => left.ReplaceLineEndings("\n").Trim() == right.ReplaceLineEndings("\n").Trim();
}

/// <summary>A field that another window changed meanwhile.</summary>
/// <param name="Path">The field.</param>
/// <param name="Theirs">What it holds now.</param>
/// <param name="Typed">What was typed here.</param>
internal sealed record FieldConflict(string Path, string Theirs, string Typed);

/// <summary>What became of a save.</summary>
internal sealed record SaveResult
{
    /// <summary>The fields that were changed elsewhere.</summary>
    public IReadOnlyList<FieldConflict> Conflicts { get; init; } = [];

    /// <summary>What to tell, in one sentence.</summary>
    public string? Notice { get; init; }

    /// <summary>What could not be written.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Ids of entries that were added.</summary>
    public IReadOnlyList<string> NewIds { get; init; } = [];
}
