using System.Text;

namespace EvidenceRequests.Packs;

/// <summary>A piece of a text and what takes its place.</summary>
/// <param name="Old">The characters that go.</param>
/// <param name="New">The text that comes.</param>
internal sealed record TextEdit(Range Old, string New)
{
    /// <summary>The text with all edits, which are in order and do not overlap.</summary>
    public static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var edited = new StringBuilder(text.Length);
        var from = 0;
        foreach (var edit in edits)
        {
            edited.Append(text, from, edit.Old.Start.Value - from).Append(edit.New);
            from = edit.Old.End.Value;
        }

        return edited.Append(text, from, text.Length - from).ToString();
    }
}
