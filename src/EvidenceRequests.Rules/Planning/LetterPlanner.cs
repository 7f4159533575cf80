using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Plans the letters that follow a request: each goes to the addressee and by the channel of the request that it follows.</summary>
internal static class LetterPlanner
{
    /// <summary>The steps, numbered on from those of the plan, and what stands in the way of the others.</summary>
    /// <param name="dated">The case.</param>
    /// <param name="steps">How many steps the plan has.</param>
    /// <param name="kinds">Kinds of letter that were asked for and that the case file need not state: one for each request that calls for it.</param>
    public static (IReadOnlyList<Step> Steps, IReadOnlyList<Finding> Findings) Plan(DatedCase dated, int steps, IReadOnlyList<string> kinds)
    {
        var planned = new List<Step>();
        var findings = new List<Finding>();
        foreach (var (letter, place, followed) in Stated(dated, findings).Concat(Opened(dated, kinds)))
        {
            var id = FormattableString.Invariant($"s{steps + planned.Count + 1}");
            var routes = FindRoutes(dated, letter, followed);
            if (routes.Count == 0)
            {
                findings.Add(NoAddressee(place, letter));
                continue;
            }

            planned.Add(Build(dated, id, letter, place, followed, routes));
        }

        return (planned, findings);
    }

    // What the case file states. A letter that names no request, or one that is not there, follows nothing.
    private static IEnumerable<(LaterLetter Letter, string? Place, IReadOnlyList<PastRequest> Followed)> Stated(DatedCase dated, List<Finding> findings)
    {
        foreach (var letter in dated.CaseFile.Letters)
        {
            var place = $"letters.{letter.Id}";
            if (!RequestKinds.IsLetter(letter.Kind))
            {
                findings.Add(Finding.Error(
                    FindingCodes.LetterIncomplete,
                    fact: $"{place}.kind",
                    message: "this kind is a request of its own and follows none.",
                    why: "Requests are planned from the data that the case needs.",
                    fix: $"Write one of: {string.Join(", ", RequestKinds.Letters)}."));
                continue;
            }

            if (dated.History.All.FirstOrDefault(r => r.Entry.Id is { } id && id == letter.Follows) is not { } followed)
            {
                findings.Add(Finding.Error(
                    FindingCodes.LetterIncomplete,
                    fact: $"{place}.follows",
                    message: "it is not said which request this letter follows.",
                    why: "Addressee, channel and numbers come from that request.",
                    fix: $"Give the entry of the history an id, and write it under {place}.follows."));
                continue;
            }

            yield return (letter, place, Alike(dated, followed));
        }
    }

    // One letter of each kind that was asked for, for each request that calls for it and that no letter of the case file follows.
    private static IEnumerable<(LaterLetter Letter, string? Place, IReadOnlyList<PastRequest> Followed)> Opened(DatedCase dated, IReadOnlyList<string> kinds)
    {
        foreach (var kind in RequestKinds.Letters.Where(kinds.Contains))
        {
            var seen = new HashSet<PastRequest>(ReferenceEqualityComparer.Instance);
            foreach (var request in dated.History.All.Where(r => CallsFor(kind, r.Entry) && r.Entry.Sent?.Value <= dated.AsOf && dated.CaseFile.Letters.All(l => l.Kind != kind || l.Follows is null || l.Follows != r.Entry.Id)))
            {
                if (seen.Contains(request))
                {
                    continue;
                }

                var alike = Alike(dated, request);
                seen.UnionWith(alike);
                yield return (new LaterLetter { Id = kind, Kind = kind, Follows = request.Entry.Id }, null, alike);
            }
        }
    }

    private static bool CallsFor(string kind, HistoryEntry entry) => !RequestKinds.IsLetter(entry.Step) && kind switch
    {
        RequestKinds.Reminder => entry is { ConfirmedUntil: null, Outcome: null or "acknowledged" or "no-answer" or "partly-answered" },
        RequestKinds.ReplyToQuery => entry.Outcome == "queried",
        RequestKinds.EmergencyFollowUp => entry is { Step: RequestKinds.EmergencyDisclosure, Outcome: "answered" or "partly-answered" },
        RequestKinds.Withdrawal => entry.Outcome is null or "acknowledged" or "queried" or "no-answer" or "partly-answered" or "confirmed",
        RequestKinds.OutcomeFeedback or RequestKinds.CertificateRequest or RequestKinds.ProductionCorrection or RequestKinds.UseNotice => entry.Outcome is "answered" or "partly-answered",
        _ => entry.Outcome is not ("refused" or "returned" or "withdrawn"),
    };

    /// <summary>The entries that were one letter: of the same kind and day, on the same way, with the same answer. The one that is named comes first.</summary>
    private static IReadOnlyList<PastRequest> Alike(DatedCase dated, PastRequest named)
    {
        (string, DateOnly?, string?, string?, string?, string?) Key(PastRequest r) => (r.Entry.Step, r.Entry.Sent?.Value, r.Entry.Route, ProviderOf(dated, r.Entry), r.Entry.Reference, r.Entry.Outcome);
        var key = Key(named);
        return [named, .. dated.History.All.Where(r => !ReferenceEquals(r, named) && Key(r) == key)];
    }

