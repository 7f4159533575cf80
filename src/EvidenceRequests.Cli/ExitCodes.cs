namespace EvidenceRequests.Cli;

/// <summary>What the command says to the shell when it ends.</summary>
internal static class ExitCodes
{
    /// <summary>Done, no errors.</summary>
    public const int Done = 0;

    /// <summary>Errors found; nothing was written for the steps they concern.</summary>
    public const int ErrorsFound = 1;

    /// <summary>Wrong use or unreadable file.</summary>
    public const int UsageError = 2;

    /// <summary>Something is overdue, where that was asked for with --strict.</summary>
    public const int Overdue = 2;

    /// <summary>A fault of the program.</summary>
    public const int InternalError = 3;
}
