using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Files;

/// <summary>Writes a case file that was changed in place. It keeps its owner, its rights and every name it has.</summary>
internal static class EditedFile
{
    /// <summary>Writes it, unless somebody else changed it meanwhile. A link stays a link.</summary>
    /// <exception cref="UsageException">Somebody did.</exception>
    /// <exception cref="FindingsException">The system does not let us write it.</exception>
    public static void Write(string path, byte[] read, byte[] changed, Terminal terminal)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (!InputFile.Read(target, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, terminal).AsSpan().SequenceEqual(read))
        {
            throw new UsageException("the case file was changed by somebody else meanwhile; it was left as it is.", "Run the command again.");
        }

        FileInPlace.Write(target, read, changed, beforeRewriting: () => Keep(path, read));
    }

    /// <summary>Copies a file that is about to be replaced to a name that is free beside it: <c>case.yaml.bak</c>, <c>case.yaml.bak2</c>.</summary>
    /// <returns>The copy; null where nothing would be lost.</returns>
    public static string? KeepReplaced(string path, byte[] replacement)
    {
        if (!File.Exists(path) || StagedFile.Holds(path, replacement))
        {
            return null;
        }

        var kept = Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? $"{path}.bak" : FormattableString.Invariant($"{path}.bak{i}")).First(p => !Path.Exists(p));
        AtomicFileWriter.WriteOne(kept, File.ReadAllBytes(path), force: false);
        return kept;
    }

    /// <summary>Writes a file that a person named. With --force one that is there is replaced, and what it held is kept beside it.</summary>
    public static void Place(CommandContext context, string path, byte[] bytes, bool force)
    {
        if (force)
        {
            KeepAndTell(context, path, bytes);
        }

        AtomicFileWriter.WriteOne(path, bytes, force);
    }

    /// <summary>Keeps a file that is about to be replaced, and says where.</summary>
    public static void KeepAndTell(CommandContext context, string path, byte[] replacement)
    {
        if (KeepReplaced(path, replacement) is { } kept)
        {
            context.Err.WriteLine($"What {path} held is kept in {kept}.");
        }
    }

    /// <summary>Keeps the case file as it was; nobody may read that who may not read the case file.</summary>
    public static void Keep(string path, byte[] before) => AtomicFileWriter.WriteOne(UndoFile(path), before, force: true, like: path);

    /// <summary>The file that keeps the case file as it was before the last addition.</summary>
    public static string UndoFile(string path) => path + ".undo";
}
