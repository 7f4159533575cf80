using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Shared;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Danger;

/// <summary>Whether anybody is in danger: it changes everything, so it is asked early. The declaration is made with the documents, not here.</summary>
internal sealed class DangerScreen : CaseScreen
{
    /// <inheritdoc/>
    public override string Pattern => "danger";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view)
    {
        var fields = view.Desk.Fields;
        var inDanger = view.Case.Emergency is not null || view.Document.Get("case.danger") == "yes";
        return FormPage.Create(new FormModel
        {
            Frame = view.Frame(DeskTexts.TitleDanger, "danger"),
            Action = view.Address("danger"),
            Intro = DeskTexts.DangerIntro,
            Sections =
            [
                new FormSection { Id = "danger", Fields = [fields.Create(view, "case.danger")] },
                .. inDanger
                    ? (FormSection[])
                    [
                        new FormSection { Id = "emergency", Heading = DeskTexts.DangerHeading, Fields = fields.CreateAll(view, "emergency", "threatens", "danger", "person_at_risk", "expected_at", "how_known", "link_to_account", "how_data_averts", "why_ordinary_is_too_slow") },
                        new FormSection { Id = "emergency-call", Heading = DeskTexts.DangerCall, Says = [DeskTexts.DangerCallText], Fields = [.. fields.CreateAll(view, "emergency", "call_back", "second_call_back"), .. fields.CreateAll(view, "emergency.senior_officer", "name", "rank", "email", "phone")] },
                        new FormSection { Id = "emergency-after", Heading = DeskTexts.DangerAfter, Fields = fields.CreateAll(view, "emergency", "follow_up", "ended_at"), IsFolded = true },
                    ]
                    : [],
            ],
            Next = [(DeskTexts.GoOnData, view.Address("data"))],
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        });
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form) => Entries.Act(view, form);
}
