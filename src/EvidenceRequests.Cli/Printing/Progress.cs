namespace EvidenceRequests.Cli.Printing;

/// <summary>Tells a person who waits that work is under way; a pipe sees nothing of it.</summary>
internal static class Progress
{
    private const string ClearLine = "\r\u001b[K";

    /// <summary>Works, with a line that stands as long as the work lasts.</summary>
    public static T Show<T>(Session session, string what, Func<T> work)
    {
        if (!session.Err.Colours)
        {
            return work();
        }

        session.Terminal.Error.Write($"{what} …");
        session.Terminal.Error.Flush();
        try
        {
            return work();
        }
        finally
        {
            session.Terminal.Error.Write(ClearLine);
        }
    }
}
