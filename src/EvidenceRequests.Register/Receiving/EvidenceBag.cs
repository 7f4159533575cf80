using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EvidenceRequests.Register;

/// <summary>
/// What came back, copied once into a bag after RFC 8493: the files untouched under <c>data/</c>, with their hashes beside them. A bag is whole or is not there.
/// </summary>
internal static class EvidenceBag
{
    private const string Unfinished = ".unfinished";
    private const string Declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    /// <summary>Copies files and folders into a new bag.</summary>
    /// <param name="sources">What came: files or folders.</param>
    /// <param name="target">The folder of the bag; nothing may be there.</param>
    /// <param name="number">Register number of the request.</param>
    /// <param name="exhibit">Number of the exhibit.</param>
    /// <param name="office">Name of the office; no person is named.</param>
    /// <param name="day">The day.</param>
    /// <param name="composed">Puts a name into the one form of Unicode in which the same letters are the same characters; the framework does not, where it runs without the data of a culture.</param>
    /// <exception cref="RegisterException">Something cannot be taken in as it is.</exception>
    public static BagContent Create(IReadOnlyList<string> sources, string target, string number, string exhibit, string office, DateOnly day, Func<string, string> composed)
    {
        var full = Path.GetFullPath(target);
        if (Path.Exists(full))
        {
            throw new RegisterException($"{target} is there already.", "Name a new folder; a bag is never added to.");
        }

        var entries = SourceTree.List(sources, full);
        var temporary = full + Unfinished;
        if (Directory.Exists(temporary))
        {
            Release(temporary);
            Directory.Delete(temporary, recursive: true);
        }

        Directory.CreateDirectory(Path.Combine(temporary, "data"));
        var files = entries.Select(e => Copy(e, Path.Combine(temporary, "data"))).ToList();
        var content = new BagContent(full, exhibit, files, Remarks(files, composed));
        WriteTags(temporary, content, number, office, day);
        Protect(temporary);
        Directory.Move(temporary, full);
        return content with { Identity = Hex(Path.Combine(full, "tagmanifest-sha256.txt")) };
    }

