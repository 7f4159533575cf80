using System.IO.Compression;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>
/// Packs that travel as one dated file, so that corrected knowledge reaches an office without a new build of the program. The
/// archive is whole: it holds every pack, word list and section, and takes the place of the built-in ones.
/// </summary>
public sealed class ExportedPacks : IPackSource
{
    // The years that the time of a file in a ZIP can hold.
    private const int FirstYear = 1980;
    private const int LastYear = 2107;

    private readonly Dictionary<string, byte[]> files;
    private readonly ExportManifest manifest;

    private ExportedPacks(Dictionary<string, byte[]> files, ExportManifest manifest)
    {
        this.files = files;
        this.manifest = manifest;
    }

    /// <summary>The day on which the archive was made.</summary>
    public DateOnly Made => manifest.Made;

    /// <summary>The version of the program that made it.</summary>
    public string MadeBy => manifest.MadeBy;

    /// <summary>Hash of the packs, as every draft prints it. Whoever sends an archive tells it by another way.</summary>
    public string Hash => manifest.Library;

    /// <summary>Reads an archive and compares every file with its hash; what is wrong comes back as a finding.</summary>
    /// <param name="bytes">The archive.</param>
    /// <param name="file">Its name, for the finding.</param>
    public static Result<ExportedPacks> Open(byte[] bytes, string file)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            return new Result<ExportedPacks> { Value = Open(bytes) };
        }
        catch (ExportRefusedException refused)
        {
            return new Result<ExportedPacks>
            {
                Findings = [Finding.Error(FindingCodes.PackArchiveRefused, $"the archive of packs is not used: {refused.Message}", "A damaged or altered archive would send letters to wrong addresses.", refused.Fix, location: new SourceLocation { File = file, Line = 1, Column = 1 })],
            };
        }
    }

    /// <summary>An archive of all files of a library. The same packs and day give the same bytes.</summary>
    /// <param name="packs">The library.</param>
    /// <param name="made">The day.</param>
    /// <param name="madeBy">The version of the program.</param>
    public static byte[] Write(LibraryReader packs, DateOnly made, string madeBy)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var contents = packs.Files.List().Order(StringComparer.Ordinal).ToDictionary(p => p, packs.Files.Read, StringComparer.Ordinal);
        var manifest = new ExportManifest { Made = made, MadeBy = madeBy, Library = packs.Hash, Files = contents.ToDictionary(c => c.Key, c => Sha256.Hex(c.Value)) };
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in contents.Prepend(new(ExportManifest.FileName, manifest.Write())))
            {
                var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(Math.Clamp(made.Year, FirstYear, LastYear), made.Month, made.Day, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return target.ToArray();
    }

    /// <summary>Every file by path, the manifest among them, to be laid into a folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files.Append(new(ExportManifest.FileName, manifest.Write())).ToDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public byte[] Read(string path) => files[path];

    private static ExportedPacks Open(byte[] bytes)
    {
        if (bytes.Length > ExportLimits.MaxBytes)
        {
            throw new ExportRefusedException($"it is larger than {ExportLimits.MaxBytes / 1_000_000} MB.");
        }

        var files = ExportUnpacker.Unpack(bytes);
        if (!files.Remove(ExportManifest.FileName, out var written))
        {
            throw new ExportRefusedException($"it has no {ExportManifest.FileName}, so it was not made by \"evreq packs export\".");
        }

        var packs = new ExportedPacks(new Dictionary<string, byte[]>(files, StringComparer.Ordinal), ExportManifest.Parse(written));
        packs.Compare();
        return packs;
    }

    private void Compare()
    {
        var altered = files.Where(f => manifest.Files.GetValueOrDefault(f.Key) != Sha256.Hex(f.Value)).Select(f => f.Key)
            .Concat(manifest.Files.Keys.Where(f => !files.ContainsKey(f)))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (altered.Count > 0)
        {
            throw new ExportRefusedException($"{altered[0]}{(altered.Count == 1 ? string.Empty : FormattableString.Invariant($" and {altered.Count - 1} more"))} differ from what its manifest says.");
        }

        if (LibraryReader.Open([this]).Hash != Hash)
        {
            throw new ExportRefusedException("the hash of its packs is not the one that its manifest says.");
        }
    }
}
