using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Shared;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Rights;

/// <summary>The second look at human rights, where the case asks for one: by somebody who did not draft the request.</summary>
internal sealed class RightsScreen : CaseScreen
{
    private const string Record = "mutual_legal_assistance.rights_screen";

    /// <inheritdoc/>
    public override string Pattern => "requests/rights";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view)
    {
        var gates = (view.Plan?.Plan.Gates ?? []).ToList();
        return FormPage.Create(new FormModel
        {
            Frame = view.Frame(DeskTexts.RightsTitle, "requests"),
            Action = view.Address("requests/rights"),
            Intro = gates.Count == 0 ? DeskTexts.RightsNone : DeskTexts.RightsIntro,
            Sections =
            [
                .. gates.Select(g => new FormSection { Id = g.Id, Heading = g.Name, Says = [.. g.RaisedBy.Append(g.Clearing).Append(g.NotBy).Select(view.Desk.Fields.InWords)] }),
                new FormSection { Id = Record, Heading = DeskTexts.RightsRecord, Fields = view.Desk.Fields.CreateAll(view, Record) },
            ],
            Next = [(DeskTexts.BackToRequests, view.Address("requests"))],
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        });
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form) => Entries.Act(view, form);
}
