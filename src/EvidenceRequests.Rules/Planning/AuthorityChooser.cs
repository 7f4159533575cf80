using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Chooses the central authority inside a state: the one for the part in which the company sits, else the one the case names, else the one for the rest.</summary>
internal static class AuthorityChooser
{
    public static CentralAuthority Choose(DatedCase dated, Country state, LegalEntity entity) =>
        (entity.Part is null ? Named(dated, state) ?? FindForPart(state, entity) : FindForPart(state, entity) ?? Named(dated, state)) ?? state.Requested!.CentralAuthorities.FirstOrDefault(a => a.Default == true) ?? state.Requested.CentralAuthorities[0];

    /// <summary>What is wrong with the authority that the case names for this state.</summary>
    public static IEnumerable<Finding> Findings(DatedCase dated, Country state, LegalEntity entity)
    {
        var authorities = state.Requested!.CentralAuthorities;
        foreach (var id in NamedIds(dated, state).Where(id => authorities.All(a => a.Id != id)))
        {
            yield return Make(state, "the central authority named is not one of this state.", $"Use one of: {string.Join(", ", authorities.Select(a => $"{state.Id}:{a.Id}"))}.", authorities[0].Cite);
        }

        if (entity.Part is null)
        {
            if (FindForPart(state, entity) is { } told && Named(dated, state)?.Id != told.Id)
            {
                yield return Finding.Warning(
                    FindingCodes.CentralAuthorityWrong,
                    fact: "mutual_legal_assistance.central_authorities",
                    message: $"the request goes to {told.Name}, because the address of {entity.Name} lies in {told.Part}.",
                    why: $"{state.NameInSentence} has central authorities for parts of its territory; a request at the wrong one is sent back or lies.",
                    fix: $"Look the seat up in the register of companies. Then confirm it with \"{state.Id}:{told.Id}\" under mutual_legal_assistance.central_authorities, or name the other authority there.",
                    source: SourceReferences.Resolve(state, told.Cite));
            }

            yield break;
        }

        if (FindForPart(state, entity) is not { } right)
        {
            yield return Make(state, $"no central authority is known for the part of {state.NameInSentence} in which {entity.Name} sits.", "Ask the authorities which office receives the request, and have the pack corrected.", authorities[0].Cite);
        }
        else if (Named(dated, state) is { } named && named.Id != right.Id)
        {
            yield return Make(state, $"the central authority named is not the one for the part of {state.NameInSentence} in which {entity.Name} sits.", $"Use \"{state.Id}:{right.Id}\" ({right.Name}), or leave the key out.", right.Cite);
        }
    }

    // Where nobody states the part, the address may tell it.
    private static CentralAuthority? FindForPart(Country state, LegalEntity entity) => entity.Part is { } part
        ? state.Requested!.CentralAuthorities.FirstOrDefault(a => a.Part?.Contains(part, StringComparison.OrdinalIgnoreCase) == true)
        : state.Requested!.CentralAuthorities.FirstOrDefault(a => a.Places.Any(p => entity.Address.SelectMany(line => line.Split(',')).Any(part => IsPlace(part, p))));

    // A town is alone or before its code, "Edinburgh EH1 1AA"; "Perth Road" is a street somewhere else.
    private static bool IsPlace(string part, string place) => part.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, .. var rest]
        && first.Equals(place, StringComparison.OrdinalIgnoreCase)
        && rest.All(w => w.Any(char.IsAsciiDigit));

    private static CentralAuthority? Named(DatedCase dated, Country state) =>
        NamedIds(dated, state).Select(id => state.Requested!.CentralAuthorities.FirstOrDefault(a => a.Id == id)).FirstOrDefault(a => a is not null);

    private static IEnumerable<string> NamedIds(DatedCase dated, Country state) => (dated.CaseFile.MutualLegalAssistance?.CentralAuthorities ?? [])
        .Where(c => c.StartsWith(state.Id + ":", StringComparison.Ordinal))
        .Select(c => c[(state.Id.Length + 1)..]);

    private static Finding Make(Country state, string message, string fix, Citation cite) => Finding.Error(
        FindingCodes.CentralAuthorityWrong,
        fact: "mutual_legal_assistance.central_authorities",
        message: message,
        why: "A request at the wrong office inside a state is sent back or lies.",
        fix: fix,
        source: SourceReferences.Resolve(state, cite));
}
