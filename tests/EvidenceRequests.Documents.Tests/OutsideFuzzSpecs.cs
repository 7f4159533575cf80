using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>Broken files thrown at every reader of Word documents: findings only, never an exception. Seeds are fixed, so a failure comes again.</summary>
public sealed class OutsideFuzzSpecs
{
    private const int Rounds = 150;

    private static readonly string[] Splinters =
    [
        "<w:sdt>", "</w:sdt>", "<w:p/>", "<w:tbl><w:tr/></w:tbl>", "<w:bookmarkStart w:id=\"1001\" w:name=\"er_1\"/>", "<w:bookmarkEnd w:id=\"1001\"/>", "<w:ins>", "</w:ins>",
        "<w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent>", "w:val=\"999999999999\"", "<w:commentReference w:id=\"-1\"/>", "\u0000", "&#x1;", "&e;", "]]>", "<!--", "\"", "<", "<![CDATA[", "xmlns:w=\"urn:x\"",
    ];

    [Fact]
    public void Bytes_changed_anywhere_in_the_file_give_findings_or_a_document()
    {
        var random = new Random(20261124);
        for (var round = 0; round < Rounds; round++)
        {
            Throw(Broken(OutsideFiles.Draft, random), round);
        }
    }

    [Fact]
    public void Parts_changed_inside_a_sound_package_give_findings_or_a_document()
    {
        var random = new Random(5);
        var parts = OutsideFiles.Parts(OutsideFiles.Draft);
        for (var round = 0; round < Rounds; round++)
        {
            var hit = random.Next(parts.Count);
            Throw(OutsideFiles.Pack(parts.Select((p, i) => i == hit ? (p.Name, round % 2 == 0 ? Broken(p.Bytes, random) : Splintered(p.Bytes, random)) : p)), round);
        }
    }

    [Fact]
    public void Parts_left_out_doubled_and_swapped_give_findings_or_a_document()
    {
        var parts = OutsideFiles.Parts(OutsideFiles.Draft);
        for (var i = 0; i < parts.Count; i++)
        {
            Throw(OutsideFiles.Pack(parts.Where((_, j) => j != i)), i);
            Throw(OutsideFiles.Pack([.. parts, parts[i]]), i);
            Throw(OutsideFiles.Pack(parts.Select((p, j) => j == i ? (p.Name, parts[(i + 1) % parts.Count].Bytes) : p)), i);
            Throw(OutsideFiles.Pack(parts.Select((p, j) => j == i ? (p.Name, Array.Empty<byte>()) : p)), i);
        }
    }

    private static void Throw(byte[] file, int round)
    {
        try
        {
            var outcome = DraftReader.Read(file, "d.docx");
            Assert.True(outcome.Value is not null || outcome.HasErrors, $"round {round}: neither a document nor a finding");
            var annotated = DraftAnnotator.Annotate(file, "d.docx", [new ReviewComment { Line = 2, Bookmark = "er_1", Text = ["A note."] }], Samples.AsOf);
            Assert.True(annotated.Value is not null || annotated.HasErrors, $"round {round}: neither a copy nor a finding");
            var letterhead = ReferenceDocument.Open(file, Samples.Library());
            Assert.True(letterhead.Value is not null || letterhead.HasErrors, $"round {round}: neither a letterhead nor a finding");
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"round {round}: {exception}");
        }
    }

    private static byte[] Broken(byte[] bytes, Random random)
    {
        var broken = bytes.ToArray();
        for (var i = random.Next(1, 12); i > 0 && broken.Length > 0; i--)
        {
            var position = random.Next(broken.Length);
            switch (random.Next(3))
            {
                case 0:
                    broken[position] = (byte)random.Next(256);
                    break;
                case 1:
                    broken = [.. broken.AsSpan(0, position), .. broken.AsSpan(Math.Min(broken.Length, position + random.Next(1, 200)))];
                    break;
                default:
                    broken = [.. broken.AsSpan(0, position), .. broken.AsSpan(position, Math.Min(random.Next(200), broken.Length - position)), .. broken.AsSpan(position)];
                    break;
            }
        }

        return broken;
    }

    // Most pieces go in behind an element, so that many files stay well formed and reach the readers of what they mean.
    private static byte[] Splintered(byte[] bytes, Random random)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var position = text.IndexOf('>', random.Next(text.Length));
        return Encoding.UTF8.GetBytes(position < 0 ? text : text.Insert(position + 1, Splinters[random.Next(Splinters.Length)]));
    }
}
