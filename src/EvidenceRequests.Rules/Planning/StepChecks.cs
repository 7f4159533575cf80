using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What can be wrong with a step itself: no channel, no basis, an unconfirmed address.</summary>
internal static class StepChecks
{
    public static IEnumerable<Finding> Find(DatedCase dated, Step step)
    {
        if (step.Channel is null)
        {
            yield return NoChannel(dated, step);
        }

        if (step.Channel is { } channel && channel.Needs.Any(n => n is "account" or "allow-list" or "onboarding") && dated.CaseFile.Authority?.RegisteredWith.Contains(step.Provider) != true)
        {
            yield return Finding.Note(
                FindingCodes.PortalRegistration,
                requirement: channel.Statement,
                fact: "authority.registered_with",
                message: "the case file does not say whether the agency is registered at this channel.",
                why: "Registration can take days; in an emergency there is no time for it.",
                fix: $"Register now, and add {step.Provider} to authority.registered_with once it is done.",
                source: channel.Source);
        }

        foreach (var finding in Unconfirmed(dated, step))
        {
            yield return finding;
        }

        if (AnswerTime.Check(dated, step) is { } clock)
        {
            yield return clock;
        }

        foreach (var finding in Basis(dated, step))
        {
            yield return finding;
        }

        if (dated.Country(step.RequestedState)?.Requested?.Stop is { LiftedByClearance: true } stop && string.IsNullOrWhiteSpace(dated.CaseFile.MutualLegalAssistance?.PoliticalClearance)
            && RequestKinds.IsToState(step.Kind) && (stop.From.Count == 0 || stop.From.Contains(dated.RequestingState)))
        {
            yield return Finding.Error(
                FindingCodes.StateStopped,
                fact: "mutual_legal_assistance.political_clearance",
                message: "a request to this state needs a clearance at home first.",
                why: stop.Why,
                fix: stop.Fix,
                source: SourceReferences.Resolve(dated.Country(step.RequestedState)!, stop.Cite));
        }
    }

    private static Finding NoChannel(DatedCase dated, Step step)
    {
        var shut = dated.Library.Providers.GetValueOrDefault(step.Provider)?.Channels.FirstOrDefault(c => c.Usable == false || !Requester.Matches(c.OpenTo, dated.RequestingState, step.Addressee.State));
        return Finding.Warning(
            FindingCodes.ChannelNone,
            message: "no channel is known that takes this kind of request from this state.",
            why: shut?.Note is { } note ? $"One address is published and not for this use: {note}" : "A request sent to the wrong desk is not answered.",
            fix: "Ask the provider or the contact point of the agency which channel to use, and enter it under confirmations.",
            source: shut is null ? null : SourceReferences.Resolve(dated.Library.Providers[step.Provider], shut.Cite));
    }

    private static IEnumerable<Finding> Unconfirmed(DatedCase dated, Step step)
    {
        var statements = new[]
        {
            (step.Addressee.Statement, What: "name and address of the addressee", step.Addressee.Source),
            (step.Channel?.Statement, What: "channel", step.Channel?.Source),
        };
        foreach (var (statement, what, source) in statements)
        {
            var sure = source is { Confidence: Confidence.Page, Kind: SourceKind.Own or SourceKind.Official };
            if (statement is not null && !sure && dated.CaseFile.Confirmations.All(c => c.Statement != statement))
            {
                yield return Finding.Warning(
                    FindingCodes.UnconfirmedStatement,
                    requirement: statement,
                    message: $"the {what} is not from the addressee's own page.",
                    why: "A letter to a wrong desk loses days, and its facts reach somebody else.",
                    fix: $"Confirm it before use and enter the confirmation in the case file: confirmations: [{{ statement: \"{statement}\", by: …, on: …, how: … }}].",
                    source: source);
            }
        }
    }

    private static IEnumerable<Finding> Basis(DatedCase dated, Step step)
    {
        if (!RequestKinds.IsAssistance(step.Kind))
        {
            yield break;
        }

        var wanted = dated.CaseFile.MutualLegalAssistance?.Basis;
        if (wanted is not null && step.Bases.FirstOrDefault(b => b.Id == wanted) is not { Fits: true })
        {
            var tested = step.Bases.FirstOrDefault(b => b.Id == wanted);
            yield return Finding.Error(
                FindingCodes.BasisNotUsable,
                fact: "mutual_legal_assistance.basis",
                message: "the instrument named cannot be the basis of this request.",
                why: tested is null ? "It is not in force between the two states, as far as is known here." : $"Because {tested.Why}.",
                fix: step.Bases.FirstOrDefault(b => b.Fits) is { } other ? $"Use \"{other.Id}\", or leave the key out." : "Leave the key out.",
                source: tested?.Source);
        }

        if (!step.Bases.Any(b => b.Fits))
        {
            yield return Finding.Error(
                FindingCodes.BasisNone,
                fact: "mutual_legal_assistance",
                message: "no legal basis between the two states fits this case.",
                why: string.Join(" ", step.Bases.Select(b => $"{b.Name}: {b.Why}.")),
                fix: "State the facts that an instrument asks for, or ask the central authority at home about an arrangement for this case.",
                source: step.Bases.FirstOrDefault(b => b.Id == BasisFinder.Reciprocity)?.Source);
        }

        foreach (var asks in step.Bases.Where(b => !b.Fits && b.Why.Contains("the case file", StringComparison.Ordinal)))
        {
            yield return Finding.Note(
                FindingCodes.BasisUnknownFact,
                fact: "mutual_legal_assistance",
                requirement: asks.Id,
                message: $"{asks.Name} may be a basis too if one more fact is stated.",
                why: $"So far not, because {asks.Why}.",
                fix: "State the fact only if it is so.",
                source: asks.Source);
        }
    }
}
