using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Climbs the ladder for one data request at one addressee: preserve, emergency, voluntary, mutual legal assistance.</summary>
internal sealed class LadderClimber(CaseAtDate at, Ladder ladder, DataRequest request, Target target, LegalEntity entity, string? askAddressee)
{
    private readonly FactScope scope = FactScope.Of(target.Account, target.FactPath, request);
    private readonly CaseFacts facts = at.Facts.With(DerivedFactFinder.OfAccount(at, target.Account));
    private readonly Country? country = at.Country(entity.State);

    /// <summary>Climbs, and returns the items that this addressee was asked for or that were refused by name.</summary>
    public IReadOnlyList<string> Climb()
    {
        var sorted = ItemSorter.Sort(request, target, at.Library.Vocabulary);
        var mine = target.Role is null ? sorted : [.. sorted.Where(i => i.Row is not null)];
        RefuseWhatIsNotHeld(mine);
        var items = mine.Where(i => i.CanBeAsked).ToList();
        if (items.Count > 0 && !IsStopped(items))
        {
            var stored = items.Where(i => !i.IsRealTime).ToList();
            Preserve(stored);
            AskInEmergency(stored);
            AskForDisclosure(stored);
            AskAsItArises([.. items.Where(i => i.IsRealTime)]);
        }

        return [.. mine.Select(i => i.Id)];
    }

    private void RefuseWhatIsNotHeld(IEnumerable<SortedItem> items)
    {
        foreach (var item in items.Where(i => !i.CanBeAsked))
        {
            var name = at.Library.Vocabulary.DataItems.FirstOrDefault(i => i.Id == item.Id)?.Name ?? item.Id;
            var why = $"{target.Provider.Name} does not hold this: {name}." + (item.Row!.Instead is { } other ? $" {other}" : string.Empty);
            ladder.Refuse(item.Category == "content" ? RequestKinds.MlaStored : RequestKinds.VoluntaryDisclosure, target, request, [item], FindingCodes.ItemNeverHeld,
                rule: null, why, item.Row.LeadsTo is not null ? "other-provider" : item.Row.Instead is not null || item.Category == "content" ? "device" : "nothing", References.Of(target.Provider, item.Row.Cite));
        }
    }

    private bool IsStopped(List<SortedItem> items)
    {
        if (country?.Requested?.Stop is not { } stop || stop.LiftedByClearance || (stop.From.Count > 0 && !stop.From.Contains(at.RequestingState)))
        {
            return false;
        }

        ladder.Refuse(RequestKinds.MlaStored, target, request, items, FindingCodes.StateStopped, "stop", stop.Why, "nothing", References.Of(country, stop.Cite));
        return true;
    }

    private void Preserve(List<SortedItem> stored)
    {
        if (stored.Count == 0)
        {
            return;
        }

        var rule = PreservationPlanner.Rule(target, at.RequestingState, entity.State, at.AsOf);
        var current = PreservationPlanner.Current(at.CaseFile, target, rule);
        if (current is { Expires: null } || (current is { Expires: { } end } && end >= at.AsOf))
        {
            Extend(stored, rule, current);
            return;
        }

        switch (rule?.Answer)
        {
            case Answer.Closed:
                ladder.Refuse(RequestKinds.Preservation, target, request, stored, FindingCodes.PreservationClosed, $"{target.Provider.Id}:preservation", rule.Why,
                    rule.Instead ?? RequestKinds.PreservationThroughAuthority, References.Of(target.Provider, rule.Cite));
                PreserveThroughAuthority(stored, rule);
                break;
            case null or Answer.Unknown:
                AddPreservation(stored, rule, [PreservationNotKnown(rule)]);
                break;
            default:
                AddPreservation(stored, rule, []);
                break;
        }
    }

