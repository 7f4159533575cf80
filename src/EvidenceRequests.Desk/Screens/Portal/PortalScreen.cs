using System.Globalization;
using EvidenceRequests.Desk.Screens.Requests;
using EvidenceRequests.Model;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Portal;

/// <summary>The portal sheet: what the forms of companies ask for, from the same facts as the letter, so that nothing is typed twice.</summary>
internal sealed class PortalScreen : CaseScreen
{
    /// <inheritdoc/>
    public override string Pattern => "requests/{step}/portal";

    /// <inheritdoc/>
    public override RazorSlice? Render(CaseView view)
    {
        if (view.Steps.FirstOrDefault(s => s.Id == view.Part("step")) is not { } step)
        {
            return null;
        }

        return PortalPage.Create(new PortalModel
        {
            Frame = view.Frame(DeskTexts.PortalTitle, "requests"),
            Where = DeskTexts.List([DeskTexts.KindTo(RequestsScreen.KindName(view, step.Kind), step.Addressee.Name), .. step.Channel is { } channel ? (string[])[Way(channel.Name ?? view.Desk.Drafter.Vocabulary.GetName("channel-type", channel.Type), channel.Value)] : []]),
            Rows = [.. Rows(view, step).Where(r => !string.IsNullOrWhiteSpace(r.Text)).Select(r => (r.Label, r.Text!))],
            Back = view.Address("requests"),
        });
    }

    private static string Way(string name, string? value) => value is null ? name : DeskTexts.NameInBrackets(name, value);

    private static IEnumerable<(string Label, string? Text)> Rows(CaseView view, Step step)
    {
        var (caseFile, words) = (view.Case, view.Desk.Drafter.Vocabulary);
        var authority = caseFile.Authority;
        var asked = caseFile.Data.Where(d => step.Covers.Contains(d.Id)).ToList();
        yield return (DeskTexts.PortalAgency, authority?.Agency is { } agency ? view.Desk.Fields.ToShown("authority.agency", agency) : null);
        yield return (DeskTexts.PortalOfficer, authority?.Officer?.Name);
        yield return (DeskTexts.PortalRank, authority?.Officer?.Rank);
        yield return (DeskTexts.PortalBadge, authority?.Officer?.Badge);
        yield return (DeskTexts.PortalMail, authority?.Officer?.Email);
        yield return (DeskTexts.PortalPhone, authority?.Officer?.Phone);
        yield return (DeskTexts.PortalSupervisor, authority?.Supervisor?.Name);
        yield return (DeskTexts.PortalReference, caseFile.Case.Reference);
        yield return (DeskTexts.PortalNumber, caseFile.Proceedings?.Reference?.Number);
        yield return (DeskTexts.PortalOffences, string.Join("\n", step.Offences.Select(o => o.Offence is { } offence ? $"{o.Statute?.ShortName ?? offence.Statute} {offence.Section}: {offence.Title}" : o.Charge.Stated is { } stated ? $"{stated.Statute} {stated.Section}: {stated.Title}" : o.Charge.Id)));
        foreach (var kind in step.Asks.SelectMany(a => a.Identifiers).GroupBy(i => i.Kind))
        {
            yield return (DeskLanguage.Current.Isolate(words.FindIdentifierKind(kind.Key)?.Name ?? kind.Key), string.Join("\n", kind.Select(i => i.Value).Distinct()));
        }

        yield return (DeskTexts.PortalData, string.Join("\n", step.Asks.SelectMany(a => a.Items).Select(i => words.FindDataItem(i.Id)?.Name ?? i.Id).Distinct()));
        yield return (DeskTexts.PortalFrom, string.Join("\n", asked.Select(d => d.From?.Text).OfType<string>().Distinct()));
        yield return (DeskTexts.PortalTo, string.Join("\n", asked.Select(d => d.To?.Text).OfType<string>().Distinct()));
        yield return (DeskTexts.PortalWhy, string.Join("\n", asked.Select(d => d.Need).OfType<string>().Distinct()));
        yield return (DeskTexts.PortalDays, step.Days?.ToString(CultureInfo.InvariantCulture));
        if (step.Kind == RequestKinds.EmergencyDisclosure && caseFile.Emergency is { } emergency)
        {
            yield return (DeskTexts.PortalThreat, emergency.Danger);
            yield return (DeskTexts.PortalAtRisk, emergency.PersonAtRisk);
            yield return (DeskTexts.PortalWhen, emergency.ExpectedAt?.Text);
            yield return (DeskTexts.PortalKnown, emergency.HowKnown);
            yield return (DeskTexts.PortalAverts, emergency.HowDataAverts);
            yield return (DeskTexts.PortalCall, emergency.CallBack);
        }
    }
}
