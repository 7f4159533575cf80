using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Packs;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Facts;

/// <summary>What happened, when, and how it is known: rows with sources, each tied to the accounts it concerns.</summary>
internal sealed class FactsScreen : CaseScreen
{
    private const int LinkedAtOnce = 20;
    private const string First = "facts.f1.";

    /// <inheritdoc/>
    public override string Pattern => "facts";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view)
    {
        var fields = view.Desk.Fields;
        var entries = view.Document.GetEntries("facts").Select((path, i) => new FormSection
        {
            Id = path,
            Heading = DeskTexts.FactNumber(i + 1),
            IsEntry = true,
            Fields = [.. fields.CreateAll(view, path, "at", "text"), .. fields.CreateAll(view, path + ".shown_by", "kind", "reference", "exhibit", "reliability"), AccountsOf(view, path), .. fields.CreateAll(view, path, "elements", "needed_by_provider")],
            Buttons = [($"remove {path}", DeskTexts.FactDelete), .. i > 0 ? [($"up {path}", DeskTexts.FactUp)] : Array.Empty<(string, string)>()],
        }).ToList();
        return FormPage.Create(new FormModel
        {
            Frame = view.Frame(DeskTexts.TitleFacts, "facts"),
            Action = view.Address("facts"),
            Intro = DeskTexts.FactsIntro,
            Empty = entries.Count == 0 ? DeskTexts.FactsEmpty : null,
            Sections = [.. entries, .. HasFirstRow(view) ? (FormSection[])[FirstRow(view)] : [], new FormSection { Id = "new-fact", Buttons = [("add facts", DeskTexts.FactAdd)] }],
            Next = [(DeskTexts.GoOnDanger, view.Address("danger"))],
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        });
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form)
    {
        var links = form.Edits.Where(e => IsLink(e.Path)).ToList();
        var further = links.Where(e => !e.IsUnchanged).SelectMany(e => Link(view, e)).ToList();
        var plain = view.Desk.Fields.Resolve([.. form.Edits.Where(e => !IsLink(e.Path))]);
        if (HasFirstRow(view) && plain.Any(e => e.Path.StartsWith(First, StringComparison.Ordinal)))
        {
            plain = TakeFirst(plain, further);
            if (further.Count > 0 && LinkNew(view, view.Session.Save(plain, further)) is var first && (form.Verb != "add" || first.Problems.Count > 0))
            {
                return first;
            }

            further.Clear();
        }

        switch (form.Verb)
        {
            case "add" when form.Argument == "facts":
                // A new fact concerns all accounts, until somebody says otherwise.
                return LinkNew(view, view.Session.Save(plain, [.. further, CaseEdit.Add("facts", new Dictionary<string, string> { ["text"] = string.Empty })]));
            case "up" when view.Document.GetEntries("facts") is var entries && IndexOf(entries, form.Argument) is > 0 and var at:
                return view.Session.Save(plain, [.. further, CaseEdit.Move(form.Argument, entries[at - 1])]);
            default:
                return further.Count > 0 ? view.Session.Save(plain, further) : Entries.Act(view, form, [.. form.Edits.Where(e => !IsLink(e.Path))]);
        }
    }

    // The first row is there to be typed into; it becomes an entry with its first answer.
    private static bool HasFirstRow(CaseView view) => view.Session.ReadOnlyBecause is null && view.Document.GetEntries("facts").Count == 0 && !view.Document.GetList("removed_ids").Contains(First["facts.".Length..^1]);

    private static FormSection FirstRow(CaseView view) => new()
    {
        Id = "facts.f1",
        Heading = DeskTexts.FactNumber(1),
        IsEntry = true,
        Fields = [.. view.Desk.Fields.CreateAll(view, "facts.f1", "at", "text"), .. view.Desk.Fields.CreateAll(view, "facts.f1.shown_by", "kind", "reference", "exhibit", "reliability")],
    };

    private static IReadOnlyList<FieldEdit> TakeFirst(IReadOnlyList<FieldEdit> edits, List<CaseEdit> further)
    {
        var answers = edits.Where(e => e.Path.StartsWith(First, StringComparison.Ordinal)).ToList();
        if (answers.Any(e => e.Typed.Trim().Length > 0))
        {
            further.Add(CaseEdit.Add("facts", answers.Where(e => e.Typed.Trim().Length > 0 || e.Path == First + "text").ToDictionary(e => e.Path[First.Length..], e => e.Typed, StringComparer.Ordinal)));
        }

        return [.. edits.Except(answers)];
    }

    private static SaveResult LinkNew(CaseView view, SaveResult added) => added.NewIds is [var fact] && view.Case.Accounts.Count is > 0 and <= LinkedAtOnce
        ? view.Session.Save([], [.. view.Case.Accounts.Select(a => CaseEdit.SetList($"accounts.{a.Id}.linked_by", [.. a.LinkedBy, fact]))]) with { NewIds = added.NewIds }
        : added;

    private static FieldModel AccountsOf(CaseView view, string fact)
    {
        var id = fact["facts.".Length..];
        return new FieldModel
        {
            Path = fact + ".@accounts",
            Label = DeskTexts.FactAccounts,
            Form = FieldForm.Choices,
            Choices = [.. view.Case.Accounts.Take(200).Select(a => new FieldChoice(a.Id, DeskTexts.IdAndText(a.Id, a.Identifiers.Count > 0 ? a.Identifiers[0].Value : DeskTexts.NoIdentifier)))],
            Values = [.. view.Case.Accounts.Where(a => a.LinkedBy.Contains(id)).Select(a => a.Id)],
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        };
    }

    private static bool IsLink(string path) => path.EndsWith(".@accounts", StringComparison.Ordinal);

    private static IEnumerable<CaseEdit> Link(CaseView view, FieldEdit edit)
    {
        var fact = edit.Path["facts.".Length..^".@accounts".Length];
        foreach (var account in view.Case.Accounts)
        {
            var (linked, wanted) = (account.LinkedBy.Contains(fact), edit.Values.Contains(account.Id));
            if (linked != wanted)
            {
                yield return CaseEdit.SetList($"accounts.{account.Id}.linked_by", [.. wanted ? account.LinkedBy.Append(fact) : account.LinkedBy.Where(f => f != fact)]);
            }
        }
    }

    private static int IndexOf(IReadOnlyList<string> list, string value)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == value)
            {
                return i;
            }
        }

        return -1;
    }
}
