using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Desk.Screens;

/// <summary>Makes the fields of pages from the catalogue of the library: label, hint, example, words, and what the findings say.</summary>
internal sealed class Fields(Desk desk)
{
    // A list that is longer is looked up by typing; nobody scrolls through 250 states.
    private const int MaxChoices = 45;
    private const int MaxTicks = 200;
    private const int MaxMessages = 3;
    private const string Answers = "additional_facts.";

    // Fields in which people write sentences.
    private static readonly HashSet<string> Sentences = new(StringComparer.Ordinal)
    {
        "text", "conduct", "danger", "how_known", "how_data_averts", "why_ordinary_is_too_slow", "link_to_account", "link_to_danger", "need", "probable_cause", "risk_of_loss", "necessity_over_stored",
        "limitation_statement", "ne_bis_in_idem_statement", "because", "reliability", "organised_group", "transnational", "grounds_for_location", "home_declaration", "follow_up", "public_interest",
        "third_party_privacy", "destruction", "earlier_contacts", "reason",
    };

    // The columns of the table of accounts; every other field of an account is on a page of its own.
    private static readonly string[] Columns = [".identifiers[0].value", ".identifiers[0].kind", ".identifiers[0].seen_at", ".provider", ".service", ".holder.located_in"];

    private FieldWording? wording;

    /// <summary>The providers of the packs.</summary>
    public IReadOnlyList<FieldChoice> Providers => [.. Library.Providers.Values.OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Select(p => new FieldChoice(p.Id, p.Name) { Lang = English })];

    /// <summary>The kinds of identifier.</summary>
    public IReadOnlyList<FieldChoice> IdentifierKinds => [.. desk.Drafter.Vocabulary.IdentifierKinds.Select(k => new FieldChoice(k.Id, k.Name) { Lang = English })];

    /// <summary>All states.</summary>
    public IReadOnlyList<FieldChoice> States => [.. desk.Drafter.Vocabulary.GetWords("state").Select(w => new FieldChoice(w.Id, w.Name)), new FieldChoice("unknown", DeskTexts.IDoNotKnow)];

    /// <summary>The states whose offices can ask.</summary>
    public IReadOnlyList<FieldChoice> RequestingStates => [.. Library.Countries.Values.Where(c => c.Requesting is not null).Select(c => new FieldChoice(c.Id, c.Name) { Lang = English }).OrderBy(c => c.Label, StringComparer.Ordinal)];

    // The library speaks English, whatever the language of the page.
    private static string? English => DeskLanguage.Current.OfEnglish;

    private FieldCatalogue Catalogue => desk.Drafter.Fields;

    private Library Library => desk.Drafter.ReadAll().Value!;

    /// <summary>What a field is called.</summary>
    public string Label(string path) => Catalogue.Find(path)?.Label ?? Question(path)?.Label ?? DeskTexts.FieldOfCase;

    /// <summary>A finding in a sentence, with what to do.</summary>
    public static string Say(Finding finding) => Capital(PlainWords.Choose(finding.Message) ?? finding.Message);

    /// <summary>A finding with what to do about it, with labels in place of paths and without commands.</summary>
    public string SayAll(Finding finding)
    {
        return DeskTexts.WithFix(InWords(Say(finding)), PlainWords.Choose(finding.Fix) is { } fix ? InWords(fix) : null);
    }

    /// <summary>A text as it begins a sentence.</summary>
    public static string Capital(string text) => text is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : text;

    /// <summary>A sentence of the library with labels in place of paths.</summary>
    public string InWords(string sentence) => (wording ??= new FieldWording(Catalogue, Library)).Say(sentence);

    /// <summary>Where a field is answered.</summary>
    public static string Address(CaseView view, string path)
    {
        var page = TaskList.ScreenOf(path) switch
        {
            "accounts" when path.Split('.', '[') is ["accounts", var id, _, ..] && !Columns.Any(c => path == $"accounts.{id}{c}") => $"accounts/{Uri.EscapeDataString(id)}",
            "requests" when path.StartsWith("mutual_legal_assistance.rights_screen", StringComparison.Ordinal) => "requests/rights",
            "requests" => view.Steps.FirstOrDefault(s => s.Findings.Any(f => f.Fact == path)) is { } step ? $"requests/{step.Id}" : "requests",
            var other => other,
        };
        return $"{view.Address(page)}#{Uri.EscapeDataString(path)}";
    }

