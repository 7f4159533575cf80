using System.IO.Compression;
using System.Text;

namespace EvidenceRequests.Packs.Tests;

/// <summary>Packs travel as one archive. What arrives is what was sent, or nothing is used.</summary>
public sealed class ExportedPacksSpecs
{
    private const string Provider = "providers/sample.yaml";
    private static readonly DateOnly Made = new(2026, 11, 28);
    private static readonly byte[] Archive = ExportedPacks.Write(TextPacks.Good.Open(), Made, "evreq 1.0");

    [Fact]
    public void The_packs_that_come_out_are_those_that_went_in()
    {
        var packs = ExportedPacks.Open(Archive, "packs.zip").Value!;
        var sent = TextPacks.Good.Open();
        Assert.Equal((Made, "evreq 1.0", sent.Hash), (packs.Made, packs.MadeBy, packs.Hash));
        Assert.Equal(sent.Hash, LibraryReader.Open([packs]).Hash);
        Assert.Equal(TextPacks.Good.Files[Provider], Encoding.UTF8.GetString(packs.Read(Provider)));
    }

    [Fact]
    public void The_same_packs_and_day_give_the_same_bytes() => Assert.Equal(Archive, ExportedPacks.Write(TextPacks.Good.Open(), Made, "evreq 1.0"));

    [Fact]
    public void An_archive_of_what_was_laid_over_other_packs_holds_each_file_once_as_it_counts()
    {
        var over = TextPacks.Good.Change(Provider, "name: Sample Network", "name: Other Network");
        var packs = ExportedPacks.Open(ExportedPacks.Write(LibraryReader.Open([TextPacks.Words, TextPacks.Good, over]), Made, "evreq 1.0"), "packs.zip").Value!;
        Assert.Contains("name: Other Network", Encoding.UTF8.GetString(packs.Read(Provider)), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "a pack changed", "providers/sample.yaml differ from what" },
        { "a pack taken out", "providers/sample.yaml differ from what" },
        { "a pack put in", "providers/other.yaml differ from what" },
        { "no manifest", "has no manifest.json" },
        { "a manifest that is no JSON", "cannot be read" },
        { "a manifest of a later form", "of a form that this version does not know" },
        { "another hash in the manifest", "the hash of its packs" },
        { "a name that climbs out", "leads out of the folder" },
        { "a name with a drive", "leads out of the folder" },
        { "a file outside the folders of packs", "leads out of the folder" },
        { "two names that differ in capitals", "two files of one name" },
        { "a file without end", "grows beyond 4 MiB" },
        { "too many files", "more than 10000 files" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void An_archive_that_was_altered_or_would_do_harm_is_refused(string fault, string message) => Refuses(Damage(fault), message);

    [Fact]
    public void What_is_no_archive_is_refused()
    {
        Refuses([], "damaged, or no ZIP file");
        Refuses("PK but no more"u8.ToArray(), "damaged, or no ZIP file");
        Refuses(Archive[..(Archive.Length / 2)], "damaged, or no ZIP file");
    }

    [Fact]
    public void Any_single_byte_changed_is_noticed_or_changes_no_pack()
    {
        var sent = TextPacks.Good.Open().Hash;
        var random = new Random(20261128);
        for (var i = 0; i < 400; i++)
        {
            var bytes = (byte[])Archive.Clone();
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            var read = ExportedPacks.Open(bytes, "packs.zip");
            Assert.True(read.Value is null ? read.HasErrors : read.Value.Hash == sent);
        }
    }

    private static void Refuses(byte[] bytes, string message)
    {
        var read = ExportedPacks.Open(bytes, "packs.zip");
        Assert.Null(read.Value);
        var finding = Assert.Single(read.Findings);
        Assert.Equal((FindingCodes.PackArchiveRefused, "packs.zip"), (finding.Code, finding.Location!.File));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    private static byte[] Damage(string fault)
    {
        using var stream = new MemoryStream();
        stream.Write(Archive);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            Damage(zip, fault);
        }

        return stream.ToArray();
    }

    private static void Damage(ZipArchive zip, string fault)
    {
        switch (fault)
        {
            case "a pack changed":
                Replace(zip, Provider, text => text + "# more\n");
                break;
            case "a pack taken out":
                zip.GetEntry(Provider)!.Delete();
                break;
            case "a pack put in":
                Add(zip, "providers/other.yaml", "id: other\n");
                break;
            case "no manifest":
                zip.GetEntry("manifest.json")!.Delete();
                break;
            case "a manifest that is no JSON":
                Replace(zip, "manifest.json", _ => "packs");
                break;
            case "a manifest of a later form":
                Replace(zip, "manifest.json", text => text.Replace("packs/1", "packs/2", StringComparison.Ordinal));
                break;
            case "another hash in the manifest":
                Replace(zip, "manifest.json", text => text.Replace("\"sha256:", "\"sha256:0", StringComparison.Ordinal));
                break;
            case "a name that climbs out":
                Add(zip, "providers/../../evil.yaml", "id: evil\n");
                break;
            case "a name with a drive":
                Add(zip, "providers/C:evil.yaml", "id: evil\n");
                break;
            case "a file outside the folders of packs":
                Add(zip, "bin/run.sh", "echo\n");
                break;
            case "two names that differ in capitals":
                Add(zip, "providers/Sample.yaml", "id: sample\n");
                break;
            case "a file without end":
                Add(zip, "providers/long.yaml", new string('#', DirectoryPacks.MaxBytes + 1));
                break;
            case "too many files":
                Enumerable.Range(0, DirectoryPacks.MaxFiles + 1).ToList().ForEach(i => Add(zip, FormattableString.Invariant($"providers/p{i}.yaml"), string.Empty));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such damage.");
        }
    }

    private static void Replace(ZipArchive zip, string path, Func<string, string> change)
    {
        var entry = zip.GetEntry(path)!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        Add(zip, path, change(text));
    }

    private static void Add(ZipArchive zip, string path, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open());
        writer.Write(text);
    }
}
