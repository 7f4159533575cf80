using EvidenceRequests.Model;

namespace EvidenceRequests.Register.Tests;

/// <summary>What refusals and returns teach: counted once for each request, with what could have foreseen them.</summary>
public sealed class LessonSpecs(PostgresServer server)
{
    private static readonly RefusalReason[] Reasons =
    [
        new() { Id = "form", Name = "form", Meaning = "m", Fix = "f", ForeseenBy = ["ER4001", "ER4002"] },
        new() { Id = "de-minimis", Name = "too small", Meaning = "m", Fix = "f" },
    ];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void A_reason_is_counted_once_for_each_request_and_not_where_it_was_corrected(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        var first = Sent(opened, ["ER4001"], ["ER4002"]);
        opened.Record(first, EventKinds.Refused, new EventBody { Reason = "form", Items = ["subscriber"] });
        opened.Record(first, EventKinds.Refused, new EventBody { Reason = "form", Items = ["messages"] });
        opened.Record(Sent(opened, [], []), EventKinds.Returned, new EventBody { Reason = "form" });
        opened.Record(Sent(opened, null, null), EventKinds.Returned, new EventBody { Reason = "de-minimis" });
        var mistaken = Sent(opened, [], []);
        var wrong = opened.Record(mistaken, EventKinds.Returned, new EventBody { Reason = "form" });
        opened.Record(mistaken, EventKinds.Corrected, new EventBody { Corrects = wrong.Name });

        var lessons = Lesson.Draw(opened.Register.FindSetbacks(provider: null, since: null), Reasons);

        Assert.Equal(["meta form 2 of 3", "meta de-minimis 1 of 3"], lessons.Select(l => $"{l.Addressee} {l.Reason} {l.Requests} of {l.OfAddressee}"));
        Assert.Equal((1, 1, 0, 1), (lessons[0].Refused, lessons[0].Returned, lessons[0].WithoutRecord, lessons[0].Unforeseen));
        Assert.Equal([new LessonFinding("ER4001", 1, 0), new LessonFinding("ER4002", 0, 1)], lessons[0].Findings);
        Assert.Equal((1, 0), (lessons[1].WithoutRecord, lessons[1].Unforeseen));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void Lessons_can_be_drawn_of_one_provider_and_from_a_day_on(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        opened.Record(Sent(opened, [], []), EventKinds.Returned, new EventBody { Reason = "form" }, at: "2026-10-13");
        opened.Record(Sent(opened, [], []), EventKinds.Returned, new EventBody { Reason = "form" }, at: "2026-10-20", hours: 24 * 9);

        Assert.Equal(2, opened.Register.FindSetbacks("meta", since: null).Count);
        Assert.Empty(opened.Register.FindSetbacks("google", since: null));
        Assert.Single(opened.Register.FindSetbacks(provider: null, new DateOnly(2026, 10, 20)));
        Assert.Empty(opened.Register.FindSetbacks(provider: null, new DateOnly(2026, 10, 21)));
    }

    [Fact]
    public void A_reason_that_came_three_times_unforeseen_lacks_a_rule_and_what_is_not_recorded_proves_nothing()
    {
        static Setback Of(int n, string[]? lifted, string reason = "form") => new($"r{n}", "meta", EventKinds.Returned, reason, lifted, lifted);
        Assert.False(Lesson.Draw([Of(1, []), Of(2, []), Of(3, ["ER4001"])], Reasons).Single().LacksRule);
        Assert.False(Lesson.Draw([Of(1, []), Of(2, []), Of(3, null)], Reasons).Single().LacksRule);
        Assert.False(Lesson.Draw([Of(1, []), Of(2, []), Of(2, [])], Reasons).Single().LacksRule);
        Assert.True(Lesson.Draw([Of(1, []), Of(2, ["ER9999"]), Of(3, [])], Reasons).Single().LacksRule);
        Assert.True(Lesson.Draw([Of(1, [], "de-minimis"), Of(2, [], "de-minimis"), Of(3, [], "de-minimis")], Reasons).Single().LacksRule);
    }

    private static RequestRow Sent(OpenedRegister opened, string[]? lifted, string[]? noted)
    {
        var row = opened.Register.Enter(new NewEntry
        {
            Kind = EventKinds.Released,
            Docket = "CASE-1",
            OccurredAt = RegisterTime.Write(DateOnly.FromDateTime(opened.Now.DateTime)),
            Body = new EventBody { Kind = "voluntary-disclosure", Provider = "meta", Addressee = "meta:entity:meta-platforms-inc", Lifted = lifted, Noted = noted, Accounts = [new RequestAccount { Id = "a1", Items = ["subscriber", "messages"] }] },
        });
        opened.Record(row, EventKinds.Sent, hours: 1);
        return row;
    }
}
