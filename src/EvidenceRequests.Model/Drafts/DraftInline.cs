namespace EvidenceRequests.Model;

/// <summary>A piece of a line: wording, a line break, or a slot that carries a fact.</summary>
public abstract record DraftInline
{
    private protected DraftInline()
    {
    }

    /// <summary>Set in bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Set in italics.</summary>
    public bool Italic { get; init; }

    /// <summary>Set in a fixed-width face, as identifiers are.</summary>
    public bool Code { get; init; }
}
