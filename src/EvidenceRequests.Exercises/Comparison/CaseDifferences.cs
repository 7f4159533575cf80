namespace EvidenceRequests.Exercises.Comparison;

/// <summary>What was decided for the case as a whole: emergency, rights, secrecy, what was asked before, and the facts on which the text rests.</summary>
internal sealed class CaseDifferences(DecidedCase trainee, DecidedCase model, Exercise exercise)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private CaseFile Mine => trainee.Case;

    private CaseFile Theirs => model.Case;

    public IEnumerable<Difference> Find() => [.. Emergency(), .. Rights(), .. Secrecy(), .. Clocks(), .. Statement(), .. WhatElse()];

    private IEnumerable<Difference> Emergency() => (Mine.Emergency, Theirs.Emergency) switch
    {
        (null, { }) => [new Difference("emergency/not-seen", string.Empty, Words.None)],
        ({ }, null) => [new Difference("emergency/wrong", string.Empty, Words.None, trainee.Plan.Refusals.FirstOrDefault(r => r.Kind == RequestKinds.EmergencyDisclosure)?.Source)],
        ({ } mine, { } theirs) => Emergency(mine, theirs),
        _ => [],
    };

    private static IEnumerable<Difference> Emergency(Emergency mine, Emergency theirs)
    {
        if (theirs.EndedAt is not null && mine.EndedAt is null)
        {
            yield return new Difference("emergency/over", string.Empty, Words.None);
        }

        if (theirs.ExpectedAt is { } hour && (mine.ExpectedAt is null || Differ(mine.ExpectedAt, hour)))
        {
            yield return new Difference(mine.ExpectedAt is null ? "emergency/no-hour" : "emergency/other-hour", string.Empty, Words.Of(("expected", hour.Text)));
        }

        if (theirs.SeniorOfficer is not null && mine.SeniorOfficer is null)
        {
            yield return new Difference("emergency/no-senior-officer", string.Empty, Words.None);
        }

        if (theirs.SecondCallBack is not null && (mine.SecondCallBack is null || mine.SecondCallBack == mine.CallBack))
        {
            yield return new Difference("emergency/one-call-back", string.Empty, Words.None);
        }

        if (theirs.DeclaredTrue == true && mine.DeclaredTrue != true)
        {
            yield return new Difference("emergency/not-declared", string.Empty, Words.None);
        }
    }

    private IEnumerable<Difference> Rights()
    {
        if (model.Plan.Gates.FirstOrDefault(g => g.Id == CaseGate.RightsScreen) is not { } gate)
        {
            if (Mine.MutualLegalAssistance?.RightsScreen is not null && Theirs.MutualLegalAssistance?.RightsScreen is null)
            {
                yield return new Difference("rights/needless", string.Empty, Words.None);
            }

            yield break;
        }

        var raised = trainee.Plan.Gates.FirstOrDefault(g => g.Id == CaseGate.RightsScreen);
        if (raised is null)
        {
            yield return new Difference("rights/circumvented", string.Empty, Words.Of(("expected", string.Join(" ", gate.RaisedBy))), gate.Source);
        }
        else if (raised.IsCleared && !gate.IsCleared)
        {
            yield return new Difference("rights/cleared-by-trainee", string.Empty, Words.Of(("expected", gate.NotBy)), gate.Source);
        }
        else if (!raised.IsCleared && gate.IsCleared)
        {
            yield return new Difference("rights/not-recorded", string.Empty, Words.Of(("expected", gate.Clearing)), gate.Source);
        }

        if (OfficerNames().Contains(Mine.MutualLegalAssistance?.RightsScreen?.ClearedBy ?? string.Empty))
        {
            yield return new Difference("rights/own-clearance", string.Empty, Words.Of(("expected", gate.NotBy)), gate.Source);
        }

        foreach (var role in Theirs.Persons.SelectMany(p => p.SensitiveRoles).Except(Mine.Persons.SelectMany(p => p.SensitiveRoles)))
        {
            yield return new Difference("rights/role-not-stated", role, Words.Of(("expected", model.WordName("sensitive-role", role).ToLowerInvariant())), gate.Source);
        }
    }

    private IEnumerable<Difference> Secrecy()
    {
        var (mine, theirs) = (Mine.Confidentiality is { Asked: true } m ? m : null, Theirs.Confidentiality is { Asked: true } t ? t : null);
        switch (mine, theirs)
        {
            case (null, { }):
                yield return new Difference("secrecy/not-asked", string.Empty, Words.None);
                break;
            case ({ }, null):
                yield return new Difference("secrecy/needless", string.Empty, Words.None);
                break;
            case ({ } asked, { }):
                if (asked.Ground is null)
                {
                    yield return new Difference("secrecy/no-ground", string.Empty, Words.None);
                }

                if (asked is { Days: null, Until: null } && asked.FindLastBan(trainee.Plan.AsOf) is null)
                {
                    yield return new Difference("secrecy/no-end", string.Empty, Words.None);
                }

                break;
        }
    }

    private IEnumerable<Difference> Clocks()
    {
        foreach (var entry in Theirs.History)
        {
            var words = Words.Of(("kind", model.KindName(entry.Step)), ("sent", entry.Sent?.Text));
            var found = Mine.History.FirstOrDefault(h => h.Step == entry.Step && h.Sent?.Value == entry.Sent?.Value) ?? Mine.History.FirstOrDefault(h => h.Step == entry.Step && Theirs.History.Count(t => t.Step == h.Step) == 1);
            if (found is null)
            {
                yield return new Difference("clocks/earlier-request-missing", entry.Step, words);
            }
            else if (found.Sent?.Value != entry.Sent?.Value || (RequestKinds.IsPreservation(entry.Step) && (found.Days ?? entry.Days) != entry.Days))
            {
                yield return new Difference("clocks/other-dates", entry.Step, words);
            }
            else if (found.Outcome != entry.Outcome && entry.Outcome is not null)
            {
                yield return new Difference("clocks/outcome", entry.Step, words);
            }
            else if (entry.AnsweredBy.Count > 0 && found.AnsweredBy.Count == 0)
            {
                yield return new Difference("clocks/ground-not-answered", entry.Step, words);
            }
            else if (entry.Reason is not null && found.Reason != entry.Reason)
            {
                yield return new Difference("clocks/reason", entry.Step, words);
            }
        }

        foreach (var entry in Mine.History.Where(h => Theirs.History.All(t => t.Step != h.Step)))
        {
            yield return new Difference("clocks/never-sent", entry.Step, Words.Of(("kind", trainee.KindName(entry.Step)), ("sent", entry.Sent?.Text)));
        }
    }

    private IEnumerable<Difference> Statement()
    {
        foreach (var charged in Theirs.Proceedings?.Offences.Where(o => Mine.Proceedings?.Offences.All(m => m.Id != o.Id) != false) ?? [])
        {
            yield return new Difference("statement/offence-missing", charged.Id, Words.Of(("expected", charged.Id)));
        }

        foreach (var charged in Mine.Proceedings?.Offences.Where(o => Theirs.Proceedings?.Offences.All(m => m.Id != o.Id) != false) ?? [])
        {
            yield return new Difference("statement/offence-added", charged.Id, Words.Of(("value", charged.Id)));
        }

        foreach (var point in exercise.Points)
        {
            if (Theirs.Facts.FirstOrDefault(f => f.Id == point.Fact) is { } fact && !Mine.Facts.Any(f => IsSame(f, fact)))
            {
                yield return new Difference("statement/point", point.Fact, Words.Of(("ask", point.Ask)));
            }
        }
    }

    private IEnumerable<Difference> WhatElse()
    {
        if (Theirs.Data.Count == 0 && Mine.Data.Count > 0)
        {
            yield return new Difference("what-else/nothing-to-ask", string.Empty, Words.None);
        }
    }

    private IEnumerable<string> OfficerNames() => new[] { Mine.Authority?.Officer?.Name, Mine.Authority?.Supervisor?.Name }.OfType<string>().Where(n => n.Length > 0);

    // Facts are told in everybody's own words; they are the same if they happened at the same time or rest on the same exhibit.
    private static bool IsSame(Fact mine, Fact theirs) =>
        (mine.At is { } at && theirs.At is { } other && (at.Value is not null && other.Value is not null ? !Differ(at, other) : at.Day == other.Day))
        || (mine.ShownBy?.Exhibit is { } exhibit && exhibit == theirs.ShownBy?.Exhibit);

    private static bool Differ(CaseTime a, CaseTime b) => a.Value is { } x && b.Value is { } y ? (x - y).Duration() > Hour : a.Day != b.Day;
}
