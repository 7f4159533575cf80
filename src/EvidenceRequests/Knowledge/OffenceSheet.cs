using EvidenceRequests.Model;
using static EvidenceRequests.Knowledge.SheetRows;

namespace EvidenceRequests.Knowledge;

/// <summary>Everything a pack says about an offence.</summary>
public static class OffenceSheet
{
    /// <summary>The sheet of an offence of a state.</summary>
    public static Sheet Create(Offence offence, Country country)
    {
        var rows = new SheetRows(country.Sources);
        var statute = country.Requesting?.Statutes.FirstOrDefault(s => s.Id == offence.Statute);
        return new Sheet
        {
            Id = offence.Id,
            Name = offence.Title,
            Fields =
            [
                F("state", country.Id),
                F("statute", statute?.Name ?? offence.Statute),
                F("section", offence.Section),
                F("also_known_as", offence.AlsoKnownAs),
                F("conduct", offence.Conduct),
                F("in_force", PackWords.Describe(offence.InForce)),
                F("investigated_by", statute?.InvestigatedBy ?? []),
                F("note", offence.Note),
                F("substance", offence.Substance),
                F("elements", offence.Elements),
                F("result", offence.Result),
            ],
            Sections =
            [
                new("provision", "Provision", [rows.Row($"{statute?.ShortName ?? offence.Statute} {offence.Section}", offence.Cite, F("statute", offence.Statute), F("section", offence.Section))]),
                new("penalty", "Greatest penalty", [rows.Row(offence.Penalty.Text, offence.Penalty.Cite, F("penalty", offence.Penalty.Text), F("death", PackWords.Describe(offence.Penalty.Death)), F("life", PackWords.Describe(offence.Penalty.Life)), F("max_months", offence.Penalty.MaxMonths))]),
                new("cognizable", "May the police act without an order", [rows.Row(PackWords.Describe(offence.Cognizable), offence.CognizableCite ?? offence.Cite, F("cognizable", PackWords.Describe(offence.Cognizable)))]),
            ],
        };
    }
}
