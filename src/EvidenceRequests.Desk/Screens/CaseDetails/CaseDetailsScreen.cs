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
            Heading = view.Document.Get(path + ".name") is { } name ? DeskLanguage.Current.Isolate(name) : DeskTexts.Person,
            IsEntry = true,
            Fields = fields.CreateAll(view, path, "role", "name", "nationality", "date_of_birth", "in_custody", "sensitive_roles"),
            Buttons = [($"remove {path}", DeskTexts.PersonDelete)],
        });
        return FormPage.Create(new FormModel
        {
            Frame = view.Frame(DeskTexts.TitleCase, "case"),
            Action = view.Address("case"),
            Sections =
            [
                new FormSection { Id = "case", Fields = fields.CreateAll(view, "case", "reference", "title") },
                new FormSection { Id = "proceedings.reference", Heading = DeskTexts.CaseRegistered, Fields = [.. fields.CreateAll(view, "proceedings.reference", "kind", "number", "police_station", "district", "date"), .. fields.CreateAll(view, "proceedings", "stage", "court")] },
                new FormSection { Id = "offences", Heading = DeskTexts.CaseSections },
                .. offences,
                new FormSection
                {
                    Id = "new-offence",
                    Search = new FormSearch("offence", DeskTexts.SectionAdd, DeskTexts.SectionHint, [.. OffenceWords(view)], "offence", DeskTexts.SectionAddThis),
                },
                new FormSection { Id = "persons", Heading = DeskTexts.Persons, Says = [DeskTexts.PersonsText], Buttons = [] },
                .. persons,
                new FormSection { Id = "new-person", Buttons = [("add persons", DeskTexts.PersonAdd)] },
                new FormSection { Id = "proceedings", Heading = DeskTexts.CaseCourtFile, Fields = [.. fields.CreateAll(view, "proceedings", "trial_forum", "limitation_statement", "ne_bis_in_idem_statement"), .. fields.CreateAll(view, "proceedings.magistrate_order", "number", "date", "court")], IsFolded = true },
            ],
            Next = [(DeskTexts.GoOnFacts, view.Address("facts"))],
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
            Heading = DeskLanguage.Current.Isolate(offence is null ? id : Word(view, offence)),
            IsEntry = true,
            Says = offence is null
                ? [DeskTexts.SectionUnknown]
                : [.. new[] { offence.Penalty.Text is { Length: > 0 } penalty ? DeskTexts.SectionPenalty(penalty) : null, offence.Cognizable switch { YesNoUnknown.Yes => DeskTexts.SectionNoOrder, YesNoUnknown.No => DeskTexts.SectionOrder, _ => null }, offence.Substance is { Length: > 0 } substance ? DeskTexts.SectionSubstance(substance) : null }.OfType<string>()],
            Fields =
            [
                .. offence is null ? view.Desk.Fields.CreateAll(view, path, "id") : [],
                .. view.Desk.Fields.CreateAll(view, path, "conduct", "elements", "result_shown_by"),
                .. offence is null ? view.Desk.Fields.CreateAll(view, path + ".stated", "statute", "section", "title", "penalty", "max_months", "source") : [],
            ],
            Buttons = [($"remove {path}", DeskTexts.SectionDelete)],
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
