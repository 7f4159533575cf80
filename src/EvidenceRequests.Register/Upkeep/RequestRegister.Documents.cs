using System.Security.Cryptography;
using System.Text.Json;

namespace EvidenceRequests.Register;

/// <content>Whether documents are still those that entries rest on.</content>
internal sealed partial class RequestRegister
{
    private const string ReleaseRecord = ".release.json";
    private const int MaxRecord = 4 * 1024 * 1024;
    private const int MostMissing = 20;

    /// <summary>
    /// Holds the documents of a folder against the register, which knows them by their hashes: letters, proofs, and what was received in its bags. A letter that was changed is known by the record of its release beside it, a bag by the
    /// number of its exhibit; a document that nothing names any more is not found.
    /// </summary>
    /// <param name="folder">The folder, with all below it.</param>
    public DocumentCheck VerifyDocuments(string folder)
    {
        var (same, changed, found) = (new List<CheckedDocument>(), new List<CheckedDocument>(), new HashSet<string>(StringComparer.Ordinal));
        var places = new Stack<string>([folder]);
        while (places.TryPop(out var place))
        {
            if (File.Exists(Path.Combine(place, "bagit.txt")))
            {
                CheckBag(place, same, changed, found);
                continue;
            }

            var plain = new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint };
            foreach (var file in Directory.EnumerateFiles(place, "*", plain).Order(StringComparer.Ordinal).Where(PlainFile.Is))
            {
                CheckFile(file, same, changed, found);
            }

            foreach (var below in Directory.EnumerateDirectories(place, "*", plain).OrderDescending(StringComparer.Ordinal))
            {
                places.Push(below);
            }
        }

        var missing = new List<string>();
        var notFound = 0L;
        foreach (var (document, number) in store.Sql.Stream("SELECT DISTINCT e.document, r.number FROM event AS e JOIN request AS r ON r.id = e.request WHERE e.document IS NOT NULL ORDER BY r.number, e.document", static r => (r.GetString(0), r.GetString(1))))
        {
            if (!found.Contains(document))
            {
                notFound++;
                if (missing.Count < MostMissing)
                {
                    missing.Add($"{number} {document}");
                }
            }
        }

        return new DocumentCheck(same, changed, notFound, missing);
    }

    private void CheckFile(string file, List<CheckedDocument> same, List<CheckedDocument> changed, HashSet<string> found)
    {
        using (var stream = File.OpenRead(file))
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
            if (NumberOf(hash) is { } number)
            {
                found.Add(hash);
                same.Add(new CheckedDocument(file, number));
                return;
            }
        }

        if (file.EndsWith(ReleaseRecord, StringComparison.Ordinal) && Released(file) is { } released && NumberOf(released) is { } changedNumber)
        {
            var letter = file[..^ReleaseRecord.Length] + ".docx";
            if (File.Exists(letter) && !Hex(letter).Equals(released, StringComparison.Ordinal))
            {
                found.Add(released);
                changed.Add(new CheckedDocument(letter, changedNumber));
            }
        }
    }

    private void CheckBag(string bag, List<CheckedDocument> same, List<CheckedDocument> changed, HashSet<string> found)
    {
        var (differences, identity) = EvidenceBag.Verify(bag);
        if (identity is not null && NumberOf(identity) is { } known)
        {
            found.Add(identity);
            (differences.Count == 0 ? same : changed).Add(new CheckedDocument(bag, known));
            return;
        }

        // Its lists were made anew: it says itself which exhibit it is.
        var about = Path.Combine(bag, "bag-info.txt") is var info && File.Exists(info) ? File.ReadLines(info).Take(100).ToList() : [];
        string? Line(string name) => about.Find(l => l.StartsWith(name + ": ", StringComparison.Ordinal))?[(name.Length + 2)..];
        if (Line("External-Identifier") is { } number && Line("Internal-Sender-Identifier") is { } exhibit
            && Look(number).SelectMany(r => Events(r.Id)).FirstOrDefault(e => e.Kind == EventKinds.ProductionReceived && e.Read().Exhibit == exhibit) is { Document: { } document })
        {
            found.Add(document);
            changed.Add(new CheckedDocument(bag, number));
        }
    }

    private string? NumberOf(string document) => store.Sql.First("SELECT r.number FROM event AS e JOIN request AS r ON r.id = e.request WHERE e.document = $1 ORDER BY r.number", static r => r.GetString(0), document);

    private static string Hex(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    // The hash of the letter in the record of its release; null if it is none.
    private static string? Released(string file)
    {
        if (new FileInfo(file).Length > MaxRecord)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return json.RootElement.GetProperty("final").GetProperty("sha256").GetString();
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// <summary>A document that the register knows.</summary>
/// <param name="Path">Where it was found.</param>
/// <param name="Number">The request it is of.</param>
internal sealed record CheckedDocument(string Path, string Number);

/// <summary>The documents of a folder, held against the register.</summary>
/// <param name="Same">Those that are as they were.</param>
/// <param name="Changed">Those that are not.</param>
/// <param name="NotFound">How many the register knows that are not in the folder.</param>
/// <param name="Missing">The first of them, as number and hash.</param>
internal sealed record DocumentCheck(IReadOnlyList<CheckedDocument> Same, IReadOnlyList<CheckedDocument> Changed, long NotFound, IReadOnlyList<string> Missing);
