using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Shared;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Accounts;

/// <summary>All fields of one account.</summary>
internal sealed class AccountScreen : CaseScreen
{
    /// <inheritdoc/>
    public override string Pattern => "accounts/{id}";

    /// <inheritdoc/>
    public override RazorSlice? Render(CaseView view)
    {
        var path = $"accounts.{view.Part("id")}";
        if (!view.Document.GetEntries("accounts").Contains(path))
        {
            return null;
        }

        var fields = view.Desk.Fields;
        var identifiers = view.Document.GetEntries(path + ".identifiers").Select((p, i) => new FormSection
        {
            Id = p,
            Heading = i == 0 ? DeskTexts.AccountWhat : DeskTexts.AccountElse,
            IsEntry = true,
            Fields = fields.CreateAll(view, p, "value", "kind", "seen_at", "port", "network", "how_known"),
            Buttons = i == 0 ? [] : [($"remove {p}", DeskTexts.IdentifierDelete)],
        });
        return FormPage.Create(new FormModel
        {
            Frame = view.Frame(DeskTexts.AccountTitle(view.Part("id")!), "accounts"),
            Action = view.Address($"accounts/{Uri.EscapeDataString(view.Part("id")!)}"),
            Sections =
            [
                .. identifiers,
                new FormSection { Id = path + "-more", Buttons = [($"add {path}.identifiers", DeskTexts.IdentifierAdd)] },
                new FormSection { Id = path, Heading = DeskTexts.AccountHeading, Fields = fields.CreateAll(view, path, "provider", "service", "product", "linked_by", "link_to_danger", "external_references") },
                new FormSection { Id = path + ".holder", Heading = DeskTexts.AccountUser, Fields = fields.CreateAll(view, path + ".holder", "role", "located_in", "person") },
                new FormSection { Id = path + ".company", Heading = DeskTexts.AccountCompany, Fields = [.. fields.CreateAll(view, path, "contract_entity", "server_location"), .. fields.CreateAll(view, path + ".ask_state", "state", "because")], IsFolded = true },
                new FormSection { Id = path + ".other", Heading = DeskTexts.AccountUnknownCompany, Fields = fields.CreateAll(view, path + ".company", "name", "state", "part", "address", "how_known"), IsFolded = true },
                .. view.Document.GetEntries(path + ".resolved").Select(p => new FormSection
                {
                    Id = p,
                    Heading = DeskTexts.CompanyFound,
                    IsEntry = true,
                    Fields = fields.CreateAll(view, p, "role", "provider", "service", "name", "state", "found_at", "found_by", "server_location"),
                    Buttons = [($"remove {p}", DeskTexts.CompanyDelete)],
                }),
                new FormSection { Id = path + "-resolved", Says = [DeskTexts.CompanyText], Buttons = [($"add {path}.resolved", DeskTexts.CompanyAdd)] },
            ],
            Next = [(DeskTexts.BackToAccounts, view.Address("accounts"))],
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        });
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form) => Entries.Act(view, form);
}
