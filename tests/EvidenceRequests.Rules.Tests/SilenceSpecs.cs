namespace EvidenceRequests.Rules.Tests;

/// <summary>Silence is asked for with an end, and of a company of which it is known what makes it silent.</summary>
public sealed class SilenceSpecs
{
    private const string NotKnown = "it is not known what stops it";
    private const string NoDay = "keeps silent only until a day that the request names";
    private const string NoEnd = "silence is asked for without an end.";

    [Theory]
    [InlineData(UserNotice.Default, true, true)]
    [InlineData(UserNotice.May, true, true)]
    [InlineData(UserNotice.Default, false, false)]
    [InlineData(UserNotice.Always, true, false)]
    [InlineData(UserNotice.Never, true, false)]
    [InlineData(UserNotice.Unknown, true, false)]
    public void Where_nothing_is_known_that_stops_a_notice_the_officer_is_told_so(UserNotice notice, bool asked, bool told)
    {
        var findings = Find(r => r with { Default = notice, StoppedBy = [] }, Silence with { Asked = asked, Until = CaseDate.Parse("2027-01-20") });
        Assert.Equal(told, findings.Any(f => f.Severity == Severity.Warning && f.Message.Contains(NotKnown, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2027-05-20", null, null, false, false)]
    [InlineData("2026-10-20", null, null, true, true)]
    [InlineData(null, null, null, true, true)]
    [InlineData(null, "2027-01-20", null, false, false)]
    [InlineData(null, null, 90, true, false)]
    [InlineData("2027-05-20", null, 90, false, false)]
    public void The_last_day_of_an_order_in_force_is_an_end_of_the_silence(string? last, string? until, int? days, bool noDay, bool noEnd)
    {
        var ban = new NoticeBan { State = "us", Court = "District Court", Until = last is null ? null : CaseDate.Parse(last) };
        var findings = Find(r => r with { StoppedBy = ["request"], EndDateRequired = true }, Silence with { Until = until is null ? null : CaseDate.Parse(until), Days = days, ForbiddenBy = [ban] });
        Assert.Equal(noDay, findings.Any(f => f.Message.Contains(NoDay, StringComparison.Ordinal)));
        Assert.Equal(noEnd, findings.Any(f => f.Message == NoEnd));
    }

    private static Confidentiality Silence { get; } = new() { Asked = true, Ground = "destruction", Facts = ["f1"] };

    private static IReadOnlyList<Finding> Find(Func<UserNoticeRule, UserNoticeRule> change, Confidentiality silence)
    {
        var rule = new UserNoticeRule { Default = UserNotice.Default, Cite = new Citation { Confidence = Confidence.Advice } };
        var library = Samples.With(p => p with { UserNotice = [change(rule)] }, "meta");
        return Samples.Plan(Samples.Direct with { Confidentiality = silence }, Samples.DirectDay, library).Step(RequestKinds.VoluntaryDisclosure).Findings;
    }
}
