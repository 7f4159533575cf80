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
            Frame = view.Frame("Portal sheet", "requests"),
            Where = $"{RequestsScreen.KindName(view, step.Kind)} to {step.Addressee.Name}" + (step.Channel is { } channel ? $", {channel.Name ?? view.Desk.Drafter.Vocabulary.GetName("channel-type", channel.Type)}{(channel.Value is null ? string.Empty : $" ({channel.Value})")}" : string.Empty),
            Rows = [.. Rows(view, step).Where(r => !string.IsNullOrWhiteSpace(r.Text)).Select(r => (r.Label, r.Text!))],
            Back = view.Address("requests"),
        });
    }

    private static IEnumerable<(string Label, string? Text)> Rows(CaseView view, Step step)
    {
        var (caseFile, words) = (view.Case, view.Desk.Drafter.Vocabulary);
        var authority = caseFile.Authority;
        var asked = caseFile.Data.Where(d => step.Covers.Contains(d.Id)).ToList();
        yield return ("Agency", authority?.Agency is { } agency ? view.Desk.Fields.ToShown("authority.agency", agency) : null);
        yield return ("Officer", authority?.Officer?.Name);
        yield return ("Rank", authority?.Officer?.Rank);
        yield return ("Service number", authority?.Officer?.Badge);
        yield return ("Official e-mail", authority?.Officer?.Email);
        yield return ("Telephone", authority?.Officer?.Phone);
        yield return ("Supervisor", authority?.Supervisor?.Name);
        yield return ("Our reference", caseFile.Case.Reference);
        yield return ("Case number", caseFile.Proceedings?.Reference?.Number);
        yield return ("Offences", string.Join("\n", step.Offences.Select(o => o.Offence is { } offence ? $"{o.Statute?.ShortName ?? offence.Statute} {offence.Section}: {offence.Title}" : o.Charge.Stated is { } stated ? $"{stated.Statute} {stated.Section}: {stated.Title}" : o.Charge.Id)));
        foreach (var kind in step.Asks.SelectMany(a => a.Identifiers).GroupBy(i => i.Kind))
        {
            yield return (words.FindIdentifierKind(kind.Key)?.Name ?? kind.Key, string.Join("\n", kind.Select(i => i.Value).Distinct()));
        }

        yield return ("Data asked for", string.Join("\n", step.Asks.SelectMany(a => a.Items).Select(i => words.FindDataItem(i.Id)?.Name ?? i.Id).Distinct()));
        yield return ("From", string.Join("\n", asked.Select(d => d.From?.Text).OfType<string>().Distinct()));
        yield return ("To", string.Join("\n", asked.Select(d => d.To?.Text).OfType<string>().Distinct()));
        yield return ("Why it is needed", string.Join("\n", asked.Select(d => d.Need).OfType<string>().Distinct()));
        yield return ("Days of preservation", step.Days?.ToString(CultureInfo.InvariantCulture));
        if (step.Kind == RequestKinds.EmergencyDisclosure && caseFile.Emergency is { } emergency)
        {
            yield return ("What threatens", emergency.Danger);
            yield return ("Who is in danger", emergency.PersonAtRisk);
            yield return ("When the harm is expected", emergency.ExpectedAt?.Text);
            yield return ("How the danger is known", emergency.HowKnown);
            yield return ("How the data averts it", emergency.HowDataAverts);
            yield return ("Number answered day and night", emergency.CallBack);
        }
    }
}
