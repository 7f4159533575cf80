namespace EvidenceRequests.Register;

/// <summary>Copies of a register that are whole, and their way back. The key of the office is never in them.</summary>
internal static class RegisterBackup
{
    /// <summary>Writes a copy: of a file a file, of a database a pack. It is verified before it takes its name.</summary>
    /// <param name="store">The register.</param>
    /// <param name="register">The same, opened.</param>
    /// <param name="path">Where to; nothing may be there.</param>
    /// <returns>What was verified.</returns>
    public static VerificationResult Write(RegisterStore store, RequestRegister register, string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.Exists(full))
        {
            throw new RegisterException($"{path} is there already.", "Name a new file; a backup never replaces another.");
        }

        var temporary = full + OwnerFile.Unfinished;
        DeleteWithCompanions(temporary);
        if (store is SqliteStore file)
        {
            file.CopyTo(temporary);
        }
        else
        {
            using var stream = OwnerFile.Create(temporary);
            register.Pack(stream);
        }

        var result = store is SqliteStore ? VerifyFile(temporary) : register.Verify();
        RefuseBroken(result, "the register");
        Flush(temporary);
        File.Move(temporary, full);
        return result;
    }

    /// <summary>Puts a copy back as the file of a register. The copy is verified first, and held against the seals that are given.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="path">The file of the register; nothing may be there.</param>
    /// <param name="seals">Seals that were kept elsewhere.</param>
    /// <param name="now">When.</param>
    public static VerificationResult RestoreFile(string copy, string path, IReadOnlyList<RegisterSeal> seals, DateTimeOffset now)
    {
        var full = Path.GetFullPath(path);
        if (Path.Exists(full))
        {
            throw new RegisterException($"{path} is there already.", "Move the damaged register aside first; it may still be needed.");
        }

        if (!File.Exists(copy))
        {
            throw new RegisterException($"there is no file {copy}.", "Check the path.");
        }

        var temporary = full + OwnerFile.Unfinished;
        DeleteWithCompanions(temporary);
        File.Copy(copy, temporary);
        // A copy of an older version is still the register; the copy itself stays as it is.
        using (var store = SqliteStore.Open(temporary))
        {
            store.Migrate(Migration.For(store.Engine), now, keepsCopy: false);
        }

        var result = VerifyFile(temporary, seals);
        RefuseBroken(result, "the copy");
        Flush(temporary);
        File.Move(temporary, full);
        return result;
    }

    /// <summary>True if a file is a database of SQLite; a pack is lines of text.</summary>
    public static bool IsDatabase(string path)
    {
        Span<byte> start = stackalloc byte[16];
        using var stream = File.OpenRead(path);
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("SQLite format 3\0"u8);
    }

    private static VerificationResult VerifyFile(string path, params IReadOnlyList<RegisterSeal> seals)
    {
        VerificationResult result;
        using (var store = SqliteStore.Open(path))
        using (var register = RequestRegister.Open(store, key: null, new RegisterIdentity("-", "-", MemberRoles.Auditor), static () => DateTimeOffset.UnixEpoch))
        {
            result = register.Verify(seals);
            // The copy is one file again: what was looked at leaves no companions beside it.
            store.Sql.Execute("PRAGMA journal_mode = DELETE");
        }

        return result;
    }

    private static void RefuseBroken(VerificationResult result, string what)
    {
        if (!result.IsWhole)
        {
            throw new RegisterException($"{what} is not whole: {result.Faults[0].Entry}: {result.Faults[0].What}.", "Look at all of it with \"evreq register verify\", and take an earlier copy.");
        }
    }

    private static void DeleteWithCompanions(string path)
    {
        foreach (var ending in (string[])["", "-wal", "-shm", "-journal"])
        {
            File.Delete(path + ending);
        }
    }

    private static void Flush(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}
