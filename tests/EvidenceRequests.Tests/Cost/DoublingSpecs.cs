using System.Text;
using System.Text.Json;
using EvidenceRequests.Tests.Review;

namespace EvidenceRequests.Tests.Cost;

/// <summary>Twice as much of anything costs less than three times as much, whoever reads it: no small file stops the machine.</summary>
public sealed class DoublingSpecs
{
    private const double Most = 3;
    private const int Tries = 4;

    // Below this the clock measures other things.
    private const double Shortest = 15;

    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly RequestDrafter Drafter = RequestDrafter.Open();
    private static readonly Lazy<byte[]> CaseText = new(() => File.ReadAllBytes(ProjectFolder.Combine("tests", "corpus", "attacks", "case.yaml")));

    private static readonly Dictionary<string, Action<byte[]>> Readers = new(StringComparer.Ordinal)
    {
        ["review"] = file => Review(file),
        ["compare"] = file => Drafter.Compare(LetterShapes.Original, file, Day, accept: true),
        ["compare back"] = file => Drafter.Compare(file, LetterShapes.Original, Day, accept: true),
        ["compare with itself"] = file => Drafter.Compare(file, file, Day, accept: true),
        ["annotate"] = file => Drafter.Annotate(file, Review(file), Day),
        ["finalise"] = file => Documents.FinalWriter.Write(file, "d.docx"),
        ["letterhead"] = file => Documents.ReferenceDocument.Open(file, Scenario.Drafter.ReadAll().Value!),
    };

