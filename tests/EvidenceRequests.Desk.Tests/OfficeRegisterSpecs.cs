using System.Net;
using System.Text.RegularExpressions;
using EvidenceRequests.Register;

namespace EvidenceRequests.Desk.Tests;

/// <summary>Where an office keeps a register beside its cases, the page of what was sent enters letters there, and case file and register say the same.</summary>
public sealed class OfficeRegisterSpecs
{
    [Fact]
    public async Task A_final_letter_is_entered_when_it_is_noted_as_sent_and_its_answers_reach_register_and_case()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await RegisteredCase.ReleaseAsync(desk);
        RegisteredCase.MakeRegister(file);
        Assert.Contains("Nothing of this case is in the register yet.", await desk.GetAsync(address + "/sent"), StringComparison.Ordinal);

        await SendAsync(desk, address, ("request", "s1"), ("day", "26 November 2026"), ("number", "T-77"), ("do", "sent"));
        var page = await desk.GetAsync(address + "/sent");
        Assert.Contains("<strong>sent</strong>", page, StringComparison.Ordinal);
        Assert.Contains("KHI/2026/0001", page, StringComparison.Ordinal);

        await SendAsync(desk, address, [.. Request(page), ("what", "confirmed"), ("day", "26 November 2026"), ("number", "P-99"), ("until", "22 February 2027"), ("do", "record")]);
        using var register = RegisteredCase.Open(file);
        var row = Assert.Single(register.Look("P-99"));
        Assert.Equal(("KHI/2026/0001", "confirmed", "2027-02-22"), (row.Number, row.State, row.KeptUntil));
        Assert.Equal(["released", "sent", "confirmed"], register.Events(row.Id).Select(e => e.Kind));
        var entry = Assert.Single(desk.Host.Desk.Cases.Find(address.Split('/')[2])!.Document.Reading.CaseFile.History);
        Assert.Equal(("preservation", "2026-11-26", "P-99", "2027-02-22", "confirmed"), (entry.Step, entry.Sent!.Text, entry.Reference, entry.ConfirmedUntil!.Text, entry.Outcome));
        Assert.Equal(["ticket T-77"], entry.References.Select(r => $"{r.Role} {r.Value}"));
    }

    [Fact]
    public async Task A_stale_page_enters_nothing_and_says_who_was_quicker()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await RegisteredCase.ReleaseAsync(desk);
        RegisteredCase.MakeRegister(file);
        await SendAsync(desk, address, ("request", "s1"), ("day", "2026-11-26"), ("number", ""), ("do", "sent"));
        var stale = await desk.GetAsync(address + "/sent");
        await SendAsync(desk, address, [.. Request(stale), ("what", "acknowledged"), ("day", "2026-11-26"), ("do", "record")]);

        using var answer = await desk.PostAsync(address + "/sent", [.. Request(stale), ("what", "withdrawn"), ("day", "2026-11-26"), ("do", "record")]);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("changed meanwhile by clerk.khi", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var register = RegisteredCase.Open(file);
        Assert.Equal("acknowledged", Assert.Single(register.List(new RequestQuery())).State);
    }

    [Fact]
    public async Task An_answer_in_part_is_noted_item_by_item_in_the_case_file()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await RegisteredCase.ReleaseAsync(desk);
        RegisteredCase.MakeRegister(file);
        await SendAsync(desk, address, ("request", "s1"), ("day", "2026-11-26"), ("number", ""), ("do", "sent"));
        var page = await desk.GetAsync(address + "/sent");
        var items = Regex.Matches(page, "name=\"item\" value=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.True(items.Count > 1, page);

        await SendAsync(desk, address, [.. Request(page), ("what", "refused"), ("reason", "data-not-held"), ("item", items[0]), ("day", "2026-11-26"), ("do", "record")]);

        var history = desk.Host.Desk.Cases.Find(address.Split('/')[2])!.Document.Reading.CaseFile.History;
        Assert.Equal("data-not-held", Assert.Single(history, h => h.Outcome == "refused").Reason);
        Assert.Equal(items[0], Assert.Single(history, h => h.Outcome == "refused").Account + " " + Assert.Single(Assert.Single(history, h => h.Outcome == "refused").Items));
        Assert.Equal(items.Count - 1, Assert.Single(history, h => h.Outcome is null).Items.Count);
    }

    [Theory]
    [InlineData("what", "", "Choose what happened.")]
    [InlineData("day", "tomorrow", "Write days as")]
    [InlineData("day", "2027-01-01", "lies ahead")]
    [InlineData("day", "2026-11-20", "was not yet sent")]
    [InlineData("what", "returned", "has a reason")]
    [InlineData("what", "lapsed", "Choose what happened.")]
    [InlineData("what", "closed", "Say what came of it.")]
    [InlineData("what", "reopened", "does not fit a request that is sent")]
    [InlineData("request", "another", "holds no such request of this case")]
    public async Task What_does_not_fit_is_refused_in_a_sentence_and_nothing_is_written(string field, string value, string says)
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await RegisteredCase.ReleaseAsync(desk);
        RegisteredCase.MakeRegister(file);
        await SendAsync(desk, address, ("request", "s1"), ("day", "2026-11-26"), ("number", ""), ("do", "sent"));
        var fields = Request(await desk.GetAsync(address + "/sent")).Concat([("what", "acknowledged"), ("day", "2026-11-26"), ("do", "record")]).Select(f => f.Item1 == field ? (field, value) : f);

        using var answer = await desk.PostAsync(address + "/sent", [.. fields]);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains(says, page, StringComparison.Ordinal);
        ScreenSpecs.Check(page, says);
        using var register = RegisteredCase.Open(file);
        Assert.Equal("sent", Assert.Single(register.List(new RequestQuery())).State);
    }

    [Fact]
    public async Task Without_a_final_letter_the_case_alone_notes_it_and_says_so()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("instagram-blackmail.yaml"));
        RegisteredCase.MakeRegister(file);
        await SendAsync(desk, address, ("request", "s1"), ("day", "2026-11-26"), ("number", ""), ("do", "sent"));
        Assert.Contains("no final letter of this request lies beside the case", await desk.GetAsync(address + "/sent"), StringComparison.Ordinal);
        using var register = RegisteredCase.Open(file);
        Assert.Empty(register.List(new RequestQuery()));
    }

    [Fact]
    public async Task A_register_that_cannot_be_read_keeps_nobody_from_the_case()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("instagram-blackmail.yaml"));
        await File.WriteAllTextAsync(RegisteredCase.Place(file), "no register");
        var page = await desk.GetAsync(address + "/sent");
        Assert.Contains("is no register, or is damaged", page, StringComparison.Ordinal);
        ScreenSpecs.Check(page, "sent");
    }

    [Fact]
    public async Task What_the_case_cannot_note_is_not_entered_in_the_register_either()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await RegisteredCase.ReleaseAsync(desk);
        RegisteredCase.MakeRegister(file);
        await File.AppendAllTextAsync(file, "\n}: no case file any more\n");

        using var answer = await desk.PostAsync(address + "/sent", ("request", "s1"), ("day", "2026-11-26"), ("number", ""), ("do", "sent"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        using var register = RegisteredCase.Open(file);
        Assert.Empty(register.List(new RequestQuery()));
    }

    [Fact]
    public async Task In_another_language_the_register_speaks_it_too()
    {
        await using var desk = await RunningDesk.StartAsync(new PseudoLanguage());
        var (address, file) = await RegisteredCase.ReleaseAsync(desk);
        RegisteredCase.MakeRegister(file);
        var found = new List<string>(ForeignWords.Find(await desk.GetAsync(address + "/sent")));
        foreach (var step in new (string, string)[][]
        {
            [("request", "s1"), ("day", "2026-11-26"), ("number", "T-77"), ("do", "sent")], [("what", "queried"), ("answer-by", "2026-12-01")], [("what", "replied")], [("what", "refused"), ("reason", "language")], [("what", "closed"), ("outcome", "used")], [("what", "reminded")], [("what", "nothing")],
        })
        {
            using var answer = await desk.PostAsync(address + "/sent", r => r.Headers.Add("X-Desk", "1"), step.Length > 2 ? step : [.. Request(await desk.GetAsync(address + "/sent")), .. step, ("day", "2026-11-26"), ("do", "record")]);
            found.AddRange(ForeignWords.Find(await answer.Content.ReadAsStringAsync()));
        }

        Assert.Empty(found.Distinct());
        using var register = RegisteredCase.Open(file);
        Assert.Equal("closed", Assert.Single(register.List(new RequestQuery())).State);
    }

    // The fields by which the page names a request, and what it saw of it.
    private static (string, string)[] Request(string page) =>
        [("request", Regex.Match(page, "name=\"request\" value=\"([^\"]+)\"").Groups[1].Value), ("seen", Regex.Match(page, "name=\"seen\" value=\"([^\"]+)\"").Groups[1].Value)];

    private static async Task SendAsync(RunningDesk desk, string address, params (string Name, string Value)[] fields)
    {
        using var answer = await desk.PostAsync(address + "/sent", fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{answer.StatusCode}\n{await answer.Content.ReadAsStringAsync()}");
    }
}