    private void AddPreservation(List<SortedItem> stored, PreservationRule? rule, IReadOnlyList<Finding> findings) => ladder.Rungs.Add(Rung(RequestKinds.Preservation, stored) with
    {
        Days = rule?.Days,
        Extension = rule?.Extension,
        UserNotice = rule?.UserNotice ?? UserNotice.Unknown,
        Findings = findings,
        Reasons = rule is null ? [] : [new Reason { Rule = $"{target.Provider.Id}:preservation", Why = rule.Why, Source = References.Of(target.Provider, rule.Cite) }],
    });

    // A letter that the provider may ignore costs little, so it is drafted; the doubt is shown and must be settled by a person.
    private Finding PreservationNotKnown(PreservationRule? rule) => new()
    {
        Code = FindingCodes.KindUnknown,
        Severity = Severity.Warning,
        Requirement = $"{target.Provider.Id}:preservation",
        Fact = target.FactPath,
        Message = $"it is not known whether {target.Provider.Name} preserves data on a foreign letter.",
        Why = rule?.Why is { } why ? $"So far: {why}." : "No published statement was found.",
        Fix = "Send the letter, ask for a confirmation with a reference, and prepare the request through the authorities at the same time.",
        Source = rule is null ? null : References.Of(target.Provider, rule.Cite),
    };

    private void PreserveThroughAuthority(List<SortedItem> stored, PreservationRule rule)
    {
        if ((rule.Instead ?? RequestKinds.PreservationThroughAuthority) == RequestKinds.PreservationThroughAuthority && country?.Requested is { CentralAuthorities.Count: > 0 })
        {
            ladder.Rungs.Add(Rung(RequestKinds.PreservationThroughAuthority, stored) with
            {
                UserNotice = rule.UserNotice,
                Reasons = [new Reason { Rule = $"{target.Provider.Id}:preservation", Why = rule.Why, Source = References.Of(target.Provider, rule.Cite) }],
            });
        }
    }

    private void Extend(List<SortedItem> stored, PreservationRule? rule, LivePreservation current)
    {
        if (current.Expires is not { } expires)
        {
            return;
        }

        var extension = rule?.Extension;
        if (extension?.Count is { } most && PreservationPlanner.ExtensionsSent(at.CaseFile, target) >= most)
        {
            ladder.Refuse(RequestKinds.PreservationExtension, target, request, stored, FindingCodes.ExtensionClosed, $"{target.Provider.Id}:extension",
                $"{target.Provider.Name} extends a preservation {(most == 0 ? "not at all" : most == 1 ? "once" : FormattableString.Invariant($"{most} times"))}, and that is used up", RequestKinds.MlaStored, References.Of(target.Provider, extension.Cite));
            return;
        }

        var from = PreservationPlanner.ExtendFrom(expires, extension);
        ladder.Rungs.Add(Rung(RequestKinds.PreservationExtension, stored) with
        {
            Days = extension?.Days ?? rule?.Days,
            Extension = extension,
            UserNotice = rule?.UserNotice ?? UserNotice.Unknown,
            Preservation = current,
            Waits = at.AsOf < from,
            Findings = extension?.LeadDays is { } lead && expires.DayNumber - at.AsOf.DayNumber < lead ? [LateForExtension(current, lead, extension)] : [],
            Reasons = extension is null ? [] : [new Reason { Rule = $"{target.Provider.Id}:extension", Why = "the preservation ends soon and can be extended", Source = References.Of(target.Provider, extension.Cite) }],
        });
    }

    private Finding LateForExtension(LivePreservation current, int lead, ExtensionRule extension) => new()
    {
        Code = FindingCodes.PreservationExpires,
        Severity = Severity.Warning,
        Fact = current.Fact,
        Message = FormattableString.Invariant($"{target.Provider.Name} asks for an extension {lead} days before the end; that day has passed."),
        Why = "A late request may not be taken.",
        Fix = "Send it at once and call the provider's desk.",
        Source = References.Of(target.Provider, extension.Cite),
    };

