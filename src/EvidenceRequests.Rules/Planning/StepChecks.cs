using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What can be wrong with a step itself: no channel, no basis, an unconfirmed address.</summary>
internal static class StepChecks
{
    public static IEnumerable<Finding> Find(DatedCase dated, Step step)
    {
        foreach (var question in step.WaitsFor.Where(q => q.Statement.Kind is "channel" or "data"))
        {
            yield return question.Statement.Kind == "channel" ? NoChannel(dated, step, question) : HoldingsUnknown(question);
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

        if (step is { Kind: RequestKinds.PreservationThroughAuthority, Facts.Count: 0 })
        {
            yield return Finding.Error(
                FindingCodes.RequirementMissing,
                fact: "facts",
                message: "no fact is stated.",
                why: "An authority that is asked to have data kept must see what happened.",
                fix: "Add the facts, each with its time and its source.");
        }

        foreach (var statement in step.Unconfirmed)
        {
            yield return Unconfirmed(step, statement);
        }

        if (ContactChecks.Check(dated, step) is { } contact)
        {
            yield return contact;
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
            && RequestKinds.IsToState(step.Kind) && stop.From.Includes(dated.RequestingState))
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

    private static Finding NoChannel(DatedCase dated, Step step, OpenQuestion question)
    {
        var shut = RequestKinds.IsToState(step.Kind) ? null : dated.Library.Providers.GetValueOrDefault(step.Provider)?.Channels.FirstOrDefault(c => c.Usable == false || !Requester.Matches(c.OpenTo, dated.RequestingState, step.Addressee.State));
        return Finding.Warning(
            FindingCodes.ChannelNone,
            requirement: question.Statement,
            message: "no channel is known that takes this kind of request from this state.",
            why: shut?.Note is { } note ? $"One address is published and not for this use: {note}" : "A request sent to the wrong desk is not answered.",
            fix: question.Fix,
            source: shut is null ? null : SourceReferences.Resolve(dated.Library.Providers[step.Provider], shut.Cite));
    }

    private static Finding HoldingsUnknown(OpenQuestion question) => Finding.Warning(
        FindingCodes.ItemUnknownHere,
        requirement: question.Statement,
        message: question.Question,
        why: "Nothing was read on what this company holds; a request for disclosure of what may not exist is returned.",
        fix: question.Fix);

    private static Finding Unconfirmed(Step step, UnconfirmedStatement statement)
    {
        var offence = step.Offences.FirstOrDefault(o => o.Offence is not null && o.PenaltyStatement == statement.Id);
        return Finding.Warning(
            FindingCodes.UnconfirmedStatement,
            requirement: statement.Id,
            fact: offence is null ? null : $"proceedings.offences.{offence.Charge.Id}",
            message: statement.Says,
            why: offence is null
                ? "A letter to a wrong desk loses days, and its facts reach somebody else."
                : "The requested state tests the maximum penalty and the death sentence; a wrong statement can sink the request.",
            fix: $"Confirm it at its source and enter the confirmation in the case file: confirmations: [{{ statement: \"{statement.Id}\", by: …, on: …, how: … }}].",
            source: statement.Source);
    }

    private static IEnumerable<Finding> Basis(DatedCase dated, Step step)
    {
        if (!RequestKinds.IsAssistance(step.Kind))
        {
            yield break;
        }

        if (dated.CaseFile.MutualLegalAssistance?.Basis is { } wanted && step.Bases.All(b => b.Id != wanted))
        {
            var rejected = step.RejectedBases.FirstOrDefault(b => b.Id == wanted);
            yield return Finding.Error(
                FindingCodes.BasisNotUsable,
                fact: "mutual_legal_assistance.basis",
                message: "the instrument named cannot be the basis of this request.",
                why: rejected is null ? "It is not in force between the two states, as far as is known here." : $"Because {rejected.Why}.",
                fix: $"{(step.Bases is [var other, ..] ? $"Use \"{other.Id}\", or leave the key out" : "Leave the key out")}. Where it is meant for another state, write it under by_state with that state.",
                source: rejected?.Source);
        }

        if (step.Bases.Count == 0)
        {
            var missing = step.RejectedBases.Select(b => b.Fact).OfType<string>().FirstOrDefault();
            yield return Finding.Error(
                FindingCodes.BasisNone,
                fact: missing ?? "mutual_legal_assistance",
                message: "no legal basis between the two states fits this case.",
                why: string.Join(" ", step.RejectedBases.Select(b => $"{b.Name}: {b.Why}.")),
                fix: $"{(missing is null ? "Ask" : $"State {missing}, only if it is so; else ask")} the central authority at home about an arrangement for this case.",
                source: step.RejectedBases.FirstOrDefault(b => b.Id == LegalBasis.Reciprocity)?.Source);
        }

        foreach (var asks in step.RejectedBases.Where(b => b.Obstacle == BasisObstacle.FactNotStated))
        {
            yield return Finding.Note(
                FindingCodes.BasisUnknownFact,
                fact: asks.Fact,
                requirement: StatementId.FromRow(asks.Id),
                message: $"{asks.Name} may be a basis too if one more fact is stated.",
                why: $"So far not, because {asks.Why}.",
                fix: $"State it under {asks.Fact}, only if it is so.",
                source: asks.Source);
        }
    }
}
