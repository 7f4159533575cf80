using EvidenceRequests.Model;
using static EvidenceRequests.Knowledge.SheetRows;

namespace EvidenceRequests.Knowledge;

/// <summary>Everything a pack says about a provider.</summary>
public sealed class ProviderSheet
{
    private readonly Provider provider;
    private readonly SheetRows rows;

    private ProviderSheet(Provider provider)
    {
        this.provider = provider;
        rows = new SheetRows(provider.Sources);
    }

    /// <summary>The sheet of a provider.</summary>
    public static Sheet Create(Provider provider) => new ProviderSheet(provider).Build();

    private Sheet Build() => new()
    {
        Id = provider.Id,
        Name = provider.Name,
        Fields =
        [
            F("also_known_as", provider.AlsoKnownAs),
            F("types", provider.Types),
            F("published_policy", PackWords.Describe(provider.PublishedPolicy)),
            F("last_checked", provider.Review.LastChecked),
            F("due", provider.Review.LastChecked.AddDays(provider.Review.EveryDays)),
            F("look_for", provider.Review.LookFor),
        ],
        Sections = [.. Addressing(), .. Asking(), .. Conditions(), .. rows.Ends(provider.AdditionalFacts, provider.Unknown)],
    };

    private IReadOnlyList<SheetSection> Addressing() =>
    [
        new("services", "Services", [.. provider.Services.Select(s => rows.Row(s.Id, null, F("id", s.Id), F("name", s.Name)))]),
        new("entities", "Companies", [.. provider.Entities.SelectMany(Rows)]),
        new("addressee", $"Whom to address: decided by {provider.Addressee.Decides.Replace('-', ' ')}", [.. provider.Addressee.Cases.Select(c => Row(c, "general rule")), .. provider.Addressee.WhenUnknown is { } unknown ? [Row(unknown, "where the fact is not known")] : Array.Empty<SheetEntry>()]),
        new("region_sets", "Regions", [.. provider.RegionSets.Select(r => rows.Row(r.Id, r.Cite, F("id", r.Id), F("states", r.States)))]),
        new("channels", "Channels", [.. provider.Channels.Select(Row)]),
    ];

    private IReadOnlyList<SheetSection> Asking() =>
    [
        new("identifiers", "Identifiers that are enough", [.. provider.Identifiers.Select(Row)]),
        new("refused_identifiers", "Identifiers that are refused", [.. provider.RefusedIdentifiers.Select(r => rows.Row(r.Kind, r.Cite, F("kind", r.Kind), F("services", r.Services), F("only_if_alone", r.OnlyIfAlone), F("without", r.Without), F("why", r.Why), F("fix", r.Fix)))]),
        new("where_found", "Where an identifier is found", [.. provider.WhereFound.Select(Row)]),
        new("data", "Data", [.. provider.Data.SelectMany(Rows)]),
        new("sequences", "What must come first", [.. provider.Sequences.Select(s => rows.Row(string.Join(", ", s.ToGet), s.Cite, F("to_get", s.ToGet), F("first_ask", s.FirstAsk), F("services", s.Services), F("why", s.Why)))]),
        new("policy", "What it answers", [.. provider.Policy.Select(rows.Row)]),
        new("preservation", "Preservation", [.. provider.Preservation.SelectMany(Rows)]),
        new("emergency", "Emergencies", provider.Emergency is { } e ? [rows.Row("emergency", e.Cite, F("threats", e.Threats), F("threshold", e.Threshold), F("follow_up", e.FollowUp))] : []),
        new("user_notice", "Notice to the user", [.. provider.UserNotice.Select(n => rows.Row(PackWords.Describe(n.Default), n.Cite, F("default", PackWords.Describe(n.Default)), F("for", n.For), F("services", n.Services), F("stopped_by", n.StoppedBy), F("end_date_required", n.EndDateRequired), F("note", n.Note)))]),
    ];

    private IReadOnlyList<SheetSection> Conditions() =>
    [
        new("formalities", "Form", [.. provider.Formalities.Select(f => rows.Row(f.Id, f.Cite, F("id", f.Id), F("for", f.For), F("above_accounts", f.AboveAccounts), F("note", f.Note)))]),
        new("requirements", "Requirements", [.. provider.Requirements.Select(rows.Row)]),
        new("cautions", "Know this before sending", [.. provider.Cautions.Select(rows.Row)]),
        new("alternatives", "Where else the evidence may lie", [.. provider.Alternatives.Select(a => rows.Row(a.Items.Count == 0 ? "any data" : string.Join(", ", a.Items), a.Cite, F("items", a.Items), F("services", a.Services), F("text", a.Text)))]),
        new("track_record", "Earlier requests", [.. provider.TrackRecord.Select(t => rows.Row($"{t.From}, {t.Period}", t.Cite, F("from", t.From), F("period", t.Period), F("result", t.Result)))]),
    ];

