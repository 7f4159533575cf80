namespace EvidenceRequests.Cli.Printing;

/// <summary>A piece of a line.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">How it is set apart.</param>
internal readonly record struct StyledText(string Text, TextStyle Style = TextStyle.Plain)
{
    public static implicit operator StyledText(string text) => new(text);

    public static StyledText Strong(string text) => new(text, TextStyle.Strong);

    public static StyledText Faint(string text) => new(text, TextStyle.Faint);

    public static StyledText Good(string text) => new(text, TextStyle.Good);

    public static StyledText Caution(string text) => new(text, TextStyle.Caution);

    public static StyledText Bad(string text) => new(text, TextStyle.Bad);
}