    /// <summary>True for a field that can be asked for on its own; false for a group, and for a list of groups.</summary>
    public bool IsField(string path) => Catalogue.Find(path) is { Type: not (FieldType.Group or FieldType.Answers) } || Question(path) is not null;

    /// <summary>True if <c>unknown</c> is one of its words.</summary>
    public bool HasUnknown(string path) => Catalogue.Find(path)?.HasWordForUnknown == true;

    /// <summary>A word as people know it.</summary>
    public string ToShown(string path, string stored) => Names(path).FirstOrDefault(w => Same(w.Value, stored)) is { } word ? word.Label : stored;

    /// <summary>A word as the case file writes it; what is no word of the list stays as it was typed.</summary>
    public string ToStored(string path, string shown) => Names(path).FirstOrDefault(w => Same(w.Value, shown) || Same(w.Label, shown)) is { } word ? word.Value : HasUnknown(path) && Same(DeskTexts.IDoNotKnow, shown) ? "unknown" : shown;

    /// <summary>What was typed, in the words of the case file.</summary>
    public IReadOnlyList<FieldEdit> Resolve(IReadOnlyList<FieldEdit> edits) => [.. edits.Select(e =>
    {
        var resolved = e with { Values = [.. e.Values.Select(v => ToStored(e.Path, v.Trim()))] };
        return !e.IsList && Same(resolved.Typed, ToStored(e.Path, e.Was)) ? e with { Values = [e.Was] } : resolved;
    })];

    /// <summary>Makes several fields of one group, in this order; without keys all of them in that of the catalogue.</summary>
    public IReadOnlyList<FieldModel> CreateAll(CaseView view, string path, params string[] keys) =>
        [.. (keys.Length > 0 ? keys : [.. KeysOf(path)]).Select(k => Create(view, $"{path}.{k}"))];

    /// <summary>Makes a field of a case.</summary>
    public FieldModel Create(CaseView view, string path)
    {
        var (field, question) = (Catalogue.Find(path), Question(path));
        var stored = field?.IsList == true ? view.Document.GetList(path) : view.Document.Get(path) is { } value ? [value] : [];
        var conflict = view.Result.Conflicts.FirstOrDefault(c => c.Path == path);
        var choices = field is null ? Choices(question) : Choices(view, path, field);
        var form = Form(path, field, question, choices.Count);
        var shown = conflict is not null ? (IReadOnlyList<string>)[conflict.Typed] : form is FieldForm.Line or FieldForm.Search ? [.. stored.Select(v => ToShown(path, v))] : [.. stored.Select(v => ToStored(path, v))];
        return new FieldModel
        {
            Path = path,
            Label = field?.Label ?? question?.Label ?? path.Split('.')[^1],
            Lang = English,
            Hint = field?.Hint,
            Example = form is FieldForm.Choice or FieldForm.Choices ? null : field?.Example ?? question?.Example,
            Sentences = [.. (field?.Models ?? []).Select(s => new FieldSentence(s, $"use {path} {s}"))],
            Places = IdentifierPlaceFields.Create(view, path),
            Form = form,
            Values = shown,
            Stored = conflict?.Theirs ?? string.Join('\n', stored),
            Choices = choices,
            InWords = view.Document.GetInWords(path),
            Messages = Messages(view, path, stored.Count > 0, conflict),
            AllowsUnknown = field?.CanBeUnknown == true,
            IsNotKnown = view.Document.GetList("not_known").Contains(path),
            IsLeftToRight = field?.Type is FieldType.Date or FieldType.Time or FieldType.Number or FieldType.Form || path.EndsWith(".value", StringComparison.Ordinal),
            IsShort = field?.Type is FieldType.Date or FieldType.Time or FieldType.Number,
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        };
    }

    private static FieldForm Form(string path, CaseField? field, AdditionalFact? question, int choices) => field switch
    {
        null => question?.Type is AdditionalFactType.YesNo ? FieldForm.Choice : question?.Type is AdditionalFactType.Country ? FieldForm.Search : FieldForm.Line,
        { IsList: true } => choices is > 0 and <= MaxTicks ? FieldForm.Choices : FieldForm.Lines,
        { Type: FieldType.YesNo } => FieldForm.Choice,
        { Type: FieldType.Reference } when path.EndsWith(".exhibit", StringComparison.Ordinal) => FieldForm.Line,
        _ when choices > 0 => choices > MaxChoices ? FieldForm.Search : FieldForm.Choice,
        { Type: FieldType.Text } when Sentences.Contains(path.Split('.')[^1]) => FieldForm.Text,
        _ => FieldForm.Line,
    };

