using EvidenceRequests.Model;

namespace EvidenceRequests.Files;

/// <summary>Writes a file that was changed in place. It keeps its owner, its rights and every name it has.</summary>
internal static class FileInPlace
{
    /// <summary>Replaces the file whole where the system lets its owner be kept; else writes into it.</summary>
    /// <param name="target">The file, no link.</param>
    /// <param name="read">What it holds.</param>
    /// <param name="changed">What it is to hold.</param>
    /// <param name="beforeRewriting">Done before the file is written into, which a killed run could leave half done.</param>
    /// <exception cref="FindingsException">The system does not let us write it.</exception>
    public static void Write(string target, byte[] read, byte[] changed, Action? beforeRewriting = null)
    {
        if (!TryReplace(target, changed))
        {
            beforeRewriting?.Invoke();
            Rewrite(target, read, changed);
        }
    }

    // A file that is put in the place of another takes only one of its names over, and belongs to whoever runs the command.
    private static bool TryReplace(string target, byte[] changed) =>
        FileStatus.Find(target) is not { Names: > 1 } && AtomicFileWriter.TryReplace(target, changed);

    // A run that is killed here leaves the file half written, and what it was in the file that is kept beside it.
    private static void Rewrite(string target, byte[] read, byte[] changed)
    {
        try
        {
            using var stream = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.None);
            try
            {
                Put(stream, changed);
            }
            catch (IOException)
            {
                Put(stream, read);
                throw;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AtomicFileWriter.Stopped(
                FindingCodes.OutputNotWritable,
                target,
                "the file has another owner or further names (hard links), and the system does not let us write into it; it was left as it is.",
                "Let its owner run the command, or copy the file and name the copy.");
        }
    }

    private static void Put(FileStream stream, byte[] bytes)
    {
        stream.Position = 0;
        stream.Write(bytes);
        stream.SetLength(bytes.Length);
        stream.Flush(flushToDisk: true);
    }
}
