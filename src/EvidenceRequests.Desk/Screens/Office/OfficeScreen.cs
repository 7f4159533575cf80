using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Shared;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Office;

/// <summary>Who asks in this case: agency, officer, supervisor. A new case begins with "My office".</summary>
internal sealed class OfficeScreen : CaseScreen
{
    /// <inheritdoc/>
    public override string Pattern => "office";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view) => FormPage.Create(new FormModel
    {
        Frame = view.Frame(DeskTexts.TitleOffice, "office"),
        Action = view.Address("office"),
        Intro = DeskTexts.OfficeIntro,
        Sections = CreateSections(view),
        IsReadOnly = view.Session.ReadOnlyBecause is not null,
    });

    /// <summary>The sections; "My office" has the same.</summary>
    public static IReadOnlyList<FormSection> CreateSections(CaseView view)
    {
        var fields = view.Desk.Fields;
        return
        [
            new FormSection { Id = "authority", Heading = DeskTexts.OfficeHeading, Fields = fields.CreateAll(view, "authority", "agency", "unit", "place", "address", "public_phone", "registered_with") },
            new FormSection { Id = "authority.officer", Heading = DeskTexts.OfficeOfficer, Fields = fields.CreateAll(view, "authority.officer", "name", "rank", "badge", "email", "phone") },
            new FormSection { Id = "authority.supervisor", Heading = DeskTexts.OfficeSupervisor, Fields = fields.CreateAll(view, "authority.supervisor", "name", "rank", "badge", "email", "phone", "approved_on") },
            new FormSection { Id = "authority.second_contact", Heading = DeskTexts.OfficeSecond, Fields = fields.CreateAll(view, "authority.second_contact", "name", "rank", "email", "phone"), IsFolded = true },
            new FormSection { Id = "authority.joint_investigation_team", Heading = DeskTexts.OfficeTeam, Fields = fields.CreateAll(view, "authority.joint_investigation_team", "order", "date", "agencies"), IsFolded = true },
        ];
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form) => Entries.Act(view, form);
}
