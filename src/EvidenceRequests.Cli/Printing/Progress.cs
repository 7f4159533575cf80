namespace EvidenceRequests.Cli.Printing;

/// <summary>Tells a person who waits that work is under way; a pipe sees nothing of it.</summary>
internal static class Progress
{
    private const string ClearLine = "\r\u001b[K";

    /// <summary>Works, with a line that is shown as long as the work lasts.</summary>
    public static T Show<T>(CommandContext context, string what, Func<T> work)
    {
        if (!context.Remarks.Colours)
        {
            return work();
        }

        context.Terminal.Error.Write($"{what} …");
        context.Terminal.Error.Flush();
        try
        {
            return work();
        }
        finally
        {
            context.Terminal.Error.Write(ClearLine);
        }
    }
}
