using System.Text.RegularExpressions;
using EvidenceRequests.Desk.Screens;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Tests;

/// <summary>The desk speaks of fields and buttons. What it says of any case holds no key of the file and no command.</summary>
public sealed class WordsSpecs
{
    // The day is that of the examples; some scenarios are of another day, and then have more to say.
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public async Task No_finding_of_any_case_names_a_key_or_a_command()
    {
        await using var desk = await RunningDesk.StartAsync();
        var drafter = desk.Host.Desk.Drafter;
        var paths = drafter.Fields.Fields.Select(f => f.Path).Where(p => p.Contains('.', StringComparison.Ordinal) || p.Contains('_', StringComparison.Ordinal)).ToList();
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        var cases = RunningDesk.Examples().Concat(Directory.EnumerateFiles(ProjectFolder.Combine("tests", "scenarios"), "case.yaml", SearchOption.AllDirectories)).ToList();
        Assert.True(cases.Count > 50, $"{cases.Count} cases");
        foreach (var file in cases)
        {
            foreach (var text in Variants(await File.ReadAllTextAsync(file)))
            {
                if (drafter.Read(text, "case.yaml").Value is not { } reading || drafter.Plan(reading, Day).Value is not { } plan)
                {
                    continue;
                }

                foreach (var finding in reading.Unread.Concat(plan.Plan.Findings).Concat(plan.Plan.Steps.SelectMany(s => s.Findings)))
                {
                    said.TryAdd(Fields.Say(finding), Path.GetRelativePath(ProjectFolder.Combine(), file));
                    said.TryAdd(desk.Host.Desk.Fields.SayAll(finding), Path.GetRelativePath(ProjectFolder.Combine(), file));
                }
            }
        }

        Assert.True(said.Count > 300, $"{said.Count} sentences");
        var wrong = said.Where(s => Regex.IsMatch(s.Key, @"\bevreq\b|(?<![\w-])--[a-z]|(?<![\w@./:-])[a-z]+_[a-z]+\b(?![@.])") || paths.Any(p => Regex.IsMatch(s.Key, $@"(?<![\w@./-]){Regex.Escape(p)}(?![\w@])"))).Select(s => $"{s.Value}: {s.Key}").ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(40)));
    }

    [Fact]
    public void A_sentence_without_commands_and_keys_stays_as_it_is() =>
        Assert.Equal("Ask the ministry. Then send it.", PlainWords.Choose("Ask the ministry. See \"evreq plan\". Then send it."));

    [Fact]
    public void Advice_of_commands_alone_is_no_advice() => Assert.Null(PlainWords.Choose("Run \"evreq import\". Add approvals: [{ role: … }]."));

    // As it is, and with what people leave out.
    private static IEnumerable<string> Variants(string text) =>
    [
        text,
        Regex.Replace(text, @"(?m)^authority:\n(?:  .*\n)*", string.Empty),
        Regex.Replace(text, @"(?m)^facts:\n(?:  .*\n)*", string.Empty),
        Regex.Replace(text, @"(?m)^proceedings:\n(?:  .*\n)*", string.Empty),
        Regex.Replace(text, "\"?(2026-[0-9]{2}-[0-9]{2})T[0-9:]+\\+05:00\"?", "$1"),
    ];
}
