namespace EvidenceRequests.Model;

/// <summary>An agency of the requesting state.</summary>
internal sealed class AgencyIdAttribute : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "agency";

    /// <inheritdoc/>
    public override bool NeedsPacks => true;

    /// <inheritdoc/>
    public override string Code => FindingCodes.AgencyUnknown;

    /// <inheritdoc/>
    public override string Why => "The addressee checks that the agency exists and may ask.";

    /// <inheritdoc/>
    public override ClosedList? GetList(WordScope scope) => scope.Home is { Requesting: { } home } country
        ? ClosedList.Create($"agency of {country.NameInSentence}", [.. home.Agencies.Select(a => new KnownWord(a.Id, a.Name, [.. a.AlsoKnownAs, .. a.ShortName is { } name ? new[] { name } : []]))])
        : null;
}
