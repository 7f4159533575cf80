using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.CaseDetails;

/// <summary>The case as it is registered: number and station, sections of the law, persons.</summary>
internal sealed class CaseDetailsScreen : CaseScreen
{
    /// <inheritdoc/>
    public override string Pattern => "case";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view)
    {
        var fields = view.Desk.Fields;
        var offences = view.Document.GetEntries("proceedings.offences").Select(path => Offence(view, path));
        var persons = view.Document.GetEntries("persons").Select(path => new FormSection
        {
            Id = path,
            Heading = view.Document.Get(path + ".name") ?? "A person",
            IsEntry = true,
            Fields = fields.CreateAll(view, path, "role", "name", "nationality", "date_of_birth", "in_custody", "sensitive_roles"),
            Buttons = [($"remove {path}", "Delete this person")],
        });
        return FormPage.Create(new FormModel
        {
            Frame = view.Frame("The case", "case"),
            Action = view.Address("case"),
            Sections =
            [
                new FormSection { Id = "case", Fields = fields.CreateAll(view, "case", "reference", "title") },
                new FormSection { Id = "proceedings.reference", Heading = "How it is registered", Fields = [.. fields.CreateAll(view, "proceedings.reference", "kind", "number", "police_station", "district", "date"), .. fields.CreateAll(view, "proceedings", "stage", "court")] },
                new FormSection { Id = "offences", Heading = "Sections of the law" },
                .. offences,
                new FormSection
                {
                    Id = "new-offence",
                    Search = new FormSearch("offence", "Add a section", "Type its number or a word of its title, such as PECA 21 or blackmail, and choose. A section that is not in the list is typed as it stands in the law.", [.. OffenceWords(view)], "offence", "Add this section"),
                },
                new FormSection { Id = "persons", Heading = "Persons", Says = ["Who the case is about, as far as it is known. A letter to a company names a person only where the company must know."], Buttons = [] },
                .. persons,
                new FormSection { Id = "new-person", Buttons = [("add persons", "Add a person")] },
                new FormSection { Id = "proceedings", Heading = "For the court file", Fields = [.. fields.CreateAll(view, "proceedings", "trial_forum", "limitation_statement", "ne_bis_in_idem_statement"), .. fields.CreateAll(view, "proceedings.magistrate_order", "number", "date", "court")], IsFolded = true },
            ],
            Next = [("Go on: facts", view.Address("facts"))],
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        });
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form)
    {
        if (form.Verb != "offence")
        {
            return Entries.Act(view, form);
        }

        var typed = form.Get("offence").Trim();
        if (typed.Length == 0)
        {
            return view.Session.Save(view.Desk.Fields.Resolve(form.Edits));
        }

        var known = Offences(view).FirstOrDefault(o => Word(view, o) == typed || o.Id == typed);
        return view.Session.Save(view.Desk.Fields.Resolve(form.Edits), CaseEdit.Add("proceedings.offences", new Dictionary<string, string> { ["id"] = known?.Id ?? typed }));
    }

    private static FormSection Offence(CaseView view, string path)
    {
        var id = view.Document.Get(path + ".id") ?? string.Empty;
        var offence = view.Case.Proceedings?.Offences.FirstOrDefault(o => $"proceedings.offences.{o.Id}" == path || o.Id == id) is { } charged ? Offences(view).FirstOrDefault(o => o.Id == charged.Id) : Offences(view).FirstOrDefault(o => o.Id == id);
        return new FormSection
        {
            Id = path,
            Heading = offence is null ? id : Word(view, offence),
            IsEntry = true,
            Says = offence is null
                ? ["This section is not in the list. Choose the one that is meant, or state it below as the law has it."]
                : [.. new[] { offence.Penalty.Text is { Length: > 0 } penalty ? $"Penalty: {penalty}" : null, offence.Cognizable switch { YesNoUnknown.Yes => "Police may act without an order of a court.", YesNoUnknown.No => "Police need an order of a court to investigate.", _ => null }, offence.Substance is { Length: > 0 } substance ? $"In substance: {substance}" : null }.OfType<string>()],
            Fields =
            [
                .. offence is null ? view.Desk.Fields.CreateAll(view, path, "id") : [],
                .. view.Desk.Fields.CreateAll(view, path, "conduct", "elements", "result_shown_by"),
                .. offence is null ? view.Desk.Fields.CreateAll(view, path + ".stated", "statute", "section", "title", "penalty", "max_months", "source") : [],
            ],
            Buttons = [($"remove {path}", "Delete this section")],
        };
    }

    private static IReadOnlyList<Offence> Offences(CaseView view) => view.Library.Countries.GetValueOrDefault(view.Case.Case.RequestingState)?.Requesting?.Offences ?? [];

    private static IEnumerable<string> OffenceWords(CaseView view) => Offences(view).Select(o => Word(view, o));

    private static string Word(CaseView view, Offence offence)
    {
        var statute = view.Library.Countries.GetValueOrDefault(view.Case.Case.RequestingState)?.Requesting?.Statutes.FirstOrDefault(s => s.Id == offence.Statute);
        return $"{statute?.ShortName ?? statute?.Name ?? offence.Statute} {offence.Section}: {offence.Title}";
    }
}
