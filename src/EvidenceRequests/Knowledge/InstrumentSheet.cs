using EvidenceRequests.Model;
using static EvidenceRequests.Knowledge.SheetRows;

namespace EvidenceRequests.Knowledge;

/// <summary>Everything a pack says about a treaty, convention or scheme.</summary>
public static class InstrumentSheet
{
    /// <summary>The sheet of an instrument.</summary>
    public static Sheet Create(Instrument instrument)
    {
        var rows = new SheetRows(instrument.Sources);
        return new Sheet
        {
            Id = instrument.Id,
            Name = instrument.Name,
            Fields =
            [
                F("short_name", instrument.ShortName),
                F("kind", PackWords.Describe(instrument.Kind)),
                F("in_force", PackWords.Describe(instrument.InForce)),
                F("scope", instrument.Scope.Says),
                F("conduct", instrument.Scope.Conduct),
                F("min_max_penalty_months", instrument.Scope.MinMaxPenaltyMonths),
                F("organised_group", instrument.Scope.OrganisedGroup),
                F("transnational", instrument.Scope.Transnational),
                F("never_usable", instrument.NeverUsable),
                F("last_checked", instrument.Review.LastChecked),
                F("due", instrument.Review.LastChecked.AddDays(instrument.Review.EveryDays)),
                F("look_for", instrument.Review.LookFor),
            ],
            Sections =
            [
                new("instrument", "Instrument", [rows.Row(instrument.ShortName, instrument.Cite, F("short_name", instrument.ShortName))]),
                new("articles", "Articles", [.. instrument.Articles.Select(a => rows.Row(a.Number, a.Cite, F("number", a.Number), F("basis", a.Basis), F("says", a.Says)))]),
                new("after", "After a request was granted", [.. new[] { ("use_limits", instrument.UseLimits), ("return", instrument.Return), ("progress", instrument.Progress) }.Where(r => r.Item2 is not null).Select(r => rows.Row(r.Item1, r.Item2!.Cite, F("article", r.Item2.Article), F("says", r.Item2.Says)))]),
                new("entry", "When it binds a state that joins", instrument.Entry is { } e ? [rows.Row("entry", e.Cite, F("days", e.Days), F("months", e.Months))] : []),
                new("parties", "Parties", [.. instrument.Parties.Select(p => rows.Row(p.State, p.Cite, F("state", p.State), F("deposited", p.Deposited), F("bound_from", instrument.BoundFrom(p)), F("bound_until", p.InForce?.Until), F("reservations", p.Reservations)))]),
                new("signatories", "Signed only", [.. instrument.Signatories.Select(s => rows.Row(s.State, s.Cite, F("state", s.State), F("signed_on", s.SignedOn)))]),
                new("non_parties", "Not parties", [.. instrument.NonParties.Select(p => rows.Row(p.State, p.Cite, F("state", p.State)))]),
                new("objections", "Objections", [.. instrument.Objections.Select(o => rows.Row($"{o.By} to {o.To}", o.Cite, F("by", o.By), F("to", o.To), F("effect", o.Effect)))]),
                .. rows.Ends([], instrument.Unknown),
            ],
        };
    }
}