    private IEnumerable<SheetEntry> Rows(LegalEntity entity)
    {
        yield return rows.Row(
            entity.Name,
            entity.Cite,
            F("id", entity.Id),
            F("name", entity.Name),
            F("unit", entity.Unit),
            F("state", entity.State ?? "unknown"),
            F("address", entity.Address.Count == 0 ? "unknown" : string.Join(", ", entity.Address)),
            F("roles", entity.Roles),
            F("note", entity.Note));
        if (entity.AddressCite is { } cite)
        {
            yield return rows.Row($"address of {entity.Id}", cite, F("address_of", entity.Id));
        }
    }

    private SheetEntry Row(AddresseeCase choice, string otherwise)
    {
        var when = PackWords.Describe(choice.When);
        return rows.Row(
            choice.Entity ?? choice.Outcome ?? "none",
            choice.Cite,
            F("entity", choice.Entity),
            F("outcome", choice.Outcome),
            F("when", when.Count == 0 ? [otherwise] : when),
            F("services", choice.Services),
            F("in_force", PackWords.Describe(choice.InForce)),
            F("note", choice.Note));
    }

    private SheetEntry Row(Channel channel) => rows.Row(
        channel.Name ?? channel.Id,
        channel.Cite,
        F("id", channel.Id),
        F("type", channel.Type),
        F("name", channel.Name),
        F("value", channel.Value ?? "unknown"),
        F("usable", channel.Usable),
        F("for", channel.For),
        F("services", channel.Services),
        F("entities", channel.Entities),
        F("open_to", channel.OpenTo),
        F("needs", channel.Needs),
        F("subject_words", channel.SubjectWords),
        F("in_force", PackWords.Describe(channel.InForce)),
        F("note", channel.Note));

    private SheetEntry Row(IdentifierRule rule) => rows.Row(
        string.Join(" + ", rule.AllOf.Select(n => n.Kind)),
        rule.Cite,
        F("all_of", (IReadOnlyList<string>)[.. rule.AllOf.Select(n => n.With.Count == 0 ? n.Kind : $"{n.Kind} with {string.Join(", ", n.With)}")]),
        F("services", rule.Services),
        F("roles", rule.Roles));

    private SheetEntry Row(WhereFound place) => rows.Row(
        place.Kind ?? place.Place,
        place.Cite,
        F("kind", place.Kind),
        F("services", place.Services),
        F("place", place.Place),
        F("looks_like", IdentifierPlaces.Example(place) is { Length: > 0 } example ? example : null),
        F("parts", (IReadOnlyList<string>)[.. place.LooksLike.Count > 1 ? place.LooksLike.Select(p => $"{p.Part} = {p.Is}") : []]),
        F("mistaken_for", place.MistakenFor),
        F("steps", place.Steps));

    private IEnumerable<SheetEntry> Rows(HeldData data)
    {
        var items = string.Join(", ", data.Items);
        yield return rows.Row(
            items,
            data.Cite,
            F("items", data.Items),
            F("availability", PackWords.Describe(data.Availability)),
            F("category", data.Category),
            F("services", data.Services),
            F("roles", data.Roles),
            F("holds", data.Holds),
            F("domestic_process", data.DomesticProcess),
            F("instead", data.Instead),
            F("leads_to", data.LeadsTo));
        if (data.Retention is { } kept)
        {
            yield return rows.Row($"retention of {items}", kept.Cite, F("retention_of", data.Items), F("hours", kept.Hours), F("days", kept.Days), F("from", kept.From), F("note", kept.Note));
        }
    }

    private IEnumerable<SheetEntry> Rows(PreservationRule rule)
    {
        yield return rows.Row(
            PackWords.Describe(rule.Answer),
            rule.Cite,
            F("answer", PackWords.Describe(rule.Answer)),
            F("from", rule.From),
            F("services", rule.Services),
            F("roles", rule.Roles),
            F("days", rule.Days),
            F("user_notice", PackWords.Describe(rule.UserNotice)),
            F("mode", rule.Mode),
            F("continuation", rule.Continuation),
            F("instead", rule.Instead),
            F("in_force", PackWords.Describe(rule.InForce)),
            F("why", rule.Why));
        if (rule.Extension is { } extension)
        {
            yield return rows.Row("extension", extension.Cite, F("count", extension.Count), F("days", extension.Days), F("lead_days", extension.LeadDays), F("marking", extension.Marking));
        }
    }
}
