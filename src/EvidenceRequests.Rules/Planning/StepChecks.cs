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
            yield return new Finding
            {
                Code = FindingCodes.PortalRegistration,
                Severity = Severity.Note,
                Requirement = channel.Statement,
                Fact = "authority.registered_with",
                Message = "the case file does not say whether the agency is registered at this channel.",
                Why = "Registration can take days; in an emergency there is no time for it.",
                Fix = $"Register now, and add {step.Provider} to authority.registered_with once it is done.",
                Source = channel.Source,
            };
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
            yield return new Finding
            {
                Code = FindingCodes.StateStopped,
                Severity = Severity.Error,
                Fact = "mutual_legal_assistance.political_clearance",
                Message = "a request to this state needs a clearance at home first.",
                Why = stop.Why,
                Fix = stop.Fix,
                Source = SourceReferences.Resolve(dated.Country(step.RequestedState)!, stop.Cite),
            };
        }
    }

    private static Finding NoChannel(DatedCase dated, Step step)
    {
        var shut = dated.Library.Providers.GetValueOrDefault(step.Provider)?.Channels.FirstOrDefault(c => c.Usable == false || !Requester.Matches(c.OpenTo, dated.RequestingState, step.Addressee.State));
        return new Finding
        {
            Code = FindingCodes.ChannelNone,
            Severity = Severity.Warning,
            Message = "no channel is known that takes this kind of request from this state.",
            Why = shut?.Note is { } note ? $"One address is published and not for this use: {note}" : "A request sent to the wrong desk is not answered.",
            Fix = "Ask the provider or the contact point of the agency which channel to use, and enter it under confirmations.",
            Source = shut is null ? null : SourceReferences.Resolve(dated.Library.Providers[step.Provider], shut.Cite),
        };
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
                yield return new Finding
                {
                    Code = FindingCodes.UnconfirmedStatement,
                    Severity = Severity.Warning,
                    Requirement = statement,
                    Message = $"the {what} is not from the addressee's own page.",
                    Why = "A letter to a wrong desk loses days, and its facts reach somebody else.",
                    Fix = $"Confirm it before use and enter the confirmation in the case file: confirmations: [{{ statement: \"{statement}\", by: …, on: …, how: … }}].",
                    Source = source,
                };
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
            yield return new Finding
            {
                Code = FindingCodes.BasisNotUsable,
                Severity = Severity.Error,
                Fact = "mutual_legal_assistance.basis",
                Message = "the instrument named cannot be the basis of this request.",
                Why = tested is null ? "It is not in force between the two states, as far as is known here." : $"Because {tested.Why}.",
                Fix = step.Bases.FirstOrDefault(b => b.Fits) is { } other ? $"Use \"{other.Id}\", or leave the key out." : "Leave the key out.",
                Source = tested?.Source,
            };
        }

        if (!step.Bases.Any(b => b.Fits))
        {
            yield return new Finding
            {
                Code = FindingCodes.BasisNone,
                Severity = Severity.Error,
                Fact = "mutual_legal_assistance",
                Message = "no legal basis between the two states fits this case.",
                Why = string.Join(" ", step.Bases.Select(b => $"{b.Name}: {b.Why}.")),
                Fix = "State the facts that an instrument asks for, or ask the central authority at home about an arrangement for this case.",
                Source = step.Bases.FirstOrDefault(b => b.Id == BasisFinder.Reciprocity)?.Source,
            };
        }

        foreach (var asks in step.Bases.Where(b => !b.Fits && b.Why.Contains("the case file", StringComparison.Ordinal)))
        {
            yield return new Finding
            {
                Code = FindingCodes.BasisUnknownFact,
                Severity = Severity.Note,
                Fact = "mutual_legal_assistance",
                Requirement = asks.Id,
                Message = $"{asks.Name} may be a basis too if one more fact is stated.",
                Why = $"So far not, because {asks.Why}.",
                Fix = "State the fact only if it is so.",
                Source = asks.Source,
            };
        }
    }
}