    private IReadOnlyList<FieldChoice> Choices(CaseView view, string path, CaseField field)
    {
        if (path == "case.requesting_state")
        {
            return RequestingStates;
        }

        if (field.Type == FieldType.YesNo)
        {
            return [new FieldChoice("true", DeskTexts.Yes), new FieldChoice("false", DeskTexts.No)];
        }

        var words = field.Words.Count > 0 ? field.Words : view.Document.GetWords(path);
        var texts = field.Type == FieldType.Reference ? view.Case.Facts.ToDictionary(f => f.Id, f => f.Text, StringComparer.Ordinal) : [];
        return [.. words.Select(w => new FieldChoice(w.Id, texts.GetValueOrDefault(w.Id) is { Length: > 0 } text ? $"{w.Id}: {text}" : w.Id == "unknown" ? DeskTexts.IDoNotKnow : Capital(w.Name)) { Lang = w.Id == "unknown" ? null : English }),
            .. field.HasWordForUnknown && words.All(w => w.Id != "unknown") && words.Count > 0 ? [new FieldChoice("unknown", DeskTexts.IDoNotKnow)] : Array.Empty<FieldChoice>()];
    }

    private IReadOnlyList<FieldChoice> Choices(AdditionalFact? question) => question?.Type switch
    {
        AdditionalFactType.YesNo => [new FieldChoice("yes", DeskTexts.Yes), new FieldChoice("no", DeskTexts.No)],
        AdditionalFactType.Country => States,
        _ => [],
    };

    private List<FieldMessage> Messages(CaseView view, string path, bool isAnswered, FieldConflict? conflict)
    {
        var messages = new List<FieldMessage>();
        if (conflict is not null)
        {
            messages.Add(new FieldMessage(DeskTexts.ConflictChanged(ToShown(path, conflict.Theirs)), "wrong", ($"keep {path}", DeskTexts.ConflictKeep)));
            messages.Add(new FieldMessage(DeskTexts.ConflictOr, "note", ($"theirs {path}", DeskTexts.ConflictTake)));
        }

        var found = view.Findings.Where(f => f.Severity != Severity.Note && (f.Fact == path || f.Subjects.Contains(path))).ToList();
        foreach (var finding in found.OrderByDescending(f => f.Severity == Severity.Error).DistinctBy(f => f.Message).Take(MaxMessages))
        {
            var tone = finding.Severity == Severity.Error ? (isAnswered ? "wrong" : "ask") : "note";
            messages.Add(new FieldMessage(DeskTexts.WithFix(Say(finding), isAnswered ? PlainWords.Choose(finding.Fix) : null), tone));
        }

        return messages;
    }

    private IEnumerable<string> KeysOf(string path) => Catalogue.Fields.Where(f => f.Path.StartsWith(path + ".", StringComparison.Ordinal) && f.Type is not (FieldType.Group or FieldType.Answers)).Select(f => f.Path[(path.Length + 1)..]);

    private IReadOnlyList<FieldChoice> Names(string path)
    {
        var field = Catalogue.Find(path);
        return field switch
        {
            { Type: FieldType.YesNo } => [new FieldChoice("true", DeskTexts.Yes), new FieldChoice("false", DeskTexts.No)],
            _ when path == "case.requesting_state" => RequestingStates,
            { Words.Count: > 0 } => [.. field.Words.Select(w => new FieldChoice(w.Id, w.Name))],
            _ when path.EndsWith(".provider", StringComparison.Ordinal) || path.EndsWith(".accounts_of", StringComparison.Ordinal) => Providers,
            _ when path == "authority.agency" => [.. Library.Countries.Values.Where(c => c.Requesting is not null).SelectMany(c => c.Requesting!.Agencies).Select(a => new FieldChoice(a.Id, a.Name))],
            _ => [],
        };
    }

    private AdditionalFact? Question(string path) => !path.StartsWith(Answers, StringComparison.Ordinal) ? null
        : Library.Providers.Values.SelectMany(p => p.AdditionalFacts).Concat(Library.Countries.Values.SelectMany(c => c.AdditionalFacts)).FirstOrDefault(f => f.Id == path[Answers.Length..]);

    private static bool Same(string left, string right) => string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);
}
