using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Addressees and channels as the packs give them, with how sure they are.</summary>
internal static class AddresseeBuilder
{
    public static Addressee CreateForEntity(DatedCase dated, Provider provider, LegalEntity entity) => new()
    {
        Name = entity.Name,
        Unit = entity.Unit,
        Address = entity.Address,
        State = entity.State!,
        StateName = StateNames.Resolve(dated, entity.State!).Name,
        Confidence = Weaker(entity.Cite, entity.AddressCite),
        CheckedOn = SourceReferences.Resolve(provider, entity.AddressCite ?? entity.Cite).CheckedOn,
        Statement = new StatementId(provider.Id, "entity", entity.Id),
        Source = SourceReferences.Resolve(provider, entity.AddressCite ?? entity.Cite),
    };

    public static Addressee CreateForState(Country state, CentralAuthority authority) => new()
    {
        Name = authority.Name,
        Unit = authority.Unit,
        Address = authority.Address,
        State = state.Id,
        StateName = state.Name,
        Confidence = Weaker(authority.Cite, authority.Address.Count > 0 ? authority.AddressCite : null),
        CheckedOn = SourceReferences.Resolve(state, authority.AddressCite ?? authority.Cite).CheckedOn,
        Statement = new StatementId(state.Id, "authority", authority.Id),
        Source = SourceReferences.Resolve(state, authority.AddressCite ?? authority.Cite),
    };

    // A treaty that says how its requests travel goes before the way a state has for requests without one.
    public static ChosenChannel? StateChannel(Country state, Instrument? instrument) => instrument?.Transmission is { } agreed
        ? StateChannel(agreed, instrument.Id, SourceReferences.Resolve(instrument, agreed.Cite))
        : state.Requested!.Transmission is { } usual ? StateChannel(usual, state.Id, SourceReferences.Resolve(state, usual.Cite)) : null;

    private static ChosenChannel StateChannel(Transmission transmission, string pack, SourceReference source) => new()
    {
        Type = transmission.Channel == "diplomatic" ? "diplomatic" : "central-authority",
        Name = transmission.Means,
        Value = null,
        OpenTo = "any",
        Needs = [],
        Confidence = transmission.Cite.Confidence,
        Statement = new StatementId(pack, "transmission"),
        Source = source,
    };

    public static ChosenChannel? ProviderChannel(DatedCase dated, Route route)
    {
        var provider = route.Target.Provider;
        var channel = ChannelChooser.Choose(provider, route.Kind, route.Target.Service, route.Entity.Id, dated.RequestingState, route.Entity.State,
            dated.CaseFile.Authority?.RegisteredWith.Contains(provider.Id) == true, dated.AsOf);
        return channel is null ? null : new ChosenChannel
        {
            Type = channel.Type,
            Name = channel.Name,
            Value = channel.Value,
            OpenTo = string.Join(", ", channel.OpenTo),
            Needs = channel.Needs,
            SubjectWords = channel.SubjectWords,
            Confidence = channel.Cite.Confidence,
            Statement = new StatementId(provider.Id, "channel", channel.Id),
            Source = SourceReferences.Resolve(provider, channel.Cite),
        };
    }

    private static Confidence Weaker(Citation cite, Citation? address) =>
        cite.Confidence == Confidence.Page && address is null or { Confidence: Confidence.Page } ? Confidence.Page : Confidence.Memory;
}
