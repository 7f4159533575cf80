using System.Globalization;
using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Data;

/// <summary>What is needed and why: ticked once for all accounts, with what each company holds of it; below, each request can be changed by itself.</summary>
internal sealed class DataScreen : CaseScreen
{
    private const string ForAll = "data.@all.";
    private static readonly string[] Together = ["items", "from", "to", "need"];

    /// <inheritdoc/>
    public override string Pattern => "data";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view)
    {
        var fields = view.Desk.Fields;
        var entries = view.Document.GetEntries("data").Select(path => new FormSection
        {
            Id = path,
            Heading = DeskTexts.DataFrom(Whose(view, path), DeskTexts.List(view.Document.GetList(path + ".items").Select(i => view.Desk.Drafter.Vocabulary.FindDataItem(i)?.Name ?? i).DefaultIfEmpty(DeskTexts.DataNothing))),
            IsFolded = true,
            Fields = fields.CreateAll(view, path, "items", "from", "to", "need", "supports", "risk_of_loss", "probable_cause", "continuing_conduct", "averts_danger", "through_authorities", "necessity_over_stored"),
        }).ToList();
        return FormPage.Create(new FormModel
        {
            Frame = view.Frame(DeskTexts.TitleData, "data"),
            Action = view.Address("data"),
            Intro = DeskTexts.DataIntro,
            Empty = view.Case.Accounts.Count == 0 ? DeskTexts.DataEmpty : null,
            Sections =
            [
                .. IsOneForAll(view) ? (FormSection[])[new FormSection { Id = "all", Heading = entries.Count > 1 ? DeskTexts.DataForAll : null, Fields = view.Case.Accounts.Count == 0 ? [] : [Items(view), .. Together[1..].Select(key => SharedField(view, key))] }] : [],
                .. entries.Count > 0 ? (FormSection[])[new FormSection { Id = "each", Heading = DeskTexts.DataEach, Says = [DeskTexts.DataEachText] }] : [],
                .. entries,
                new FormSection { Id = "confidentiality", Heading = DeskTexts.DataConfidential, Fields = fields.CreateAll(view, "confidentiality", "asked", "ground", "facts", "days", "until") },
            ],
            Next = [(DeskTexts.GoOnRequests, view.Address("requests"))],
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        });
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form)
    {
        var forAll = form.Edits.Where(e => e.Path.StartsWith(ForAll, StringComparison.Ordinal) && !e.IsUnchanged).ToList();
        forAll = form.Verb switch
        {
            "period" when Propose(view) is { } period => [.. forAll.Where(e => e.Path is not (ForAll + "from" or ForAll + "to")), new FieldEdit(ForAll + "from", [period.From], string.Empty, IsList: false), new FieldEdit(ForAll + "to", [period.To], string.Empty, IsList: false)],
            "sentence" when FindSentence(view, form.Argument) is { } sentence => [.. forAll.Where(e => e.Path != ForAll + "need"), new FieldEdit(ForAll + "need", [Joined(form, sentence)], string.Empty, IsList: false)],
            _ => forAll,
        };
        if (forAll.Count == 0)
        {
            return Entries.Act(view, form, [.. form.Edits.Where(e => !e.Path.StartsWith(ForAll, StringComparison.Ordinal))]);
        }

        var plain = view.Desk.Fields.Resolve([.. form.Edits.Where(e => !e.Path.StartsWith(ForAll, StringComparison.Ordinal))]);
        var paths = view.Document.GetEntries("data");
        var missing = view.Case.Accounts.Select(a => a.Provider).OfType<string>().Where(p => p.Length > 0).Distinct().Where(p => !view.Case.Data.Any(d => AsksOf(view.Case, d, p))).ToList();
        var further = paths.SelectMany(path => forAll.Select(e => Edit(path, e)))
            .Concat(missing.Select(provider => CaseEdit.Add("data", NewEntry(view, provider, forAll))));
        return view.Session.Save(plain, [.. further]);
    }

    private static CaseEdit Edit(string path, FieldEdit edit)
    {
        var own = $"{path}.{edit.Path[ForAll.Length..]}";
        return edit.IsList ? CaseEdit.SetList(own, edit.Values) : CaseEdit.Set(own, edit.Typed);
    }

    // A company that is new in the case is asked for what the others are asked for.
    private static Dictionary<string, string> NewEntry(CaseView view, string provider, IReadOnlyList<FieldEdit> edits)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["accounts_of"] = provider };
        foreach (var key in Together)
        {
            var edit = edits.FirstOrDefault(e => e.Path == ForAll + key);
            var chosen = edit?.Values ?? (key == "items" ? view.Document.GetList(First(view) + key) : view.Document.Get(First(view) + key) is { } value ? [value] : []);
            if (key == "items")
            {
                for (var i = 0; i < chosen.Count; i++)
                {
                    values[FormattableString.Invariant($"items[{i}]")] = chosen[i];
                }
            }
            else if (chosen.Count > 0 && chosen[0].Length > 0)
            {
                values[key] = chosen[0];
            }
        }

        return values;
    }

    private static FieldModel Items(CaseView view)
    {
        var providers = view.Case.Accounts.Select(a => a.Provider is { } id ? view.Library.Providers.GetValueOrDefault(id) : null).OfType<Provider>().DistinctBy(p => p.Id).ToList();
        var held = providers.SelectMany(p => p.Data).SelectMany(d => d.Items).ToHashSet(StringComparer.Ordinal);
        var chosen = view.Document.GetList(First(view) + "items");
        var items = view.Desk.Drafter.Vocabulary.DataItems.Where(i => held.Contains(i.Id) || chosen.Contains(i.Id) || (held.Count == 0 && i.Category == "subscriber")).ToList();
        return new FieldModel
        {
            Path = ForAll + "items",
            Label = DeskTexts.DataNeed,
            Hint = DeskTexts.DataNeedHint,
            Form = FieldForm.Choices,
            Values = chosen,
            IsOpen = chosen.Count == 0,
            Choices = [.. items.Select(i => new FieldChoice(i.Id, i.Name, string.Join(" ", new[] { DeskLanguage.Current.Isolate(i.Definition) }.Concat(providers.Select(p => Held(p, i.Id)).OfType<string>()))))],
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        };
    }

    private static string? Held(Provider provider, string item) => provider.Data.Where(d => d.Items.Contains(item)).Select(d => d.Availability).DefaultIfEmpty(Availability.Unknown).Min() switch
    {
        Availability.Held => DeskTexts.DataHeld(provider.Name),
        Availability.Conditional => DeskTexts.DataSome(provider.Name),
        Availability.Encrypted => DeskTexts.DataEncrypted(provider.Name),
        Availability.Never => DeskTexts.DataNever(provider.Name),
        _ => null,
    };

    private static FieldModel SharedField(CaseView view, string key)
    {
        var field = view.Desk.Fields.Create(view, First(view) + key) with { Path = ForAll + key, AllowsUnknown = false };
        return key switch
        {
            "from" when field.Value.Length == 0 && Propose(view) is { } period => field with { Messages = [.. field.Messages, new FieldMessage(DeskTexts.DataPeriod(period.InWords), "note", ("period", DeskTexts.DataAskPeriod(period.InWords)))] },
            "need" => field with { Sentences = [.. field.Sentences.Select((s, i) => s with { Do = FormattableString.Invariant($"sentence {i}") })] },
            _ => field,
        };
    }

    private static ProposedPeriod? Propose(CaseView view) =>
        ProposedPeriod.Create(view.Case, view.Document.Get("case.requesting_state") is { } state ? view.Library.Countries.GetValueOrDefault(state)?.Requesting : null);

    private static string? FindSentence(CaseView view, string number) =>
        view.Desk.Drafter.Fields.Find("data.need") is { } field && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < field.Models.Count ? field.Models[i] : null;

    // What was typed already stays before it.
    private static string Joined(PostedForm form, string sentence) =>
        form.Edits.FirstOrDefault(e => e.Path == ForAll + "need")?.Typed.Trim() is { Length: > 0 } typed ? $"{typed} {sentence}" : sentence;

    // Where a file asks different things of different accounts, one set of boxes would level them.
    private static bool IsOneForAll(CaseView view)
    {
        var asked = view.Document.GetEntries("data").Select(p => (Items: string.Join(' ', view.Document.GetList(p + ".items").Order(StringComparer.Ordinal)), Of: view.Document.Get(p + ".accounts_of"))).ToList();
        return asked.All(a => a.Of is not null) && asked.DistinctBy(a => a.Items).Count() <= 1;
    }

    private static string First(CaseView view) => view.Document.GetEntries("data") is [var first, ..] ? first + "." : "data.d1.";

    private static bool AsksOf(CaseFile caseFile, DataRequest data, string provider) => data.AccountsOf == provider
        || caseFile.Accounts.Any(a => a.Provider == provider && (a.Id == data.Account || data.Accounts.Contains(a.Id)));

    private static string Whose(CaseView view, string path)
    {
        var provider = view.Document.Get(path + ".accounts_of");
        var accounts = view.Document.Get(path + ".account") is { } one ? [one] : view.Document.GetList(path + ".accounts");
        return provider is not null ? view.Desk.Fields.ToShown(path + ".accounts_of", provider) : accounts.Count > 0 ? DeskTexts.List(accounts) : DeskTexts.DataWhom;
    }
}
