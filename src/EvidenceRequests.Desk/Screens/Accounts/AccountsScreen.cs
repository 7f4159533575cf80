using System.Globalization;
using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Accounts;

/// <summary>The accounts as a table: typed, pasted from a table or read from a file. No row is ever dropped.</summary>
internal sealed class AccountsScreen : CaseScreen
{
    private const string FirstIdentifier = ".identifiers[0]";

    /// <inheritdoc/>
    public override string Pattern => "accounts";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view)
    {
        var fields = view.Desk.Fields;
        var said = view.Findings.Where(f => f.Severity != Severity.Note).SelectMany(f => Places(f).Select(p => (Account: p, Finding: f))).ToLookup(p => p.Account, p => p.Finding, StringComparer.Ordinal);
        var rows = view.Document.GetEntries("accounts").Select(path => Row(view, path, [.. said[path].Where(f => f.Subjects.Count == 0)])).ToList();
        var needing = rows.Where(r => r.Says.Count > 0).ToList();
        var only = view.Context.Request.Query["need"] == "1";
        var left = view.Session.Folder.ReadRows();
        return AccountsPage.Create(new AccountsModel
        {
            Frame = view.Frame(DeskTexts.TitleAccounts, "accounts", isWide: true, errors: [.. view.Findings.Where(f => f.Severity == Severity.Error && f.Subjects.Count > 1 && f.Subjects[0].StartsWith("accounts.", StringComparison.Ordinal)).Select(f => new ErrorLink(Fields.Say(f), "#for-all"))]),
            Action = view.Address("accounts"),
            CaseAddress = view.Address("case"),
            Rows = only ? needing : rows,
            Total = rows.Count,
            NeedYou = needing.Count,
            OnlyNeedYou = only,
            LeftRows = LeftRows.Text(left),
            LeftRemarks = LeftRows.Remarks(left),
            Providers = fields.Providers,
            Kinds = fields.IdentifierKinds,
            States = fields.States,
            Facts = [.. view.Case.Facts.Select(f => new FieldChoice(f.Id, DeskTexts.IdAndText(f.Id, Short(f.Text))))],
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        });
    }

    /// <inheritdoc/>
    public override async Task<Done> ActAsync(CaseView view, PostedForm form)
    {
        if (form.Verb is "upload")
        {
            var (table, problem) = await ReadFileAsync(form.Files.Count > 0 ? form.Files[0] : null).ConfigureAwait(false);
            return new Done(table is null ? new SaveResult { Problems = [problem!] } : view.Session.Run(_ => Take(view, table, DeskTexts.RowsReadFile)));
        }

        return new Done(view.Session.Run(_ => Act(view, form)));
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form)
    {
        var edits = view.Desk.Fields.Resolve(form.Edits);
        switch (form.Verb)
        {
            case "add":
                return view.Session.Save(edits, CaseEdit.Add("accounts", new Dictionary<string, string> { ["provider"] = string.Empty }));
            case "remove" when view.Document.GetEntries("accounts").Contains(form.Argument):
                return view.Session.Save(edits, CaseEdit.Remove(form.Argument)) with { Notice = DeskTexts.Deleted };
            case "paste":
                return form.Get("paste").Trim().Length == 0 ? new SaveResult() : Take(view, AccountTableReader.Read(form.Get("paste").Trim('\r', '\n')), DeskTexts.RowsReadPasted);
            case "drop":
                view.Session.Folder.WriteRows(string.Empty);
                return new SaveResult { Notice = DeskTexts.RowsLeftOut };
            case "all":
                return SetForAll(view, form, edits);
            default:
                return view.Session.Save(edits, Complete(view, edits));
        }
    }

    // Company, service and kind of an address that was typed, where they can be read out of it and nobody has said otherwise.
    private static List<CaseEdit> Complete(CaseView view, IReadOnlyList<FieldEdit> edits)
    {
        var further = new List<CaseEdit>();
        foreach (var path in view.Document.GetEntries("accounts"))
        {
            string Now(string field) => edits.FirstOrDefault(e => e.Path == path + field && !e.IsUnchanged)?.Typed ?? view.Document.Get(path + field) ?? string.Empty;
            bool IsTyped(params string[] fields) => edits.Any(e => fields.Any(f => e.Path == path + f) && !e.IsUnchanged);
            if (!IsTyped(FirstIdentifier + ".value", ".provider") || Now(FirstIdentifier + ".value") is not { Length: > 0 } value
                || view.Desk.Drafter.Recognise(value, view.Case.Case.RequestingState) is not [{ Kind: { } kind } found] || Now(FirstIdentifier + ".kind") is { Length: > 0 } said && said != kind)
            {
                continue;
            }

            var (provider, service) = found.Provider is { } owner ? (owner, found.Service) : (found.Mailbox?.Provider, found.Mailbox?.Service);
            if (provider is null || Now(".provider") is { Length: > 0 } named && named != provider)
            {
                continue;
            }

            further.AddRange(new[] { (".provider", provider), (".service", service), (FirstIdentifier + ".kind", kind) }
                .Where(f => f.Item2 is not null && Now(f.Item1).Length == 0).Select(f => CaseEdit.Set(path + f.Item1, f.Item2)));
        }

        return further;
    }

    private static SaveResult SetForAll(CaseView view, PostedForm form, IReadOnlyList<FieldEdit> edits)
    {
        var (lives, fact, seen) = (form.Get("all-lives").Trim(), form.Get("all-fact"), form.Get("all-seen").Trim());
        var further = new List<CaseEdit>();
        foreach (var path in view.Document.GetEntries("accounts"))
        {
            if (lives.Length > 0)
            {
                further.Add(CaseEdit.Set(path + ".holder.located_in", view.Desk.Fields.ToStored(path + ".holder.located_in", lives)));
            }

            if (fact.Length > 0)
            {
                further.Add(CaseEdit.SetList(path + ".linked_by", [.. view.Document.GetList(path + ".linked_by").Append(fact).Distinct()]));
            }

            if (seen.Length > 0 && view.Document.Get(path + FirstIdentifier + ".value") is not null)
            {
                further.Add(CaseEdit.Set(path + FirstIdentifier + ".seen_at", seen));
            }
        }

        return further.Count == 0 ? new SaveResult { Notice = DeskTexts.RowsChooseFirst } : view.Session.Save(edits, further) with { Notice = DeskTexts.RowsSet };
    }

    private static SaveResult Take(CaseView view, ListTable table, Func<object, object, string> tell)
    {
        var read = view.Desk.Drafter.ReadList(table, view.Case.Accounts, view.Case.Case.RequestingState, new Dictionary<string, string>());
        if (read.Value is not { } list)
        {
            view.Session.Folder.WriteRows(LeftRows.Write(table, [.. table.Rows.Select(r => r.Number)], read.Findings.Select(f => f.Message)));
            return new SaveResult { Problems = [.. read.Findings.Select(f => f.Message)] };
        }

        var result = list.Accounts.Count == 0 ? new SaveResult() : view.Session.Replace(view.Desk.Drafter.AddAccounts(view.Document.ToBytes(), view.Document.Reading, list, new ListOptions()));
        if (result.Problems.Count > 0)
        {
            return result;
        }

        view.Session.Folder.WriteRows(list.NeedYou.Count == 0 ? string.Empty : LeftRows.Write(table, [.. Heading(table, list), .. list.NeedYou.Select(r => r.Row).Distinct()], list.NeedYou.Select(r => DeskTexts.RowSays(r.Row, r.Text))));
        var notRead = list.NeedYou.Select(r => r.Row).Distinct().Count();
        string[] told = [tell(list.Rows - notRead, list.Rows), .. notRead == 0 ? (string[])[] : [DeskTexts.RowsNeedYou(notRead)], .. list.Repeats.Take(5).Select(r => DeskTexts.RowSays(r.Row, r.Text))];
        return result with { Notice = string.Join(" ", told) };
    }

    // Without their heading the rows that are left would be read anew as something else.
    private static IEnumerable<int> Heading(ListTable table, AccountList list) => table.Rows.Take(table.Rows.Count - list.Given.Count).Select(r => r.Number);

    private static async Task<(ListTable? Table, string? Problem)> ReadFileAsync(IFormFile? file)
    {
        if (file is null || file.Length == 0)
        {
            return (null, DeskTexts.FileChooseFirst);
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content).ConfigureAwait(false);
        var read = AccountTableReader.Read(content.ToArray(), DeskTexts.TheFile);
        return (read.Value, read.Value is null ? string.Join(" ", read.Findings.Select(f => DeskTexts.WithFix(f.Message, f.Fix))) : null);
    }

    private static AccountRow Row(CaseView view, string path, IReadOnlyList<Finding> findings)
    {
        var (document, fields) = (view.Document, view.Desk.Fields);
        string Get(string inner) => document.Get(path + inner) ?? string.Empty;
        var provider = view.Library.Providers.GetValueOrDefault(fields.ToStored(path + ".provider", Get(".provider")));
        var says = findings.Where(f => f.Severity == Severity.Error).Select(f => (Fields.Say(f), Fields.Address(view, f.Fact!))).Distinct().Take(3).ToList();
        var id = path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..];
        var details = view.Address($"accounts/{Uri.EscapeDataString(id)}");
        var lacksIdentifier = findings.Any(f => f.Severity == Severity.Error && f.Fact!.StartsWith(path + ".identifiers", StringComparison.Ordinal));
        return new AccountRow(
            path,
            id,
            Get(FirstIdentifier + ".value"),
            Get(FirstIdentifier + ".kind"),
            fields.ToShown(path + FirstIdentifier + ".kind", Get(FirstIdentifier + ".kind")),
            Get(".provider"),
            fields.ToShown(path + ".provider", Get(".provider")),
            Get(".service"),
            provider is null ? [] : [.. provider.Services.Select(s => new FieldChoice(s.Id, s.Name))],
            Get(FirstIdentifier + ".seen_at"),
            Get(".holder.located_in"),
            fields.ToShown(path + ".holder.located_in", Get(".holder.located_in")),
            says,
            details,
            lacksIdentifier && IdentifierPlaceFields.Create(view, path + FirstIdentifier + ".value").Count > 0 ? $"{details}#{Uri.EscapeDataString(path + FirstIdentifier + ".value-places")}" : null);
    }

    // What is found of several accounts is said once, on top of the page.
    private static IEnumerable<string> Places(Finding finding) => (finding.Subjects.Count > 0 ? finding.Subjects : finding.Fact is { } fact ? [fact] : [])
        .Where(p => p.StartsWith("accounts.", StringComparison.Ordinal)).Select(p => string.Join('.', p.Split('.', '[').Take(2))).Distinct();

    private static string Short(string text) => text.Length > 60 ? string.Create(CultureInfo.InvariantCulture, $"{text[..57]}…") : text;
}
