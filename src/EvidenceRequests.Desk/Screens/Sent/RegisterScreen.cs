using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Registers;
using EvidenceRequests.Desk.Screens.Make;
using EvidenceRequests.Desk.Screens.Release;
using EvidenceRequests.Desk.Screens.Requests;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;
using EvidenceRequests.Register;
using NewEntry = EvidenceRequests.Register.NewEntry;

namespace EvidenceRequests.Desk.Screens.Sent;

/// <summary>The register of the office, on the page of what was sent: where each request of the case stands, and a form for what happened to it.</summary>
internal static class RegisterScreen
{
    private const int MaxRecord = 16 * 1024 * 1024;

    /// <summary>What the register says of the case; null where the office keeps none.</summary>
    public static RegisterModel? Create(CaseView view)
    {
        if (view.Desk.Register.FindPlace(view.Session.Path) is null || ExercisePaper.Find(view.Case) is not null)
        {
            return null;
        }

        var answer = view.Desk.Register.Ask(view.Session.Path, register => register.List(new RequestQuery { Docket = view.Case.Case.Reference }).Select(r => Describe(view, register, r)).ToList());
        return new RegisterModel
        {
            FormToken = view.Desk.Secret.FormToken,
            Action = view.Address("sent"),
            Problem = answer.Problem,
            Requests = answer.Value ?? [],
            Reasons = [.. view.Desk.Drafter.Vocabulary.RefusalReasons.Select(r => new FieldChoice(r.Id, Fields.Capital(r.Name)) { Lang = DeskLanguage.Current.OfEnglish })],
            Outcomes = [.. RegisterWords.Outcomes.Select(o => new FieldChoice(o.Value, o.Words))],
            Today = RegisterTime.Write(view.Desk.Today),
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        };
    }

    /// <summary>Enters the final letter of a step and that it was sent; null where the office keeps no register.</summary>
    /// <returns>What to tell, or why it was not entered.</returns>
    public static SaveResult? Send(CaseView view, Step step, string day, string number)
    {
        if (view.Desk.Register.FindPlace(view.Session.Path) is null || ExercisePaper.Find(view.Case) is not null)
        {
            return null;
        }

        if (FindLetter(view, step) is not { } letter)
        {
            return new SaveResult { Notice = DeskTexts.RegisterNoLetter };
        }

        if (ReadDay(day) is not { } sent)
        {
            return new SaveResult { Problems = [DeskTexts.RegisterDay] };
        }

        var planned = view.Desk.Drafter.Plan(view.Document.Reading, letter.AsOf).Value;
        var asked = letter.FindStep(planned?.Plan.Steps ?? []) ?? step;
        var answer = view.Desk.Register.Ask(view.Session.Path, register =>
        {
            var left = new NewEntry { Kind = EventKinds.Sent, OccurredAt = RegisterTime.Write(sent), Body = new EventBody { Channel = asked.Channel?.Type, References = References(asked.Kind, EventKinds.Sent, number) } };
            if (register.Look(letter.Sha256) is not [var known, ..])
            {
                return register.EnterAll([[letter.Enter(register, view.Case, asked), left]])[0];
            }

            register.Record(left with { Request = known.Id });
            return known.Number;
        });
        return answer.Value is { } entered ? new SaveResult { Notice = DeskTexts.RegisterSent(entered) } : new SaveResult { Problems = [answer.Problem!] };
    }

    /// <summary>Enters what happened to a request, and brings the case file to it.</summary>
    public static SaveResult Record(CaseView view, PostedForm form)
    {
        var kind = form.Get("what");
        if (!RegisterWords.Knows(kind))
        {
            return new SaveResult { Problems = [DeskTexts.RegisterChoose] };
        }

        var (on, until, by) = (ReadDay(form.Get("day")), form.Get("until").Trim(), form.Get("answer-by").Trim());
        if (on is not { } day || IsNoDay(until) || IsNoDay(by))
        {
            return new SaveResult { Problems = [DeskTexts.RegisterDay] };
        }

        if ((kind is EventKinds.Refused or EventKinds.Returned && form.Get("reason").Length == 0) || (kind is EventKinds.Closed && form.Get("outcome").Length == 0))
        {
            return new SaveResult { Problems = [kind is EventKinds.Closed ? DeskTexts.RegisterSayOutcome : DeskTexts.RegisterSayReason] };
        }

        var answer = view.Desk.Register.Ask(view.Session.Path, register =>
        {
            if (register.Find(form.Get("request")) is not { } row || row.Docket != view.Case.Case.Reference)
            {
                return null;
            }

            var chosen = form.GetAll("item").Select(i => i.Split(' ', 2)).Where(i => i.Length == 2).ToList();
            register.Record(new NewEntry
            {
                Kind = kind,
                Request = row.Id,
                OccurredAt = RegisterTime.Write(day),
                Seen = long.TryParse(form.Get("seen"), out var seen) ? seen : null,
                Body = new EventBody
                {
                    AnswerBy = kind == EventKinds.Queried ? Day(by) : null,
                    Until = kind is EventKinds.Confirmed or EventKinds.Extended ? Day(until) : null,
                    Reason = kind is EventKinds.Refused or EventKinds.Returned ? form.Get("reason") : null,
                    Outcome = kind == EventKinds.Closed ? form.Get("outcome") : null,
                    References = References(row.Kind, kind, form.Get("number")),
                    Of = chosen.Count == 0 ? null : [.. chosen.Select(c => c[0]).Distinct()],
                    Items = chosen.Count == 0 ? null : [.. chosen.Select(c => c[1]).Distinct()],
                },
            });
            return new Entered(row.Number, [.. (RegisterHistory.Find(register, view.Case.Case.Reference)?.Requests ?? []).Where(r => r.Place == row.Number)]);
        });
        if (answer.Value is not { } entered)
        {
            return new SaveResult { Problems = [answer.Problem ?? DeskTexts.RegisterNoRequest] };
        }

        var saved = HistoryEdits.Write(view.Session, view.Desk.Drafter.Vocabulary, entered.Requests);
        return saved.Problems.Count > 0 ? saved : saved with { Notice = DeskTexts.RegisterEntered(entered.Number) };
    }