    /// <summary>Hashes every file of a bag again. Nothing is mended.</summary>
    /// <param name="folder">The bag.</param>
    /// <returns>What differs, each as a sentence with the place of the file; and the identity of the bag, which is the hash of its list of lists.</returns>
    public static (IReadOnlyList<string> Differences, string? Identity) Verify(string folder)
    {
        var differences = new List<string>();
        foreach (var list in (string[])["tagmanifest-sha256.txt", "manifest-sha256.txt"])
        {
            var path = Path.Combine(folder, list);
            if (!File.Exists(path))
            {
                return ([$"{list} is missing; this is no bag, or it was taken apart"], null);
            }

            var listed = new HashSet<string>(StringComparer.Ordinal);
            foreach (var line in File.ReadLines(path, Encoding.UTF8).Where(l => l.Length > 0))
            {
                var words = line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                if (words.Length < 2 || Inside(folder, Decode(words[1])) is not { } file)
                {
                    differences.Add($"a line of {list} cannot be read");
                    continue;
                }

                listed.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'));
                differences.AddRange(!File.Exists(file) ? [$"{words[1]} is missing"] : !string.Equals(Hex(file), words[0], StringComparison.OrdinalIgnoreCase) ? [$"{words[1]} was changed"] : []);
            }

            if (list == "manifest-sha256.txt")
            {
                differences.AddRange(Directory.EnumerateFiles(Path.Combine(folder, "data"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Where(f => !listed.Contains(f)).Select(f => $"{f} was not there when the bag was made"));
            }
        }

        return (differences, Hex(Path.Combine(folder, "tagmanifest-sha256.txt")));
    }

    private static ReceivedFile Copy(SourceEntry entry, string data)
    {
        var place = Path.Combine(data, entry.Name.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
#pragma warning disable CA5350, CA5351 // Providers still list these; they are held against their lists and prove nothing here.
        using var sha1 = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
#pragma warning restore CA5350, CA5351
        long size = 0;
        using (var source = new FileStream(entry.Source, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan))
        using (var copy = new FileStream(place, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1))
        {
            var (buffer, length) = (new byte[1024 * 1024], source.Length);
            for (var read = source.Read(buffer); read > 0; read = source.Read(buffer))
            {
                var part = buffer.AsSpan(0, read);
                sha256.AppendData(part);
                sha1.AppendData(part);
                md5.AppendData(part);
                copy.Write(part);
                size += read;
                if (size > length)
                {
                    break;
                }
            }

            if (size != length)
            {
                throw new RegisterException("a file changed while it was copied.", "Let nobody write there, and receive all of it again.");
            }

            copy.Flush(flushToDisk: true);
        }

        var changed = new DateTimeOffset(File.GetLastWriteTimeUtc(entry.Source), TimeSpan.Zero);
        File.SetLastWriteTimeUtc(place, changed.UtcDateTime);
        return new ReceivedFile
        {
            Path = entry.Name,
            Size = size,
            ChangedAt = changed,
            MediaType = MediaTypes.ByName(entry.Name),
            Members = Members(place),
            Sha256 = Convert.ToHexStringLower(sha256.GetHashAndReset()),
            Sha1 = Convert.ToHexStringLower(sha1.GetHashAndReset()),
            Md5 = Convert.ToHexStringLower(md5.GetHashAndReset()),
        };
    }

    private static IReadOnlyList<ArchiveMember>? Members(string place)
    {
        if (!place.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        using var file = new FileStream(place, FileMode.Open, FileAccess.Read);
        return ArchiveDirectory.Read(file);
    }

    private static List<ReceiptRemark> Remarks(List<ReceivedFile> files, Func<string, string> composed)
    {
        var members = files.SelectMany(f => f.Members ?? []).ToList();
        var remarks = new List<ReceiptRemark>();
        void Add(string code, int count)
        {
            if (count > 0)
            {
                remarks.Add(new ReceiptRemark(code, count));
            }
        }

        string Folded(string name) => composed(name).ToUpperInvariant();
        int Alike(IEnumerable<string> names) => names.GroupBy(Folded).Where(g => g.Count() > 1).Sum(g => g.Count());
        Add("empty", files.Count(f => f.Size == 0));
        Add("encrypted", members.Count(m => m.IsEncrypted));
        Add("leaves-folder", members.Count(m => LeavesFolder(m.Name)));
        Add("link", members.Count(m => m.IsLink));
        Add("alike", Alike(files.Select(f => f.Path)) + files.Sum(f => Alike((f.Members ?? []).Select(m => m.Name))));
        Add("swells", members.Count(m => m.Size > 1024L * 1024 * 1024 && m.Size / Math.Max(1, m.Packed) > 200));
        Add("nested", members.Count(m => MediaTypes.IsArchive(m.Name)));
        Add("not-listed", files.Count(f => f.Members is null && MediaTypes.IsArchive(f.Path)));
        return remarks;
    }

    private static bool LeavesFolder(string name)
    {
        var plain = name.Replace('\\', '/');
        return plain.StartsWith('/') || plain.Split('/').Contains("..") || (plain.Length > 1 && plain[1] == ':');
    }

    private static void WriteTags(string folder, BagContent content, string number, string office, DateOnly day)
    {
        var size = content.Files.Sum(f => f.Size);
        List<(string Name, string Text)> tags =
        [
            ("bagit.txt", Declaration),
            ("bag-info.txt", string.Create(CultureInfo.InvariantCulture, $"Source-Organization: {office}\nExternal-Identifier: {number}\nInternal-Sender-Identifier: {content.Exhibit}\nBagging-Date: {day:yyyy-MM-dd}\nPayload-Oxum: {size}.{content.Files.Count}\n")),
            ("manifest-sha256.txt", string.Concat(content.Files.Select(f => $"{f.Sha256}  data/{Encode(f.Path)}\n"))),
            ("received.json", ReceivedList.Write(content)),
        ];
        foreach (var (name, text) in tags)
        {
            Put(folder, name, text);
        }

        Put(folder, "tagmanifest-sha256.txt", string.Concat(tags.Select(t => $"{Hex(Path.Combine(folder, t.Name))}  {t.Name}\n")));
    }

    private static void Put(string folder, string name, string text)
    {
        using var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write);
        file.Write(Encoding.UTF8.GetBytes(text));
        file.Flush(flushToDisk: true);
    }

    private static void Protect(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, File.GetAttributes(file) | FileAttributes.ReadOnly);
        }
    }

    private static void Release(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }
    }

    // The three that the form asks for; a percent sign first, so that the way back is one.
    private static string Encode(string name) => name.Replace("%", "%25", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal);

    private static string Decode(string name) => name.Replace("%0A", "\n", StringComparison.OrdinalIgnoreCase).Replace("%0D", "\r", StringComparison.OrdinalIgnoreCase).Replace("%25", "%", StringComparison.Ordinal);

    private static string? Inside(string folder, string name)
    {
        var full = Path.GetFullPath(Path.Combine(folder, name));
        return full.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : null;
    }

    private static string Hex(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}

/// <summary>A bag and what is in it.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Exhibit">Number of the exhibit.</param>
/// <param name="Files">Its files.</param>
/// <param name="Remarks">What a person must know about them.</param>
internal sealed record BagContent(string Folder, string Exhibit, IReadOnlyList<ReceivedFile> Files, IReadOnlyList<ReceiptRemark> Remarks)
{
    /// <summary>Hash of its list of lists, which stands for all of it.</summary>
    public string Identity { get; init; } = string.Empty;
}
