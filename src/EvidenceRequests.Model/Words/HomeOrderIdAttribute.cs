namespace EvidenceRequests.Model;

/// <summary>An order or warrant under the law of the requesting state.</summary>
internal sealed class HomeOrderIdAttribute : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "order of the state";

    /// <inheritdoc/>
    public override bool NeedsPacks => true;

    /// <inheritdoc/>
    public override ClosedList? GetList(WordScope scope) => scope.Home is { Requesting: { } home } country
        ? ClosedList.Create($"order under the law of {country.NameInSentence}", [.. home.HomeOrders.Select(o => new KnownWord(o.Id, o.Name))])
        : null;
}
