namespace EvidenceRequests.Cli.Help;

/// <summary>The commands by what they are for, in the order in which a case needs them.</summary>
internal static class CommandGroups
{
    /// <summary>Headings and the names of the commands under them.</summary>
    public static readonly IReadOnlyList<(string Heading, IReadOnlyList<string> Commands)> All =
    [
        ("Start a case", ["office", "new", "add", "recognise"]),
        ("Plan and check", ["plan", "check", "explain", "clock", "due"]),
        ("Write", ["draft"]),
        ("What comes back", ["review", "import", "compare"]),
        ("Release", ["confirm", "approve", "finalise"]),
        ("After it was sent", ["record", "register", "receive", "custody", "stats", "lessons"]),
        ("Knowledge", ["providers", "countries", "offences", "instruments", "words", "guide", "packs"]),
        ("Learn", ["exercise"]),
        ("The command itself", ["completion", "help"]),
    ];
}
