using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Requests;

/// <summary>The plan as cards: what can be sent today, what each other request lacks, what is closed and what to do instead.</summary>
internal sealed class RequestsScreen : CaseScreen
{
    private const int NamedSingly = 3;

    /// <inheritdoc/>
    public override string Pattern => "requests";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view)
    {
        var plan = view.Plan?.Plan;
        return RequestsPage.Create(new RequestsModel
        {
            Frame = view.Frame(DeskTexts.TitleRequests, "requests"),
            Gates = [.. (plan?.Gates ?? []).Where(g => !g.IsCleared).Select(g => new RequestGate(g.Name, [.. g.RaisedBy.Select(view.Desk.Fields.InWords)], view.Desk.Fields.InWords(g.Clearing), view.Desk.Fields.InWords(g.NotBy)))],
            CaseNeeds = MissingAnswers.Create(view, view.Findings.Where(f => f.Severity == Severity.Error && !view.Steps.Any(s => s.Findings.Contains(f)))),
            Cards = [.. view.Steps.Select(s => Card(view, s))],
            Later = [.. (plan?.Later ?? []).Select(l => (DeskTexts.LaterRequest(Word(view, l.LeadsTo), l.Account), view.Desk.Fields.InWords(l.Why), view.Desk.Fields.InWords(l.Fix)))],
            Closed = [.. (plan?.Refusals ?? []).GroupBy(r => (r.Kind, r.Provider, r.Why)).Select(g => g.First()).Select(r => new ClosedRequest(
                KindName(view, r.Kind), view.Library.Providers.GetValueOrDefault(r.Provider)?.Name ?? r.Provider, r.Why, r.Instead is { } instead ? Instead(view, instead) : null, SourceText.Create(r.Source)))],
            Address = view.Address,
        });
    }

    /// <summary>Name of a kind of request.</summary>
    public static string KindName(CaseView view, string kind) => view.Desk.Drafter.Vocabulary.FindRequestKind(kind)?.Name ?? kind;

    private static RequestCard Card(CaseView view, Step step)
    {
        var ready = step.Status == StepStatus.Ready;
        var missing = MissingAnswers.Create(view, step.Findings.Where(f => f.Severity == Severity.Error));
        var state = ready ? DeskTexts.CardReady : missing.Count > 0 ? DeskTexts.CardMissing(missing.Count) : DeskTexts.CardWaits;
        var accounts = step.Asks.Select(a => a.Account).Distinct().ToList();
        var items = step.Asks.SelectMany(a => a.Items).Select(i => view.Desk.Drafter.Vocabulary.FindDataItem(i.Id)?.Name ?? i.Id).Distinct().ToList();
        var identifiers = step.Asks.SelectMany(a => a.Identifiers).Select(i => i.Value).Distinct().ToList();
        List<(string, string)> facts =
        [
            (DeskTexts.CardAccounts(accounts.Count), identifiers.Count > NamedSingly ? DeskTexts.ListAndMore(identifiers.Count - NamedSingly, DeskTexts.List(identifiers.Take(NamedSingly))) : DeskTexts.List(identifiers)),
            (DeskTexts.CardAsked, DeskTexts.List(items)),
            (DeskTexts.CardSentBy, step.Channel is { } channel ? Way(view, channel) : DeskTexts.CardNoWay),
            .. step.Dates.DataGone is { } gone ? (IEnumerable<(string, string)>)[(DeskTexts.CardRunsOut, DeskTexts.CardGone(DeskTexts.Day(gone)))] : [],
        ];
        return new RequestCard
        {
            Step = step.Id,
            Kind = KindName(view, step.Kind),
            To = step.Addressee.Name,
            State = state,
            Tone = ready ? "ready" : "open",
            HasPortal = step.Channel?.Type is "portal" or "form",
            Facts = facts,
            Missing = missing,
            WaitsFor = [.. step.WaitsFor.Select(w => view.Desk.Fields.InWords($"{w.Question} {w.Fix}")), .. step.DependsOn.Count > 0 && !ready && missing.Count == 0 ? [DeskTexts.CardFollows(DeskTexts.List(step.DependsOn.Select(d => view.Steps.FirstOrDefault(s => s.Id == d)).OfType<Step>().Select(s => DeskTexts.KindTo(KindName(view, s.Kind), s.Addressee.Name))))] : Array.Empty<string>()],
            Reasons = [.. step.Reasons.Select(r => (r.Why, SourceText.Create(r.Source)))],
            Cautions = [.. step.Findings.Where(f => f.Severity == Severity.Warning).Select(f => Fields.Say(f)).Distinct()],
        };
    }

    private static string Way(CaseView view, ChosenChannel channel)
    {
        var name = channel.Name ?? view.Desk.Drafter.Vocabulary.GetName("channel-type", channel.Type);
        var way = channel.Value is { } value ? DeskTexts.NameAndValue(name, value) : DeskLanguage.Current.Isolate(name);
        return channel.Confidence == Confidence.Memory ? DeskTexts.FromMemory(way) : way;
    }

    private static string Word(CaseView view, string leadsTo) => view.Desk.Drafter.Vocabulary.FindWord("hosting-role", leadsTo)?.Name ?? view.Desk.Drafter.Vocabulary.GetName("next-provider", leadsTo);

    private static string Instead(CaseView view, string instead) => view.Desk.Drafter.Vocabulary.FindRequestKind(instead)?.Name ?? view.Desk.Drafter.Vocabulary.FindWord("instead", instead)?.Name ?? instead;
}
