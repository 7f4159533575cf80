namespace EvidenceRequests.Model;

/// <summary>
/// Names a statement of the packs: the pack that makes it, what kind of statement it is, and which one. It is written
/// <c>meta:channel:portal</c>; <c>us:transmission</c> where a pack makes one statement of the kind; and as the id alone for a requirement or
/// caution, whose ids are unique over all packs.
/// </summary>
/// <param name="Pack">Id of the provider, state or instrument; empty for a requirement or caution.</param>
/// <param name="Kind">What is stated, such as <c>entity</c>, <c>channel</c>, <c>penalty</c>, <c>assurance</c>; empty for a requirement or caution.</param>
/// <param name="Id">Which one; empty where there is only one.</param>
public readonly record struct StatementId(string Pack, string Kind, string Id)
{
    private const char Separator = ':';

    /// <summary>The one statement of its kind that a pack makes.</summary>
    public StatementId(string pack, string kind)
        : this(pack, kind, string.Empty)
    {
    }

    /// <summary>A requirement or caution, by its id.</summary>
    public static StatementId FromRow(string id) => new(string.Empty, string.Empty, id);

    /// <summary>Reads an id as it is written. Every text is one; whether a statement bears it is another question.</summary>
    public static StatementId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Trim().Split(Separator, 3) switch
        {
            [var pack, var kind, var id] => new(pack, kind, id),
            [var pack, var kind] => new(pack, kind),
            var alone => FromRow(alone[0]),
        };
    }

    /// <summary>The id as it is written under <c>confirmations</c>.</summary>
    public override string ToString() => string.Join(Separator, new[] { Pack, Kind, Id }.Where(part => !string.IsNullOrEmpty(part)));
}