    private static string? ProviderOf(DatedCase dated, HistoryEntry entry) => entry.Provider ?? (entry.Account is { } account ? dated.Accounts.Find(account)?.Provider : null);

    private static string KindOf(HistoryEntry entry) => entry.Route == "authority" && RequestKinds.IsPreservation(entry.Step) ? RequestKinds.PreservationThroughAuthority : entry.Step;

    private static IReadOnlyList<Route> FindRoutes(DatedCase dated, LaterLetter letter, IReadOnlyList<PastRequest> followed)
    {
        var kind = KindOf(followed[0].Entry);
        var provider = ProviderOf(dated, followed[0].Entry);
        return letter.Kind == RequestKinds.Supplement && letter.Adds.Count > 0
            ? [.. dated.CaseFile.Data.Where(d => letter.Adds.Contains(d.Id)).SelectMany(d => dated.Accounts.Named(d).SelectMany(a => CreateRoutes(dated, kind, d, a, provider, items: [])))]
            : [.. followed.SelectMany(r => AccountsOf(dated, r.Entry).SelectMany(a => dated.CaseFile.Data.Where(d => dated.Accounts.Named(d).Any(n => n.Id == a.Id)).SelectMany(d => CreateRoutes(dated, kind, d, a, provider, r.Entry.Items))))];
    }

    private static IEnumerable<Account> AccountsOf(DatedCase dated, HistoryEntry entry) => entry.Account is { } id
        ? new[] { dated.Accounts.Find(id) }.OfType<Account>()
        : dated.CaseFile.Accounts.Where(a => a.Provider == entry.Provider || a.Resolved.Any(r => r.Provider == entry.Provider));

    private static IEnumerable<Route> CreateRoutes(DatedCase dated, string kind, DataRequest request, Account account, string? provider, IReadOnlyList<string> items)
    {
        foreach (var target in new[] { TargetFinder.FindDirect(dated, account) }.OfType<Target>().Concat(TargetFinder.FindResolved(dated, account)).Where(t => provider is null || t.Provider.Id == provider))
        {
            var choice = AddresseeChooser.Choose(target, dated.Facts.With(DerivedFactFinder.FindForAccount(dated, account)), dated.AsOf);
            if (choice.Entity is not { } entity)
            {
                continue;
            }

            entity = entity.State is null && account.AskState is { } chosen ? entity with { State = chosen.State, Part = chosen.Part } : entity;
            var sorted = ItemSorter.Sort(request, target, dated.Library.Vocabulary).Where(i => items.Includes(i.Id)).ToList();
            if (entity.State is null || sorted.Count == 0 || (RequestKinds.IsToState(kind) && dated.Country(entity.State)?.Requested is not { CentralAuthorities.Count: > 0 }))
            {
                continue;
            }

            yield return new RouteInput(dated, request, target, entity, askAddressee: null).CreateRoute(kind, sorted);
        }
    }

    // Of what is found about the request only what concerns address and channel matters to a letter that follows it.
    private static Step Build(DatedCase dated, string id, LaterLetter letter, string? place, IReadOnlyList<PastRequest> followed, IReadOnlyList<Route> routes)
    {
        var step = StepBuilder.BuildOne(dated, id, routes);
        return step with
        {
            Kind = letter.Kind,
            Follows = new FollowedRequest
            {
                Kind = KindOf(followed[0].Entry),
                Requests = followed,
                Letter = letter,
                Place = place,
                Reminders = dated.History.All.Count(r => r.Entry.Step == RequestKinds.Reminder && r.Entry.Follows is { } named && followed.Any(f => f.Entry.Id == named)),
            },
            DependsOn = [],
            Dates = new StepDates(),
            Days = null,
            RefusedBefore = [],
            Assurances = [],
            Reasons = [new Reason { Rule = followed[0].Place, Why = "it goes to the addressee of the request that it follows, by the same channel" }],
            HomeSteps = [],
            Alternatives = [],
            WaitsFor = [.. step.WaitsFor.Where(q => q.Statement.Kind == "channel")],
            Status = step.WaitsFor.Any(q => q.Statement.Kind == "channel") ? StepStatus.Waiting : StepStatus.Ready,
            Findings = [.. step.Findings.Where(f => f.Code is FindingCodes.UnconfirmedStatement or FindingCodes.ChannelNone or FindingCodes.PortalRegistration)],
        };
    }

    private static Finding NoAddressee(string? place, LaterLetter letter) => Finding.Error(
        FindingCodes.LetterIncomplete,
        fact: place is null ? "letters" : $"{place}.follows",
        message: $"the addressee of this letter is not found ({letter.Kind}).",
        why: "Addressee and channel come from the account and the data of the request that it follows.",
        fix: "State account, provider and items of that request in the history, and keep the data request in the case file.");
}
