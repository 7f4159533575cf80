namespace EvidenceRequests.Rules.Tests;

/// <summary>What a case states and nobody asks for is told, and holds nothing up.</summary>
public sealed class UnusedAnswerSpecs
{
    private static readonly IReadOnlyList<string> Undertakings = [.. Samples.Packs.Vocabulary.Words.First(w => w.Id == "assurance").Words.Select(w => w.Id)];

    public static TheoryData<string> Names => [.. Changes.Keys];

    private static Dictionary<string, Func<CaseFile, CaseFile>> Changes { get; } = new()
    {
        ["an answer that no pack asks for"] = c => c with { AdditionalFacts = new Dictionary<string, string>(c.AdditionalFacts) { ["shoe-size"] = "9" } },
        ["an undertaking that no state asks for"] = c => With(c, m => m with { Assurances = [.. m.Assurances, new Assurance { Id = Unasked(_ => true), GivenBy = "Ministry" }] }),
        ["an undertaking that no state asks for, by an office that binds nobody"] = c => With(c, m => m with { Assurances = [.. m.Assurances, new Assurance { Id = Unasked(id => Offer(id) is not null), GivenBy = Offer(Unasked(id => Offer(id) is not null)) }] }),
        ["an entry for a state that is not asked"] = c => With(c, m => m with { ByState = [.. m.ByState, new StateRequest { State = "jp" }] }),
        ["an authority of a state that is not asked"] = c => With(c, m => m with { CentralAuthorities = [.. m.CentralAuthorities, "gb:crown-office"] }),
        ["silence for a company that is not asked"] = c => c with { Confidentiality = c.Confidentiality! with { ByRequest = [.. c.Confidentiality.ByRequest, new RequestSilence { Provider = "tiktok", Asked = true }] } },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void What_nobody_asks_for_is_warned_about_and_blocks_nothing(string what)
    {
        var before = Samples.Plan(Samples.Assistance, Samples.AssistanceDay);
        Assert.Contains(before.Steps, s => s.Status == StepStatus.Ready);

        var after = Samples.Plan(Changes[what](Samples.Assistance), Samples.AssistanceDay);

        Assert.Equal(before.Steps.Select(s => (s.Id, s.Status)), after.Steps.Select(s => (s.Id, s.Status)));
        var told = after.AllFindings().Except(before.AllFindings()).ToList();
        Assert.Contains(told, f => f is { Severity: Severity.Warning, Code: FindingCodes.AdditionalFactUnknown or FindingCodes.StateNotAsked });
        Assert.DoesNotContain(told, f => f.Severity == Severity.Error);
    }

    private static string Unasked(Func<string, bool> fits)
    {
        var asked = Samples.Plan(Samples.Assistance, Samples.AssistanceDay).Steps.SelectMany(s => s.Assurances).Where(a => a.Need != "never").Select(a => a.Id).Concat(Samples.Assistance.MutualLegalAssistance!.Assurances.Select(a => a.Id)).ToHashSet();
        return Undertakings.First(id => !asked.Contains(id) && fits(id));
    }

    private static string? Offer(string id) => Samples.Packs.Countries["pk"].Requesting!.Assurances.FirstOrDefault(a => a.Id == id)?.NotBindingIfGivenBy.FirstOrDefault();

    private static CaseFile With(CaseFile c, Func<MutualLegalAssistance, MutualLegalAssistance> change) => c with { MutualLegalAssistance = change(c.MutualLegalAssistance!) };
}
