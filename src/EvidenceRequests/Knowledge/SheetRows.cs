using EvidenceRequests.Model;

namespace EvidenceRequests.Knowledge;

/// <summary>Turns the rows of a pack into statements; the parts that packs of all kinds share.</summary>
internal sealed class SheetRows(IReadOnlyList<Source> sources)
{
    /// <summary>One statement.</summary>
    public SheetEntry Row(string lead, Citation? cite, params IReadOnlyList<SheetField> fields) => new()
    {
        Lead = lead,
        Fields = fields,
        Cite = cite,
        Source = cite?.Source is { } id ? sources.FirstOrDefault(s => s.Id == id) : null,
        Disputes = [.. cite?.Disputed.Select(d => TextDates.Describe(d, sources)) ?? []],
    };

    /// <summary>A field.</summary>
    public static SheetField F(string key, object? value) => new(key, value);

    /// <summary>Policy of a provider, or law that decides over direct answers.</summary>
    public SheetEntry Row(PolicyRule rule) => Row(
        rule.Id,
        rule.Cite,
        F("id", rule.Id),
        F("answer", PackWords.Describe(rule.Answer)),
        F("for", rule.For),
        F("from", rule.From),
        F("items", rule.Items),
        F("categories", rule.Categories),
        F("services", rule.Services),
        F("roles", rule.Roles),
        F("when", PackWords.Describe(rule.When)),
        F("test", rule.Test),
        F("instead", rule.Instead),
        F("in_force", PackWords.Describe(rule.InForce)),
        F("why", rule.Why));

    /// <summary>A requirement.</summary>
    public SheetEntry Row(Requirement requirement) => Row(
        requirement.Id,
        requirement.Cite,
        F("id", requirement.Id),
        F("severity", PackWords.Describe(requirement.Severity)),
        F("fact", requirement.Fact),
        F("check", PackWords.Describe(requirement.Check)),
        F("for", requirement.For),
        F("categories", requirement.Categories),
        F("services", requirement.Services),
        F("when", PackWords.Describe(requirement.When)),
        F("in_force", PackWords.Describe(requirement.InForce)),
        F("why", requirement.Why),
        F("fix", requirement.Fix),
        F("stays_in_office", requirement.StaysInOffice));

    /// <summary>A caution.</summary>
    public SheetEntry Row(Caution caution) => Row(
        caution.Id,
        caution.Cite,
        F("id", caution.Id),
        F("severity", PackWords.Describe(caution.Severity)),
        F("for", caution.For),
        F("services", caution.Services),
        F("when", PackWords.Describe(caution.When)),
        F("text", caution.Text),
        F("fix", caution.Fix));

    /// <summary>A question that only this pack asks.</summary>
    public SheetEntry Row(AdditionalFact fact) => Row(fact.Id, null, F("id", fact.Id), F("type", PackWords.Describe(fact.Type)), F("label", fact.Label), F("printed_as", fact.PrintedAs), F("example", fact.Example));

    /// <summary>Something that is not known.</summary>
    public SheetEntry Row(UnknownStatement unknown) => Row(unknown.About, null, F("about", unknown.About), F("note", unknown.Note));

    /// <summary>A document the pack relies on.</summary>
    public SheetEntry Row(Source source) => Row(
        source.Id,
        null,
        F("id", source.Id),
        F("title", source.Title),
        F("publisher", source.Publisher),
        F("url", source.Url),
        F("published", source.Published),
        F("captured", source.Captured),
        F("checked_on", source.CheckedOn),
        F("kind", PackWords.Describe(source.Kind)),
        F("via", source.Via));

    /// <summary>The sections at the end of every pack.</summary>
    public IReadOnlyList<SheetSection> Ends(IReadOnlyList<AdditionalFact> facts, IReadOnlyList<UnknownStatement> unknown) =>
    [
        new SheetSection("additional_facts", "Questions of its own", [.. facts.Select(Row)]),
        new SheetSection("unknown", "Not known", [.. unknown.Select(Row)]),
        new SheetSection("sources", "Sources", [.. sources.Select(Row)]),
    ];
}
