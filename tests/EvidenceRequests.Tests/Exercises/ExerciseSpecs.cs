using System.Text.RegularExpressions;
using EvidenceRequests.Documents;
using EvidenceRequests.Exercises;

namespace EvidenceRequests.Tests.Exercises;

/// <summary>The exercises that travel with the program do what their pages say.</summary>
public sealed class ExerciseSpecs
{
    public static TheoryData<string> Ids => [.. BuiltInExercises.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_model_gets_no_remark_each_mistake_is_found_by_its_own_case_and_three_trainees_get_what_the_exercise_says(string id) =>
        Assert.Empty(ExerciseTrialRun.Check(Scenario.Drafter, Open(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_model_that_is_broken_is_found(string id)
    {
        var files = Files(id);
        files["exercise.yaml"] = System.Text.Encoding.UTF8.GetBytes(Regex.Replace(System.Text.Encoding.UTF8.GetString(files["exercise.yaml"]), @"    on: \[[^\]]*\]", "    on: [what-else/nothing-to-ask]"));
        Assert.NotEmpty(ExerciseTrialRun.Check(Scenario.Drafter, ExercisePackage.Open(files, id).Value!));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_papers_for_trainees_and_trainers_bear_the_marks_and_can_be_opened_in_Word(string id)
    {
        var package = Open(id);
        var papers = new[] { Handouts.Brief(Scenario.Drafter, package), Handouts.Trainer(Scenario.Drafter, package), Handouts.Report(Scenario.Drafter, Bad(package), all: true), Handouts.Group(Scenario.Drafter, Debriefing.Create(package.Exercise, [Bad(package)])) }
            .Concat(package.Exercise.Stages.Select(s => Handouts.Stage(Scenario.Drafter, package, s))).ToList();
        Assert.All(papers, p => Assert.True(p.Value is not null, string.Join("; ", p.Findings.Select(f => $"{f.Location}: {f.Message}"))));
        Assert.All(papers, p =>
        {
            Assert.Empty(DocumentValidator.Validate(p.Value!));
            var marks = Scenario.Drafter.ReadDraft(p.Value, "paper.docx").Value!.ExerciseMarks;
            Assert.Superset(new HashSet<string> { "the record in the file", "the properties of the file", "the header", "the footer", "the watermark" }, marks.ToHashSet());
            Assert.Equal(FindingCodes.ExerciseNotReleased, Assert.Single(Scenario.Drafter.Finalise(p.Value, "paper.docx", null, package.Exercise.AsOf).Findings).Code);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Where_to_read_is_a_sheet_of_the_guide_by_number_and_title(string id)
    {
        var sheets = Guides.Value;
        foreach (var place in Bad(Open(id)).Remarks.SelectMany(r => r.Read.Split("; ")).Distinct())
        {
            if (place.StartsWith("the sheet of the provider, row", StringComparison.Ordinal))
            {
                // No request is right here, so no company is in the model.
                Assert.Empty(Assessor.Create(Scenario.Drafter, Open(id), 0).Value!.Assess(Open(id).Model(0), "case.yaml").Value!.Plan.Plan.Steps);
                continue;
            }

            var named = Regex.Match(place, @"^(?<number>\S+) (?<title>.+?)(, rows? “(?<row>[^”]+)”( and “(?<and>[^”]+)”)?)?$");
            var sheet = sheets.GetValueOrDefault(named.Groups["number"].Value);
            Assert.True(sheet is not null && sheet.Title == named.Groups["title"].Value, $"{place} is no sheet of the guide");
            Assert.All(named.Groups["row"].Captures.Concat(named.Groups["and"].Captures), r => Assert.Contains($"\n{r.Value}\n", $"\n{string.Join('\n', sheet!.Blocks.OfType<GuideTable>().SelectMany(t => t.Rows).Select(w => string.Concat(w.Cells[0].Lines[0].Text.OfType<GuideRun>().Select(x => x.Text))))}\n", StringComparison.Ordinal));
        }
    }

    private static readonly Lazy<Dictionary<string, GuideSheet>> Guides = new(() => Scenario.Drafter.ComposeGuide(new GuideOptions { AsOf = new DateOnly(2026, 11, 24), Edition = GuideOptions.Full }).Value!.Sheets.ToDictionary(s => s.Number));

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_said_is_complete_and_shows_nothing_of_the_model_while_something_essential_is_open(string id)
    {
        var package = Open(id);
        var bad = Bad(package);
        Assert.True(bad.IsOpen);
        Assert.All(bad.Remarks, r => Assert.DoesNotMatch(@"[{}]", string.Join(' ', r.Decided, r.Follows, r.Read, r.Question, r.Answer)));
        var report = Text(Handouts.Report(Scenario.Drafter, bad, all: false).Value!);
        Assert.Equal(Math.Min(Assessment.AtOnce, bad.Of("essential").Count()), bad.Of("essential").Count(r => report.Contains(r.Decided, StringComparison.Ordinal)));
        Assert.DoesNotContain("the model's", report, StringComparison.Ordinal);

        var itself = Assessor.Create(Scenario.Drafter, package, 0).Value!.Assess(package.Model(0), "case.yaml").Value!;
        Assert.False(itself.IsOpen);
        Assert.Contains("the model's", Text(Handouts.Report(Scenario.Drafter, itself, all: false).Value!), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_document_of_a_model_holds_a_way_to_send_it(string id)
    {
        var package = Open(id);
        for (var stage = 0; stage <= package.Exercise.Stages.Count; stage++)
        {
            var plan = Scenario.Drafter.Plan(Scenario.Drafter.Read(package.Model(stage), "model.yaml").Value!, package.Exercise.AsOf).Value!;
            ExercisePaperSpecs.HoldsNoWay(plan);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_a_model_keeps_or_asks_in_an_emergency_can_be_drafted_today(string id)
    {
        var package = Open(id);
        for (var stage = 0; stage <= package.Exercise.Stages.Count; stage++)
        {
            var plan = Scenario.Drafter.Plan(Scenario.Drafter.Read(package.Model(stage), "model.yaml").Value!, package.Exercise.AsOf).Value!.Plan;
            Assert.Empty(plan.Steps.Where(s => (RequestKinds.IsPreservation(s.Kind) || s.Kind == RequestKinds.EmergencyDisclosure) && s.Status == StepStatus.Blocked).SelectMany(s => s.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{s.Id}: {f.Message}")));
            Assert.Equal(plan.IsGated, plan.Steps.Count == 0);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_material_names_every_identifier_of_the_model_and_whoever_begins_is_told_so(string id)
    {
        var package = Open(id);
        var material = string.Concat(package.Handed.Select(h => package.FindText(h.Name)).Concat(package.Exercise.Stages.Select(s => package.FindText(s.File))));
        for (var stage = 0; stage <= package.Exercise.Stages.Count; stage++)
        {
            var model = Scenario.Drafter.Read(package.Model(stage), "model.yaml").Value!.CaseFile;
            Assert.All(model.Accounts.SelectMany(a => a.Identifiers.Concat(a.Resolved.SelectMany(r => r.Identifiers))), i => Assert.Contains(i.Value.TrimStart('@'), material.Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
        }

        Assert.InRange(package.FindText("brief.md")!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 80, 400);
        Assert.Contains("made up", package.FindText("brief.md")!, StringComparison.Ordinal);
        Assert.True(Assessor.Create(Scenario.Drafter, package, 0).Value!.Assess(package.Start, "case.yaml").Value!.IsOpen);
    }

    [Fact]
    public void Each_remark_that_the_comparison_makes_has_its_text_and_each_text_a_remark()
    {
        var made = Directory.EnumerateFiles(ProjectFolder.Combine("src", "EvidenceRequests.Exercises", "Comparison"), "*.cs")
            .SelectMany(f => Regex.Matches(File.ReadAllText(f), "\"(?<remark>[a-z-]+/[a-z-]+)\"").Select(m => m.Groups["remark"].Value)).Where(r => ExerciseDimensions.All.Contains(r.Split('/')[0])).ToHashSet();
        Assert.Equal(made.Order(StringComparer.Ordinal), BuiltInExercises.Feedback.Remarks.Select(r => r.Remark).Where(r => r[0] != '*').Order(StringComparer.Ordinal));
        Assert.Equal(ExerciseDimensions.All, BuiltInExercises.Feedback.Dimensions.Select(d => d.Id));
        Assert.All(BuiltInExercises.Feedback.Remarks, r => Assert.Contains(r.Grade, Remark.Grades));
    }

    [Fact]
    public void A_group_is_told_how_often_and_never_who()
    {
        var package = Open("01-threat");
        var assessor = Assessor.Create(Scenario.Drafter, package, 0).Value!;
        var named = System.Text.Encoding.UTF8.GetBytes(package.FindText("start.yaml")!.Replace("Officer One", "Trainee Zahid", StringComparison.Ordinal));
        var group = Debriefing.Create(package.Exercise, [Bad(package), Bad(package), assessor.Assess(package.Model(0), "zahid.yaml").Value!, assessor.Assess(named, "zahid.yaml").Value!]);
        Assert.Equal(4, group.Cases);
        Assert.Equal((1, 2), group.Dimensions.Where(d => d.Id == "identifiers").Select(d => (d.Well, d.Essential - 1)).Single());
        Assert.DoesNotContain("zahid", Text(Handouts.Group(Scenario.Drafter, group).Value!), StringComparison.OrdinalIgnoreCase);
    }

    private static ExercisePackage Open(string id) => BuiltInExercises.Find(id)!.Value!;

    private static Dictionary<string, byte[]> Files(string id)
    {
        var folder = ProjectFolder.Combine("exercises", id);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes);
    }

    private static Assessment Bad(ExercisePackage package) => Assessor.Create(Scenario.Drafter, package, 0).Value!
        .Assess(ExerciseTrialRun.Edit(Scenario.Drafter, package, package.Exercise.Trials.Single(t => t.Name == "bad").Edits)!, "case.yaml").Value!;

    private static string Text(byte[] paper) => string.Join('\n', Scenario.Drafter.ReadDraft(paper, "paper.docx").Value!.Lines.Select(l => l.Text));
}