    public static TheoryData<string, string> Letters()
    {
        var rows = new TheoryData<string, string>();
        foreach (var reader in Readers.Keys)
        {
            foreach (var shape in LetterShapes.Names)
            {
                rows.Add(reader, shape);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_letter_with_twice_as_many(string reader, string shape)
    {
        // Code that is compiled meanwhile would be counted as work.
        Readers[reader](LetterShapes.Create(shape, 20));
        var (one, two) = (LetterShapes.Create(shape, 800), LetterShapes.Create(shape, 1600));
        Grows($"{reader}, {shape}", () => Readers[reader](one), () => Readers[reader](two));
    }

    public static TheoryData<string> Texts() => [.. CaseShapes.Keys];

    private static readonly Dictionary<string, Func<int, string>> CaseShapes = new(StringComparer.Ordinal)
    {
        ["accounts"] = n => $"{{\"accounts\": [{string.Join(',', Enumerable.Range(0, n).Select(i => $"{{\"id\": \"a{i}\", \"provider\": \"meta\", \"service\": \"facebook\", \"identifiers\": [{{\"kind\": \"user-id\", \"value\": \"{100001234567000 + i}\"}}]}}"))}]}}",
        ["facts"] = n => $"{{\"facts\": [{string.Join(',', Enumerable.Range(0, n).Select(i => $"{{\"id\": \"f{i}\", \"at\": \"2026-10-04T21:10+05:00\", \"text\": \"A message came.\"}}"))}]}}",
        ["unknown keys"] = n => string.Concat(Enumerable.Range(0, n).Select(i => $"key{i}: x\n")),
        ["one key again"] = n => string.Concat(Enumerable.Range(0, n).Select(_ => "case: x\n")),
        ["wrong words"] = n => $"accounts:\n{string.Concat(Enumerable.Range(0, n).Select(i => $"  - {{ id: a{i}, provider: metaa, service: instagramm }}\n"))}",
        ["comments"] = n => string.Concat(Enumerable.Range(0, n * 10).Select(i => $"# {i}: a comment\n")),
        ["marks of direction"] = n => string.Concat(Enumerable.Range(0, n * 10).Select(_ => "# \u202E\n")),
        ["long text"] = n => $"case: {{ title: \"{new string('a', n * 100)}\" }}",
        ["long number"] = n => $"accounts: [{{ id: a, provider: meta, identifiers: [{{ kind: phone-number, value: \"+{new string('1', n * 100)}\" }}, {{ kind: iban, value: \"GB{new string('1', n * 100)}\" }}, {{ kind: crypto-address, value: \"bc1{new string('q', n * 100)}\" }}] }}]",
        ["open brackets"] = n => new string('[', n),
        ["anchors"] = n => string.Concat(Enumerable.Range(0, n).Select(i => $"k{i}: &a{i} x\n")),
        ["folded lines"] = n => $"case:\n  title: >\n{string.Concat(Enumerable.Range(0, n * 4).Select(i => $"    line {i}\n"))}",
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_case_file_with_twice_as_many(string shape)
    {
        Plan(Encoding.UTF8.GetBytes(CaseShapes[shape](20)));
        var (one, two) = (Encoding.UTF8.GetBytes(CaseShapes[shape](1000)), Encoding.UTF8.GetBytes(CaseShapes[shape](2000)));
        Grows($"case file, {shape}", () => Plan(one), () => Plan(two));
    }

    [Fact]
    public void A_case_with_twice_as_many_accounts_planned_and_drafted()
    {
        DraftAccounts(10);
        Grows("drafting", () => DraftAccounts(300), () => DraftAccounts(600));
    }

    [Fact]
    public void A_letter_of_twice_as_many_facts_taken_into_the_case_file()
    {
        var (one, two) = (Edited(150), Edited(300));
        Import(Edited(10));
        Grows("import", () => Import(one), () => Import(two));
    }

    [Theory]
    [InlineData("https://www.facebook.com/sample.user.01 ")]
    [InlineData("+923001234567 ")]
    [InlineData("a@b.example,")]
    [InlineData("x.x.x.x.x.x.")]
    [InlineData("((((")]
    [InlineData("@")]
    [InlineData("1234 5678 ")]
    [InlineData("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq\n")]
    [InlineData("hxxp[:]//")]
    public void A_text_with_twice_as_much_to_recognise(string piece)
    {
        Drafter.Recognise(piece);
        string Text(int n) => string.Concat(Enumerable.Repeat(piece, n));
        Grows($"recognise, {piece}", () => Drafter.Recognise(Text(1500)), () => Drafter.Recognise(Text(3000)));
    }

    private static void Grows(string what, Action one, Action two)
    {
        var (less, more) = (default(Measured), default(Measured));
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            (less, more) = (Measured.Least(one, attempt), Measured.Least(two, attempt));
            if (more.Bytes < Most * less.Bytes && (more.Milliseconds < Shortest || more.Milliseconds < Most * less.Milliseconds))
            {
                if (Environment.GetEnvironmentVariable("EVREQ_COST") is { } log)
                {
                    File.AppendAllText(log, FormattableString.Invariant($"{more.Milliseconds / less.Milliseconds:F1} {(double)more.Bytes / less.Bytes:F1} {less.Milliseconds:F0} {more.Milliseconds:F0} ms {more.Bytes / 1000000} MB {what}\n"));
                }

                return;
            }
        }

        Assert.Fail(FormattableString.Invariant($"{what}: {less.Milliseconds:F0} ms and {less.Bytes / 1_000_000} MB for one, {more.Milliseconds:F0} ms and {more.Bytes / 1_000_000} MB for two"));
    }

    private static DraftReview Review(byte[] file) => Drafter.Review(Drafter.ReadDraft(file, "d.docx").Value ?? throw new InvalidOperationException("The letter is not read."), null, Day);

    private static void Plan(byte[] text)
    {
        if (Drafter.Read(text, "case.yaml").Value is { } reading)
        {
            Drafter.Plan(reading, Day);
        }
    }

    private static CaseReadingWithText DraftAccounts(int accounts)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(ManyAccounts.Case(accounts));
        var reading = Drafter.Read(text, "case.json").Value!;
        var step = Drafter.Draft(Drafter.Plan(reading, Day).Value!, new DraftOptions { Kinds = [RequestKinds.Preservation] }).Value![0];
        return new CaseReadingWithText(text, reading, step.Documents[0].Bytes);
    }

    private static CaseReadingWithText Edited(int accounts)
    {
        var drafted = DraftAccounts(accounts);
        return drafted with { Letter = WordFile.WithBody(drafted.Letter, body => body.Descendants(WordFile.W + "t").Where(t => t.Value.StartsWith("100001", StringComparison.Ordinal)).ToList().ForEach(t => t.Value = "2" + t.Value[1..])) };
    }

    private static void Import(CaseReadingWithText edited)
    {
        var import = Drafter.Import(Drafter.ReadDraft(edited.Letter, "d.docx").Value!, edited.Text, edited.Reading);
        Assert.NotEmpty(import.Facts);
    }

    private sealed record CaseReadingWithText(byte[] Text, Packs.CaseReading Reading, byte[] Letter);
}