    private void AskInEmergency(List<SortedItem> stored)
    {
        if (at.CaseFile.Emergency is null || stored.Count == 0)
        {
            return;
        }

        if (!at.EmergencyIsImminent)
        {
            ladder.Refuse(RequestKinds.EmergencyDisclosure, target, request, stored, FindingCodes.EmergencyNotShown, rule: null,
                "the emergency route is for a danger that is still ahead; this one has ended or its hour has passed", RequestKinds.VoluntaryDisclosure, null);
            return;
        }

        var open = new List<(SortedItem Item, PolicyAnswer Policy)>();
        foreach (var item in stored)
        {
            var (law, policy) = Ask(RequestKinds.EmergencyDisclosure, item);
            if (law.Answer == Answer.Closed || policy.Answer == Answer.Closed)
            {
                RefuseClosed(RequestKinds.EmergencyDisclosure, item, law, policy);
            }
            else
            {
                open.Add((item, policy));
            }
        }

        if (open.Count > 0)
        {
            ladder.Rungs.Add(Rung(RequestKinds.EmergencyDisclosure, [.. open.Select(o => o.Item)]) with
            {
                Reasons = [.. open.Select(o => o.Policy.Rule).OfType<PolicyRule>().Distinct().Select(ReasonOf)],
                UserNotice = Notice(RequestKinds.EmergencyDisclosure),
                Findings = [.. ThreatFindings(), .. open.Where(o => o.Policy.Answer == Answer.Unknown).Select(o => o.Policy.Rule).Distinct().Select(EmergencyNotKnown)],
            });
        }
    }

    // A life is at stake, so the letter is drafted; the doubt is shown.
    private Finding EmergencyNotKnown(PolicyRule? rule) => new()
    {
        Code = FindingCodes.KindUnknown,
        Severity = Severity.Warning,
        Requirement = $"{target.Provider.Id}:{rule?.Id ?? "emergency"}",
        Fact = target.FactPath,
        Message = $"it is not known whether {target.Provider.Name} gives this data in an emergency.",
        Why = rule is null ? "No published statement was found." : $"So far: {rule.Why}.",
        Fix = "Send the letter, call the provider's desk, and ask the police of the provider's state for help at the same time.",
        Source = rule is null ? null : References.Of(target.Provider, rule.Cite),
    };

    private IEnumerable<Finding> ThreatFindings()
    {
        var rule = target.Provider.Emergency;
        var threat = at.CaseFile.Emergency!.Threatens;
        string[] toLife = ["death", "kidnapping", "physical-harm", "self-harm", "serious-harm", "serious-injury", "terrorism"];
        var covered = rule is not null && (rule.Threats.Contains(threat) || (toLife.Contains(threat) && rule.Threats.Any(t => t is "death" or "serious-injury")));
        if (!covered)
        {
            yield return new Finding
            {
                Code = FindingCodes.EmergencyNotShown,
                Severity = Severity.Warning,
                Fact = "emergency.threatens",
                Message = rule is null ? $"it is not known what {target.Provider.Name} takes for an emergency." : $"{target.Provider.Name} may not take this for an emergency.",
                Why = rule is null ? "No published threshold was found." : $"Its threshold: {rule.Threshold}.",
                Fix = "Say in emergency.danger how the danger reaches life or limb, or use the voluntary route.",
                Source = rule is null ? null : References.Of(target.Provider, rule.Cite),
            };
        }
    }

