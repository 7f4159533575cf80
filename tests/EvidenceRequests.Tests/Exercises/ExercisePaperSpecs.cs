using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using EvidenceRequests.Documents;
using EvidenceRequests.Packs;
using EvidenceRequests.Tests.Review;

namespace EvidenceRequests.Tests.Exercises;

/// <summary>A paper of an exercise is known as one wherever it goes, holds nothing by which it could be sent, and never becomes final.</summary>
public sealed class ExercisePaperSpecs
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly Lazy<CasePlan> Planned = new(() => Plan(Exercise()));
    private static readonly Lazy<DraftedDocument[]> Documents = new(() => Draft(Planned.Value));

    private static byte[] Letter => Documents.Value[0].Bytes;

    [Fact]
    public void Every_document_bears_the_mark_in_every_place_and_in_its_name()
    {
        Assert.All(Documents.Value, d =>
        {
            Assert.StartsWith("EXERCISE-", Path.GetFileName(d.FileName), StringComparison.Ordinal);
            Assert.Equal(ExercisePaper.Places, Read(d.Bytes).ExerciseMarks.Take(ExercisePaper.Places.Count));
            Assert.Empty(DocumentValidator.Validate(d.Bytes));
            Assert.DoesNotContain("Signature and seal", d.ReadingView, StringComparison.Ordinal);
        });
        Assert.StartsWith("EXERCISE – ", Documents.Value[0].Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_real_letter_bears_none_of_the_marks() => Assert.Empty(Read(Draft(Plan(Real()))[0].Bytes).ExerciseMarks);

    [Fact]
    public void A_letterhead_of_an_office_bears_the_mark_too()
    {
        var letterhead = Draft(Plan(Real()))[0].Bytes;
        var drafted = Scenario.Drafter.Draft(Planned.Value, new DraftOptions { Letterhead = letterhead }).Value!;

        Assert.Equal(ExercisePaper.Places, Read(drafted[0].Documents[0].Bytes).ExerciseMarks.Take(ExercisePaper.Places.Count));
    }

    [Theory]
    [InlineData("instagram-blackmail", "sample_user_01", "sample_exercise_01")]
    [InlineData("live-hostage", "+923217654321", "+447700900123")]
    [InlineData("gmail-bomb-plot", "a.khan.supply@gmail.com", "sample.exercise@gmail.com")]
    [InlineData("website-four-addressees", "", "")]
    [InlineData("market-bombing", "", "")]
    [InlineData("tiktok-recruiting-video", "", "")]
    [InlineData("facebook-identity-theft", "", "")]
    public void No_byte_of_any_document_holds_an_address_portal_mailbox_or_number_of_a_pack(string example, string identifier, string fictional)
    {
        HoldsNoWay(Plan(Exercise(example, identifier, fictional)));
    }

    internal static void HoldsNoWay(CasePlan plan)
    {
        var drafted = Scenario.Drafter.Draft(plan, new DraftOptions { Incomplete = true }).Value!;
        Assert.Equal(plan.Plan.Steps.Count > 0 && !plan.Plan.IsGated, drafted.SelectMany(d => d.Documents).Any());
        foreach (var text in drafted.SelectMany(d => d.Documents.Select(f => f.Bytes).Concat(d.Files.Select(f => f.Bytes))).SelectMany(Texts).Distinct(StringComparer.Ordinal).Where(t => t.AsSpan().ContainsAny(Search.Value)))
        {
            Assert.Fail(Ways.Value.First(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public void The_ways_that_are_looked_for_are_printed_in_real_letters()
    {
        var texts = Draft(Plan(Real())).SelectMany(d => Texts(d.Bytes)).ToList();
        Assert.Contains(texts, t => t.AsSpan().ContainsAny(Search.Value));
    }

    [Theory]
    [InlineData("the record in the file")]
    [InlineData("the properties of the file")]
    [InlineData("the header")]
    [InlineData("the footer")]
    [InlineData("the watermark")]
    [InlineData("the beginning of the text")]
    [InlineData("the end of the text")]
    public void A_mark_that_was_taken_out_is_named_and_the_paper_stays_an_exercise(string place)
    {
        var edited = Without(Letter, place);

        Assert.DoesNotContain(place, Read(edited).ExerciseMarks);
        Assert.Contains(Scenario.Drafter.Review(Read(edited), Reading(Exercise()), Day).Remarks, r => r.Finding.Code == FindingCodes.ExerciseMarkRemoved && r.Finding.Message.Contains(place, StringComparison.Ordinal));
        Assert.Equal(FindingCodes.ExerciseNotReleased, Assert.Single(Finalise(edited, null).Findings).Code);
        Assert.Contains(Scenario.Drafter.Compare(Letter, edited, Day).Findings, f => f.Code == FindingCodes.ExerciseMarkRemoved);
    }

    [Fact]
    public void With_all_marks_taken_out_the_values_still_give_it_away()
    {
        var edited = ExercisePaper.Places.Aggregate(Letter, Without);

        Assert.Equal(["values made up for exercises"], Read(edited).ExerciseMarks);
        Assert.Equal(FindingCodes.ExerciseNotReleased, Assert.Single(Finalise(edited, null).Findings).Code);
        Assert.Equal(ExercisePaper.Places.Count, Scenario.Drafter.Review(Read(edited), null, Day).Remarks.Count(r => r.Finding.Code == FindingCodes.ExerciseMarkRemoved));
    }

    [Fact]
    public void An_exercise_is_not_made_final_with_any_case_and_a_real_paper_not_with_the_case_of_an_exercise()
    {
        Assert.Equal("ER7080", Assert.Single(Finalise(Letter, Reading(Exercise())).Findings).Code);
        Assert.Equal("ER7080", Assert.Single(Finalise(Letter, Reading(Real())).Findings).Code);
        Assert.Equal("ER7080", Assert.Single(Finalise(Draft(Plan(Real()))[0].Bytes, Reading(Exercise())).Findings).Code);
    }

    [Theory]
    [InlineData("exercise: 01-threat, ", "", "case.exercise")]
    [InlineData("EXERCISE-2026-0412, exercise: 01-threat, ", "NCCIA-LHR-2026-0412, ", "case.exercise")]
    [InlineData("EXERCISE-2026-0412", "NCCIA-LHR-2026-0412", "case.reference")]
    public void A_mark_taken_out_of_the_case_file_stops_it_and_its_papers_are_marked_all_the_same(string old, string replacement, string fact)
    {
        var plan = Plan(Exercise().Replace(old, replacement, StringComparison.Ordinal));

        Assert.Contains(plan.Plan.Findings, f => f.Code == "ER2080" && f.Fact == fact && f.Severity == Severity.Error);
        Assert.DoesNotContain(plan.Plan.Steps, s => s.Status == StepStatus.Ready);
        Assert.Equal(ExercisePaper.Places, Read(Draft(plan)[0].Bytes).ExerciseMarks.Take(ExercisePaper.Places.Count));
    }

    [Fact]
    public void A_value_that_may_belong_to_somebody_stops_the_exercise()
    {
        var plan = Plan(Exercise().Replace("sample_exercise_01", "karachi_fan_77", StringComparison.Ordinal));

        Assert.Contains(plan.Plan.Findings, f => f.Code == "ER2081" && f.Fact == "accounts.a1.identifiers[0].value");
        Assert.DoesNotContain(plan.Plan.Steps, s => s.Status == StepStatus.Ready);
    }

    [Theory]
    [InlineData("sample_exercise_7", true, true)]
    [InlineData("https://www.youtube.com/channel/UCSAMPLEEXERCISE00000001", true, true)]
    [InlineData("+44 7700 900123", true, true)]
    [InlineData("+447700901123", false, false)]
    [InlineData("0x53414d504c452d45584552434953452d30303031", true, true)]
    [InlineData("203.0.113.44", true, false)]
    [InlineData("203.0.114.44", false, false)]
    [InlineData("2001:db8::1", true, false)]
    [InlineData("https://front.example/page", true, false)]
    [InlineData("somebody@mail.example", true, false)]
    [InlineData("front.example.com", false, false)]
    [InlineData("sample_user_01", false, false)]
    public void Made_up_values_are_told_from_others(string value, bool fictional, bool onlyInExercises)
    {
        Assert.Equal(fictional, FictionalValues.IsFictional(value));
        Assert.Equal(onlyInExercises, FictionalValues.IsOfExercise(value));
    }

    [Fact]
    public void Facts_flow_neither_from_an_exercise_into_a_case_nor_back()
    {
        var real = Draft(Plan(Real()))[0].Bytes;

        Assert.Equal(FindingCodes.ImportOtherCase, Assert.Single(Import(Letter, Real()).Findings).Code);
        Assert.Equal(FindingCodes.ImportOtherCase, Assert.Single(Import(real, Exercise()).Findings).Code);
        Assert.Empty(Import(Letter, Exercise()).Findings);
    }

    [Fact]
    public void A_redline_of_two_papers_of_an_exercise_bears_the_mark()
    {
        var redline = Scenario.Drafter.Compare(Letter, WordFile.WithText(Letter, "The matter", "The case"), Day);

        Assert.Equal(ExercisePaper.Places, Read(redline.Value!).ExerciseMarks.Take(ExercisePaper.Places.Count));
        Assert.Null(Scenario.Drafter.Compare(Letter, Draft(Plan(Real()))[0].Bytes, Day).Value);
    }

    private static readonly Lazy<IReadOnlyList<string>> Ways = new(() =>
    {
        var library = Scenario.Drafter.ReadAll().Value!;
        var states = library.Vocabulary.GetWords(WordLists.States).Select(w => w.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. library.Providers.Values.SelectMany(p => p.Entities.SelectMany(e => e.Address.Count == 0 ? [] : e.Address.Take(1)).Concat(p.Channels.Select(c => c.Value)))
            .Concat(library.Countries.Values.SelectMany(c => (c.Requesting?.Agencies ?? []).SelectMany(a => a.Address.Take(1))))
            .OfType<string>().Select(w => w.Trim()).Where(w => w.Length >= 8 && w.Any(char.IsPunctuation) && !states.Contains(w)).Distinct(StringComparer.OrdinalIgnoreCase)];
    });

    private static readonly Lazy<SearchValues<string>> Search = new(() => SearchValues.Create([.. Ways.Value], StringComparison.OrdinalIgnoreCase));

    private static byte[] Without(byte[] file, string place) => place switch
    {
        "the record in the file" => WordFile.With(file, "customXml/item1.xml", text => text.Replace(" exercise=\"01-threat\"", string.Empty, StringComparison.Ordinal).Replace("EXERCISE", "CTD", StringComparison.Ordinal)),
        "the properties of the file" => WordFile.With(file, "docProps/core.xml", text => text.Replace("EXERCISE", "CTD", StringComparison.Ordinal)),
        "the header" => WordFile.With(file, "word/header1.xml", text => text.Replace(">EXERCISE", ">", StringComparison.Ordinal)),
        "the footer" => WordFile.With(file, "word/footer1.xml", text => text.Replace(">EXERCISE", ">", StringComparison.Ordinal)),
        "the watermark" => WordFile.With(file, "word/header1.xml", text => text.Replace("string=\"EXERCISE\"", "string=\"COPY\"", StringComparison.Ordinal)),
        _ => WordFile.WithBody(file, body =>
        {
            var marked = body.Descendants(WordFile.W + "p").Where(p => string.Concat(p.Descendants(WordFile.W + "t").Select(t => t.Value)).StartsWith("EXERCISE", StringComparison.Ordinal)).ToList();
            foreach (var text in (place == "the end of the text" ? marked.TakeLast(1) : marked.SkipLast(1)).SelectMany(p => p.Descendants(WordFile.W + "t")))
            {
                text.Value = text.Value.Replace("EXERCISE", "PAPER", StringComparison.Ordinal);
            }
        }),
    };

    private static IEnumerable<string> Texts(byte[] file)
    {
        if (file is not [(byte)'P', (byte)'K', ..])
        {
            return [Encoding.UTF8.GetString(file)];
        }

        using var archive = new ZipArchive(new MemoryStream(file));
        return [.. archive.Entries.SelectMany(e =>
        {
            using var stream = e.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            // What a reader sees, too: a text may be cut into runs.
            return Texts(bytes.ToArray()).SelectMany(t => t.StartsWith('<') ? [t, XDocument.Parse(t).Root!.Value] : new[] { t });
        })];
    }

    private static string Real() => File.ReadAllText(ProjectFolder.Combine("examples", "instagram-blackmail.yaml"));

    private static string Exercise() => Exercise("instagram-blackmail", "sample_user_01", "sample_exercise_01");

    private static string Exercise(string example, string identifier, string fictional)
    {
        var text = File.ReadAllText(ProjectFolder.Combine("examples", example + ".yaml"));
        text = System.Text.RegularExpressions.Regex.Replace(text, @"^case: \{ reference: [A-Z]+-([A-Z]+-)?([A-Z0-9-]+),", "case: { reference: EXERCISE-$2, exercise: 01-threat,", System.Text.RegularExpressions.RegexOptions.Multiline);
        Assert.Contains("exercise:", text, StringComparison.Ordinal);
        return identifier.Length == 0 ? text : text.Replace(identifier, fictional, StringComparison.Ordinal);
    }

    private static CaseReading Reading(string text) => Scenario.Drafter.Read(text, "case.yaml").Value!;

    private static CasePlan Plan(string text) => Scenario.Drafter.Plan(Reading(text), Day).Value!;

    private static DraftedDocument[] Draft(CasePlan plan) => [.. Scenario.Drafter.Draft(plan, new DraftOptions { Incomplete = true }).Value!.SelectMany(d => d.Documents)];

    private static ReturnedDraft Read(byte[] file) => Scenario.Drafter.ReadDraft(file, "paper.docx").Value!;

    private static Result<ReleasedDocument> Finalise(byte[] file, CaseReading? reading) => Scenario.Drafter.Finalise(file, "paper.docx", reading, Day);

    private static CaseImport Import(byte[] file, string text) => Scenario.Drafter.Import(Read(file), Encoding.UTF8.GetBytes(text), Reading(text));
}
