namespace EvidenceRequests.Rules.Tests;

/// <summary>What is found of several accounts or data requests alike is said once, in words that hold for each.</summary>
public sealed class FindingGroupSpecs
{
    [Theory]
    [InlineData(FindingCodes.NeedMissing, "each of these data requests does not say why the data is needed.")]
    [InlineData(FindingCodes.PeriodReversed, "the period of each of these data requests ends before it begins.")]
    public void Several_data_requests_are_one_finding_and_one_is_named(string code, string words)
    {
        var first = Samples.Direct.Data[0] with { Need = null, From = CaseTime.Parse("2026-10-05T00:00+05:00"), To = CaseTime.Parse("2026-10-01T00:00+05:00") };
        var many = Find(code, [first with { Id = "d1" }, first with { Id = "d12" }, first with { Id = "d2" }]);
        Assert.Equal(words, many.Message);
        Assert.Equal(["data.d1", "data.d12", "data.d2"], many.Subjects.Select(s => s[..s.LastIndexOf('.')]));

        var one = Find(code, [first with { Id = "d1" }]);
        Assert.Contains("d1", one.Message, StringComparison.Ordinal);
        Assert.Empty(one.Subjects);
    }

    [Fact]
    public void What_is_said_of_several_names_none_of_them()
    {
        var request = Samples.Assistance.Data[0] with { Account = "a1", Nexus = [], Need = null, Supports = [], From = null, Items = ["access-logs"] };
        var plan = Samples.Plan(Samples.Assistance with { Data = [request with { Id = "d77" }, request with { Id = "d777" }] }, Samples.AssistanceDay);
        var joined = plan.AllFindings().Where(f => f.Subjects.Count > 1).ToList();
        Assert.Contains(joined, f => f.Message.StartsWith("each of these data requests does not say why", StringComparison.Ordinal));
        Assert.DoesNotContain(joined, f => $"{f.Message} {f.Why} {f.Fix}".Contains("d77", StringComparison.Ordinal));
    }

    private static Finding Find(string code, IReadOnlyList<DataRequest> data) =>
        Assert.Single(Samples.Plan(Samples.Direct with { Data = data }, Samples.DirectDay).Steps[0].Findings, f => f.Code == code);
}