    private void AskForDisclosure(List<SortedItem> stored)
    {
        var open = new List<(SortedItem Item, PolicyAnswer Law, PolicyAnswer Policy)>();
        var assisted = new List<(SortedItem Item, Reason Reason)>();
        foreach (var item in stored)
        {
            var (law, policy) = Ask(RequestKinds.VoluntaryDisclosure, item);
            if (law.Answer != Answer.Closed && (policy.Answer is Answer.Open or Answer.Discretionary))
            {
                open.Add((item, law, policy));
                if (WasRefused())
                {
                    assisted.Add((item, new Reason { Rule = "history", Why = "the provider was asked directly and did not give the data" }));
                }

                continue;
            }

            var instead = RefuseClosed(RequestKinds.VoluntaryDisclosure, item, law, policy);
            if (instead == RequestKinds.MlaStored)
            {
                var rule = law.Answer == Answer.Closed ? law.Rule : policy.Rule;
                assisted.Add((item, rule is null ? new Reason { Rule = $"{target.Provider.Id}:policy", Why = "no direct route is known" } : law.Answer == Answer.Closed ? LawReasonOf(rule) : ReasonOf(rule)));
            }
        }

        if (open.Count > 0)
        {
            var tests = open.Select(o => o.Policy.Rule?.Test).OfType<string>().ToList();
            ladder.Rungs.Add(Rung(RequestKinds.VoluntaryDisclosure, [.. open.Select(o => o.Item)]) with
            {
                Test = tests.Contains("four-part") ? "four-part" : tests.FirstOrDefault(),
                UserNotice = Notice(RequestKinds.VoluntaryDisclosure),
                Waits = FirstAsks(open.Select(o => o.Item)).Any(),
                Findings = [.. FirstAsks(open.Select(o => o.Item))],
                Reasons = [.. open.Select(o => o.Policy.Rule).OfType<PolicyRule>().Distinct().Select(ReasonOf), .. open.Select(o => o.Law.Rule).OfType<PolicyRule>().Distinct().Select(LawReasonOf)],
            });
        }

        Assist(RequestKinds.MlaStored, assisted);
    }

    private void AskAsItArises(List<SortedItem> items)
    {
        var open = new List<(SortedItem Item, Reason Reason)>();
        foreach (var item in items)
        {
            var (law, policy) = Ask(RequestKinds.MlaRealTime, item);
            if (law.Answer == Answer.Closed)
            {
                RefuseClosed(RequestKinds.MlaRealTime, item, law, policy);
            }
            else
            {
                open.Add((item, law.Rule is null ? new Reason { Rule = "real-time", Why = "data as it arises is collected only by the authorities of the requested state" } : LawReasonOf(law.Rule)));
            }
        }

        Assist(RequestKinds.MlaRealTime, open);
    }

    private void Assist(string kind, List<(SortedItem Item, Reason Reason)> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        if (country?.Requested is not { CentralAuthorities.Count: > 0 })
        {
            ladder.Refuse(kind, target, request, items.Select(i => i.Item), FindingCodes.RouteNoPack, rule: null,
                $"nothing is known here about requests to the state of the addressee ({entity.State})", "ask-authority", null);
            return;
        }

        ladder.Rungs.Add(Rung(kind, [.. items.Select(i => i.Item)]) with
        {
            Reasons = [.. items.Select(i => i.Reason).Distinct()],
            Waits = FirstAsks(items.Select(i => i.Item)).Any(),
            Findings = [.. FirstAsks(items.Select(i => i.Item)), .. items.Where(i => i.Item.Availability == Availability.Encrypted).Select(i => HeldEncrypted(i.Item))],
        });
    }

    private Finding HeldEncrypted(SortedItem item) => new()
    {
        Code = FindingCodes.ItemNeverHeld,
        Severity = Severity.Warning,
        Fact = $"data.{request.Id}.items",
        Message = $"{target.Provider.Name} holds this only encrypted: {item.Id}.",
        Why = item.Row!.Holds ?? "What is handed over may not be readable.",
        Fix = item.Row.Instead ?? "Look for a password or a recovery code at home, and for the other party's copy.",
        Source = References.Of(target.Provider, item.Row.Cite),
    };

