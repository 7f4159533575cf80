using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Screens.Requests;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Missing;

/// <summary>What one request still lacks, by the one who can answer. Nothing is required in order to go on: it is collected, not blocked.</summary>
internal sealed class MissingScreen : CaseScreen
{
    /// <inheritdoc/>
    public override string Pattern => "requests/{step}";

    /// <inheritdoc/>
    public override RazorSlice? Render(CaseView view)
    {
        if (view.Steps.FirstOrDefault(s => s.Id == view.Part("step")) is not { } step)
        {
            return null;
        }

        var errors = step.Findings.Where(f => f.Severity == Severity.Error).ToList();
        var sections = errors.GroupBy(f => f.Owner).OrderBy(g => g.Key).Select(g => Section(view, step, g.Key, [.. g])).ToList();
        return FormPage.Create(new FormModel
        {
            Frame = view.Frame(DeskTexts.MissingTitle(RequestsScreen.KindName(view, step.Kind)), "requests"),
            Action = view.Address($"requests/{step.Id}"),
            Intro = DeskTexts.MissingIntro(step.Addressee.Name),
            Empty = errors.Count == 0 ? DeskTexts.MissingNothing : null,
            Sections = sections,
            Next = [.. sections.Any(s => s.Download is not null) ? (IEnumerable<(string, string)>)[(DeskTexts.AnswersTitle, view.Address("answers"))] : [], (DeskTexts.CardPreview, view.Address($"requests/{step.Id}/letter")), (DeskTexts.BackToRequests, view.Address("requests"))],
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        });
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form) => Entries.Act(view, form);

    // What is a field is asked here; what needs a page of its own is a link.
    private static FormSection Section(CaseView view, Step step, FindingOwner owner, IReadOnlyList<Finding> findings)
    {
        var fields = view.Desk.Fields;
        var asked = findings.Where(f => f.Fact is { } fact && fields.IsField(fact)).Select(f => f.Fact!).Distinct().ToList();
        return new FormSection
        {
            Id = $"by-{owner}",
            Heading = MissingAnswers.OwnerName(owner),
            Download = owner != FindingOwner.Investigator && view.Desk.Drafter.ListQuestions(view.Plan!, step, owner).Count > 0 ? (DeskTexts.MissingSaveCopy, view.Address($"requests/{step.Id}/ask/{owner}")) : null,
            Fields = [.. asked.Select(path => fields.Create(view, path))],
            Links = [.. findings.Where(f => f.Fact is not { } fact || !fields.IsField(fact)).Select(f => (Fields.Say(f), f.Fact is { } fact ? Fields.Address(view, fact) : null)).Distinct()],
        };
    }
}
