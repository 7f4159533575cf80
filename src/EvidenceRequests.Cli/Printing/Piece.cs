namespace EvidenceRequests.Cli.Printing;

/// <summary>A piece of a line.</summary>
/// <param name="Text">The text.</param>
/// <param name="Ink">How it is set apart.</param>
internal readonly record struct Piece(string Text, Ink Ink = Ink.Plain)
{
    public static implicit operator Piece(string text) => new(text);

    public static Piece Strong(string text) => new(text, Ink.Strong);

    public static Piece Faint(string text) => new(text, Ink.Faint);

    public static Piece Good(string text) => new(text, Ink.Good);

    public static Piece Caution(string text) => new(text, Ink.Caution);

    public static Piece Bad(string text) => new(text, Ink.Bad);
}
