using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Desk.Screens;

/// <summary>What the buttons of every page of fields do: add an entry, delete one, say that something is not known, settle a conflict.</summary>
internal static class Entries
{
    private const string NotKnown = "not_known";

    /// <summary>Does it.</summary>
    public static SaveResult Act(CaseView view, PostedForm form) => Act(view, form, form.Edits);

    /// <summary>Does it, with those of the fields that are fields of the case file.</summary>
    public static SaveResult Act(CaseView view, PostedForm form, IReadOnlyList<FieldEdit> typed)
    {
        var edits = view.Desk.Fields.Resolve(typed);
        return form.Verb switch
        {
            "add" => view.Session.Save(edits, CaseEdit.Add(form.Argument, First(form.Argument))),
            "remove" => view.Session.Save(edits, CaseEdit.Remove(form.Argument)) with { Notice = DeskTexts.Deleted },
            "unknown" => view.Session.Save(edits, NotKnownEdit(view, form.Argument)),
            "known" => view.Session.Save(edits, CaseEdit.SetList(NotKnown, [.. view.Document.GetList(NotKnown).Where(p => p != form.Argument)])),
            "theirs" => view.Session.Save([.. edits.Where(e => e.Path != form.Argument)]),
            "use" => Use(view, edits, form.Argument),
            _ => view.Session.Save(edits),
        };
    }

    // "use PATH value": the value that a message has offered.
    private static SaveResult Use(CaseView view, IReadOnlyList<FieldEdit> edits, string argument) =>
        argument.Split(' ', 2) is [var path, var value] ? view.Session.Save([.. edits.Where(e => e.Path != path)], CaseEdit.Set(path, value)) : view.Session.Save(edits);

    private static CaseEdit NotKnownEdit(CaseView view, string path) => view.Desk.Fields.HasUnknown(path)
        ? CaseEdit.Set(path, "unknown")
        : CaseEdit.SetList(NotKnown, [.. view.Document.GetList(NotKnown).Append(path).Distinct()]);

    // An entry is there as soon as it has a first field; what it holds is then typed.
    private static Dictionary<string, string> First(string list) => new(StringComparer.Ordinal) { [list.Split('.')[^1] switch { "facts" => "text", "identifiers" => "value", "persons" => "role", "resolved" => "role", "data" => "need", "history" => "step", _ => "id" }] = string.Empty };
}