    private IEnumerable<Finding> FirstAsks(IEnumerable<SortedItem> items) => target.Provider.Sequences
        .Where(s => (s.Services.Count == 0 || (target.Service is { } service && s.Services.Contains(service))) && items.Any(i => s.ToGet.Contains(i.Id)) && !WasAnswered())
        .Select(s => new Finding
        {
            Code = FindingCodes.ItemAfterOther,
            Severity = Severity.Warning,
            Fact = $"data.{request.Id}.items",
            Message = $"{target.Provider.Name} can look for this only after it has given: {string.Join(", ", s.FirstAsk)}.",
            Why = s.Why,
            Fix = "Ask for the first data, enter the answer under history with the outcome answered, then take this step.",
            Source = References.Of(target.Provider, s.Cite),
        });

    private bool WasRefused() => DirectHistory().Any(h => h.Outcome is "refused" or "no-answer");

    private bool WasAnswered() => DirectHistory().Any(h => h.Outcome is "answered" or "partly-answered");

    private IEnumerable<HistoryEntry> DirectHistory() => at.CaseFile.History.Where(h => h.Step == RequestKinds.VoluntaryDisclosure && h.Account == target.Account.Id && (h.Provider is null || h.Provider == target.Provider.Id));

    private (PolicyAnswer Law, PolicyAnswer Policy) Ask(string kind, SortedItem item)
    {
        var question = new PolicyQuestion(kind, item.Id, item.Category, target.Service, target.Role, at.RequestingState, entity.State, at.AsOf);
        var law = country?.Requested is { } requested ? PolicyChooser.Choose(requested.DisclosureLaw, question, facts, scope, []) : PolicyAnswer.Silent;
        var policy = PolicyChooser.Choose(target.Provider.Policy, question, facts, scope, target.Provider.RegionSets);
        foreach (var two in new[] { law, policy }.Where(a => a.Ambiguous))
        {
            ladder.Findings.Add(Ambiguous(two));
        }

        return (law, policy);
    }

    private Finding Ambiguous(PolicyAnswer answer) => new()
    {
        Code = FindingCodes.RouteAmbiguous,
        Severity = Severity.Error,
        Requirement = answer.Rule?.Id,
        Fact = $"data.{request.Id}",
        Message = $"two rules of the same rank about {target.Provider.Name} fit this case.",
        Fix = "Have the pack corrected (\"evreq packs check\" names both places); until then the narrower answer is used.",
    };

    // The narrower of law and policy wins; both are shown.
    private string? RefuseClosed(string kind, SortedItem item, PolicyAnswer law, PolicyAnswer policy)
    {
        var byLaw = law.Answer == Answer.Closed;
        var rule = byLaw ? law.Rule : policy.Rule;
        var unknown = !byLaw && policy.Answer == Answer.Unknown;
        var instead = rule?.Instead ?? RequestKinds.MlaStored;
        ladder.Refuse(kind, target, request, [item],
            byLaw ? FindingCodes.KindClosedByLaw : unknown ? FindingCodes.KindUnknown : FindingCodes.KindClosedByPolicy,
            rule?.Id,
            rule?.Why ?? $"no published statement says whether {target.Provider.Name} answers this kind of request",
            instead,
            rule is null ? null : byLaw ? References.Of(country!, rule.Cite) : References.Of(target.Provider, rule.Cite));
        return instead;
    }

    private UserNotice Notice(string kind) => target.Provider.UserNotice
        .Where(n => (n.For.Count == 0 || n.For.Contains(kind)) && (n.Services.Count == 0 || (target.Service is { } s && n.Services.Contains(s))))
        .OrderByDescending(RuleRank.Of)
        .FirstOrDefault()?.Default ?? UserNotice.Unknown;

    private Reason ReasonOf(PolicyRule rule) => new() { Rule = $"{target.Provider.Id}:{rule.Id}", Why = rule.Why, Source = References.Of(target.Provider, rule.Cite) };

    private Reason LawReasonOf(PolicyRule rule) => new() { Rule = $"{country!.Id}:{rule.Id}", Why = rule.Why, Source = References.Of(country, rule.Cite) };

    private Rung Rung(string kind, IReadOnlyList<SortedItem> items) => new(kind, target, entity, request, items) { AskAddressee = askAddressee };
}
