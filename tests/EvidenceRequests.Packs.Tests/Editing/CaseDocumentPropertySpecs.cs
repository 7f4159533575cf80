using System.Globalization;

namespace EvidenceRequests.Packs.Tests.Editing;

/// <summary>Whatever is typed into the fields of any case of the project: nothing is lost, nothing else changes, and every step can be taken back.</summary>
public sealed class CaseDocumentPropertySpecs
{
    private const string Signs = "abc 123:#-'\"\\{}[],&*!|>%@`~?.\n؟ب é+()/<=";
    private static readonly LibraryReader Reader = LibraryReader.Open([new DirectoryPacks { Root = ProjectFolder.Combine() }]);
    private static readonly string[] Texts = ["title", "place", "unit", "number", "court", "text", "how_known", "value", "need", "danger", "name", "reference", "located_in", "kind", "at"];
    private static readonly string[] Absent =
    [
        "case.title", "case.classification", "authority.unit", "authority.address[0]", "authority.second_contact.name", "proceedings.court", "proceedings.reference.number", "proceedings.magistrate_order.number",
        "emergency.danger", "emergency.senior_officer.name", "confidentiality.ground", "mutual_legal_assistance.public_interest", "mutual_legal_assistance.rights_screen.grounds", "additional_facts.some-question",
    ];

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(ProjectFolder.Combine("examples"), "*.yaml").Concat(Directory.EnumerateFiles(ProjectFolder.Combine("tests", "scenarios"), "case.yaml", SearchOption.AllDirectories)).Select(f => Path.GetRelativePath(ProjectFolder.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_edits_are_read_back_and_undone_to_the_first_byte(string file)
    {
        var random = new Random(file.Length);
        var start = Bytes(file, random.Next(4));
        var document = Open(start);
        var done = 0;
        for (var i = 0; i < 14; i++)
        {
            var before = document.ToBytes();
            var (edit, path, expected) = Draw(document, random);
            var edited = document.Apply([edit]);
            if (edited.Value is null)
            {
                Assert.Fail($"{file}: {edit} {edited.Findings[0].Message}");
            }

            Assert.Equal(expected, path is null ? null : document.Get(path)?.Trim());
            done += document.ToBytes().AsSpan().SequenceEqual(before) ? 0 : 1;
        }

        var end = document.ToBytes();
        var steps = 0;
        for (; document.CanUndo; steps++)
        {
            Assert.NotNull(document.Undo());
        }

        Assert.Equal(done, steps);
        Assert.Equal(start, document.ToBytes());
        while (document.CanRedo)
        {
            Assert.NotNull(document.Redo());
        }

        Assert.Equal(end, document.ToBytes());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_field_written_and_taken_out_again_leaves_every_other_line_as_it_was(string file)
    {
        var start = Bytes(file, variant: 0);
        foreach (var path in Absent)
        {
            var document = Open(start);
            if (document.Get(path) is not null)
            {
                continue;
            }

            Assert.Empty(document.Set(path, "Any text: of #1").Findings);
            var comments = Comments(start);
            Assert.Equal(comments, Comments(document.ToBytes()));
            Assert.Empty(document.Set(path, " ").Findings);
            Assert.Equal(Lines(start), Lines(document.ToBytes()));
        }
    }

    private static (CaseEdit Edit, string? Path, string? Expected) Draw(CaseDocument document, Random random)
    {
        var facts = document.GetEntries("facts");
        switch (random.Next(10))
        {
            case 0 when facts.Count > 1:
                return (CaseEdit.Move(facts[random.Next(facts.Count)], facts[random.Next(facts.Count)]), null, null);
            case 1 when facts.Count > 0:
                return (CaseEdit.Remove(facts[random.Next(facts.Count)]), null, null);
            case 2:
                return (CaseEdit.Add("facts", new Dictionary<string, string> { ["text"] = Text(random), ["shown_by.kind"] = "device" }), null, null);
            case 3:
                return (CaseEdit.Add("accounts", new Dictionary<string, string> { ["identifiers[0].value"] = Text(random), ["identifiers[0].kind"] = "username", ["provider"] = "meta" }), null, null);
            case 4 when document.GetEntries("accounts") is { Count: > 0 } accounts:
                return (CaseEdit.SetList(accounts[0] + ".linked_by", ["f1", "f" + random.Next(9).ToString(CultureInfo.InvariantCulture)]), null, null);
            case 5 or 6:
                var absent = Absent[random.Next(Absent.Length)];
                var typed = Text(random);
                return (CaseEdit.Set(absent, typed), absent, typed);
            case 4:
                return (CaseEdit.NotKnown("facts.f1.at"), null, null);
            case 7:
                var gone = Field(document, random);
                return (CaseEdit.Set(gone, string.Empty), gone, null);
            default:
                var field = Field(document, random);
                var value = Text(random);
                return (CaseEdit.Set(field, value), field, value);
        }
    }

    // A field of the file that holds a text, as findings name it.
    private static string Field(CaseDocument document, Random random)
    {
        var fields = document.Reading.SourceMap.Locations.Keys.Where(p => document.Get(p) is not null && Texts.Contains(p[(p.LastIndexOf('.') + 1)..]) && !p.EndsWith("requesting_state", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return fields[random.Next(fields.Count)];
    }

    private static string Text(Random random)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Signs[random.Next(Signs.Length)])).Trim();
        return text.Length == 0 ? "x" : text;
    }

    // As it is, with line ends of Windows, with a byte order mark, and with both.
    private static byte[] Bytes(string file, int variant)
    {
        var text = File.ReadAllText(ProjectFolder.Combine(file)).ReplaceLineEndings(variant is 1 or 3 ? "\r\n" : "\n");
        return [.. variant >= 2 ? System.Text.Encoding.UTF8.GetPreamble() : [], .. System.Text.Encoding.UTF8.GetBytes(text)];
    }

    private static CaseDocument Open(byte[] bytes) => CaseDocument.Open(bytes, "case.yaml", Reader).Value!;

    private static List<string> Comments(byte[] bytes) => [.. System.Text.Encoding.UTF8.GetString(bytes).Split('\n').Where(l => l.TrimStart().StartsWith('#'))];

    private static List<string> Lines(byte[] bytes) => [.. System.Text.Encoding.UTF8.GetString(bytes).Split('\n').Where(l => l.Length > 0)];
}
