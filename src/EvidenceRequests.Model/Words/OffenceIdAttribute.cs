namespace EvidenceRequests.Model;

/// <summary>An offence of the requesting state. It may be so new that the pack has no row for it; a rule reports that.</summary>
internal sealed class OffenceIdAttribute : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "offence";

    /// <inheritdoc/>
    public override bool NeedsPacks => true;

    /// <inheritdoc/>
    public override bool IsLeftToRules => true;

    /// <inheritdoc/>
    public override ClosedList? GetList(WordScope scope) => scope.Home is { Requesting: not null } home ? GetList(home) : null;

    /// <summary>The offences of a state, by id, by section and statute as they are cited, and by other ids.</summary>
    public static ClosedList GetList(Country country)
    {
        var home = country.Requesting!;
        return new ClosedList($"offence of {country.NameInSentence}", home.Offences.Select(o => o.Id), () => home.Offences.Select(o => CreateWord(o, home.Statutes.FirstOrDefault(s => s.Id == o.Statute))))
        {
            Groups = [.. home.Statutes.Select(s => new KnownWord(s.Id, s.ShortName, [s.Name]))],
            Command = "evreq offences list",
            ProposesNearest = false,
        };
    }

    private static KnownWord CreateWord(Offence offence, Statute? statute)
    {
        var unit = statute?.Unit ?? "section";
        var cited = statute is null ? [] : new[] { statute.ShortName, statute.Name }.SelectMany(name => new[]
        {
            $"{name} {offence.Section}", $"{name} {unit} {offence.Section}", $"{name} {unit[0]} {offence.Section}", $"{unit} {offence.Section} {name}", $"{unit[0]} {offence.Section} {name}",
        });
        return new KnownWord(offence.Id, offence.Title, [.. offence.AlsoKnownAs, .. cited], offence.Statute);
    }
}