    private static RegisteredRequest Describe(CaseView view, RequestRegister register, RequestRow row)
    {
        var (fold, vocabulary) = (register.Fold(row.Id), view.Desk.Drafter.Vocabulary);
        var numbers = fold.References.Select(r => r.Reference.Value).ToList();
        var open = fold.Items.All.Where(i => i.State is ItemStates.Open or ItemStates.Partly).ToList();
        return new RegisteredRequest
        {
            Id = row.Id,
            Number = row.Number,
            Title = DeskTexts.KindTo(RequestsScreen.KindName(view, row.Kind), view.Library.Providers.GetValueOrDefault(row.Provider)?.Name ?? row.Provider),
            State = RegisterWords.State(row.State),
            Facts =
            [
                .. numbers.Count > 0 ? [(DeskTexts.RegisterNumbers, DeskTexts.List(numbers))] : Array.Empty<(string, string)>(),
                .. Fact(DeskTexts.RegisterKept, row.KeptUntil), .. Fact(DeskTexts.RegisterAnswerDue, row.AnswerBy),
                .. row.State == RequestStates.Partly ? [(DeskTexts.RegisterOpen, DeskTexts.List(open.Select(i => Item(vocabulary, i.Account, i.Item))))] : Array.Empty<(string, string)>(),
            ],
            Next = [.. RegisterWords.Next(fold).Select(n => new FieldChoice(n.Value, n.Words))],
            Open = [.. open.Select(i => new FieldChoice($"{i.Account} {i.Item}", Item(vocabulary, i.Account, i.Item)) { Lang = DeskLanguage.Current.OfEnglish })],
            IsPreservation = fold.IsPreservation,
            Version = fold.Version,
        };
    }

    private static IEnumerable<(string Name, string Value)> Fact(string name, string? day) =>
        CaseDate.Parse(day ?? string.Empty).Value is { } value ? [(name, DeskTexts.Day(value))] : [];

    private static string Item(Vocabulary vocabulary, string account, string item) => DeskTexts.SentEntry(vocabulary.GetName(WordLists.DataItems, item), account);

    // The newest final letter of the step that lies beside the case.
    private static ReleasedLetter? FindLetter(CaseView view, Step step)
    {
        foreach (var folder in view.Session.Folder.FindDocuments(ReleaseScreen.Purpose))
        {
            var record = new FileInfo(Path.Combine(folder, ReleaseScreen.RecordName));
            if (record is not { Exists: true, Length: <= MaxRecord })
            {
                continue;
            }

            try
            {
                var bytes = File.ReadAllBytes(record.FullName);
                var letter = DocumentFiles.List(folder).Where(n => n.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)).Select(n => ReleasedLetter.Find(bytes, Sha256.Hex(File.ReadAllBytes(Path.Combine(folder, n)))))
                    .FirstOrDefault(l => l is not null && l.Kind == step.Kind && l.Step == step.Id && l.Case == view.Case.Case.Reference);
                if (letter is not null)
                {
                    return letter;
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
            {
                // Another folder may hold it.
            }
        }

        return null;
    }

    // A number is that of whoever gives it: of a preservation, of a central authority, of a portal.
    private static IReadOnlyList<Reference>? References(string request, string kind, string number) =>
        number.Trim() is { Length: > 0 } value ? [new Reference { Role = ReferenceRoles.OfAnswer(kind, request), Value = value }] : null;

    private static bool IsNoDay(string text) => text.Length > 0 && ReadDay(text) is null;

    private static string? Day(string text) => ReadDay(text) is { } day ? RegisterTime.Write(day) : null;

    private static DateOnly? ReadDay(string text) => CaseDate.Parse(TypedDates.FormatDate(text.Trim())).Value;

    private sealed record Entered(string Number, IReadOnlyList<PastRequest> Requests);
}
