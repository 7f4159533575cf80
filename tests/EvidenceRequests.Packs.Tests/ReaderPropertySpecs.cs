using System.Text;
using CsCheck;

namespace EvidenceRequests.Packs.Tests;

public sealed class ReaderPropertySpecs
{
    // Fixed, so that a run today and a run on another machine try the same texts.
    private const string Seed = "0N0XIzNsQ0O2";

    private const string Seedling = "case: { reference: R-1, requesting_state: pk }\nfacts:\n  - { id: f1, at: \"2026-10-11T21:40+05:00\", text: \"a\", shown_by: { kind: device } }\n";

    [Fact]
    public void Whatever_the_bytes_are_the_reader_answers_with_findings_and_never_throws() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Answers(CaseFileReader.Read(bytes, "case.yaml", ReadingTexts.Reader)), seed: Seed, iter: 3000);

    [Fact]
    public void A_case_file_with_any_bytes_changed_gives_findings_and_never_throws() =>
        Gen.Select(Gen.Int[0, Seedling.Length - 1], Gen.Byte.Array[0, 6], Gen.Int[0, 10]).Sample(
            (position, insert, remove) =>
            {
                var bytes = Encoding.UTF8.GetBytes(Seedling);
                byte[] changed = [.. bytes[..position], .. insert, .. bytes[Math.Min(bytes.Length, position + remove)..]];
                return Answers(CaseFileReader.Read(changed, "case.yaml", ReadingTexts.Reader));
            },
            seed: Seed,
            iter: 5000);

    [Fact]
    public void Any_text_of_signs_of_yaml_gives_findings_and_never_throws() =>
        Gen.Char["{}[]:,-&*!|>'\"%@`#?\n\t ab0~<\\"].Array[0, 60].Sample(
            signs => Answers(ReadingTexts.Read(new string(signs))), seed: Seed, iter: 5000);

    [Fact]
    public void Whatever_texts_a_case_holds_that_a_case_file_may_hold_it_is_written_so_that_it_reads_back() =>
        Gen.Char["{}[]:,-&*!|>'\"%@`#?\n\t\r ab0~<\\=._é\u00a0\u2028"].Array[0, 40].Array[1, 3].Sample(
            texts =>
            {
                var caseFile = new CaseFile
                {
                    Case = new CaseHeader { Reference = "R-1", RequestingState = "pk", Title = new string(texts[0]) },
                    Facts = [.. texts.Select((t, i) => new Fact { Id = $"f{i}", Text = new string(t), Elements = [new string(t), "a"] })],
                };
                var read = CaseFileReader.Read(CaseFileWriter.Write(caseFile), "case.yaml", ReadingTexts.Reader);
                // A blank counts as not stated, and is written as it was.
                return read.Value is { } back && (back.Blanks.Count > 0 || Texts(back.CaseFile).SequenceEqual(Texts(caseFile)));
            },
            seed: Seed,
            iter: 5000);

    private static IEnumerable<string?> Texts(CaseFile caseFile) => [caseFile.Case.Title, .. caseFile.Facts.Select(f => f.Text), .. caseFile.Facts.SelectMany(f => f.Elements)];

    // A file without errors has a value; a file with errors has none.
    private static bool Answers(Result<CaseReading> outcome) => outcome.HasErrors == (outcome.Value is null);
}
