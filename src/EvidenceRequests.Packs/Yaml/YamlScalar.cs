namespace EvidenceRequests.Packs;

/// <summary>A single value as text; nothing is guessed from its look.</summary>
internal sealed record YamlScalar(int Line, int Column, string Text, bool IsPlain) : YamlNode(Line, Column)
{
    /// <summary>The characters of the file that hold it, with its quotes.</summary>
    public Range Written { get; init; }

    /// <summary>The column of a # behind the value in its line, from which on the line is a comment; null if there is none or nobody asked.</summary>
    public int? HashAt { get; init; }

    /// <summary>Nothing written after the key, or a plain <c>null</c> or <c>~</c>.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null";
}
