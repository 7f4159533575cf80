namespace EvidenceRequests.Cli.Printing;

/// <summary>One line that says what is done next, once a command has done what was asked. Programs and <c>--quiet</c> see nothing of it.</summary>
internal static class NextStep
{
    /// <summary>Prints a command that can be typed as it stands, and what it is for.</summary>
    /// <param name="context">The run; its <c>--as-of</c> and <c>--packs</c> go with the command.</param>
    /// <param name="words">The command without <c>evreq</c>: <c>check</c>, <c>case.yaml</c>.</param>
    /// <param name="before">What a person does before.</param>
    /// <param name="about">What it is for.</param>
    public static void Print(CommandContext context, IReadOnlyList<string> words, string? before = null, string? about = null)
    {
        // What was piped in cannot be named again.
        if (!words.Contains("-"))
        {
            Write(context, $"{(before is null ? string.Empty : $"{before}, then: ")}evreq {string.Join(' ', words.Concat(context.Carried).Select(Quote))}{(about is null ? string.Empty : $"   ({about})")}");
        }
    }

    /// <summary>Prints what a person does outside the command.</summary>
    public static void Print(CommandContext context, string what) => Write(context, what);

    private static void Write(CommandContext context, string text)
    {
        if (context.IsText)
        {
            context.Flush();
            context.Remarks.WriteLine(StyledText.Strong("Next:"), $" {text}");
        }
    }

    private static string Quote(string word) => word.Any(c => char.IsWhiteSpace(c) || c is '\'' or '(' or ')' or '&' or ';' or '$') ? $"\"{word}\"" : word;
}
