using System.Text.Json.Nodes;
using EvidenceRequests.Rules;

namespace EvidenceRequests.Tests.Findings;

/// <summary>
/// Does in a case what the fixes of its findings say, round by round, until nothing is left that a key of the case file could mend. What
/// stays although its fix was carried out, and what comes back after it was mended, is a fault.
/// </summary>
internal sealed class FixFollower(string name, CaseFile caseFile, DateOnly day)
{
    private const int MostRounds = 12;

    private static readonly IReadOnlyDictionary<string, Requirement> Requirements = Decisions.GeneratedCases.Library.Countries.Values
        .SelectMany(c => (c.Requested?.Requirements ?? []).Concat(c.Requesting?.Requirements ?? []))
        .Concat(Decisions.GeneratedCases.Library.Providers.Values.SelectMany(p => p.Requirements))
        .ToDictionary(r => r.Id, StringComparer.Ordinal);

    private readonly HashSet<FoundAt> mended = [];
    private readonly HashSet<FoundAt> left = [];
    private readonly List<string> faults = [];
    private readonly List<string> carried = [];
    private CaseText text = CaseText.Create(caseFile);

    /// <summary>What stayed or came back, each a sentence.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Codes of the findings whose fix was carried out.</summary>
    public IReadOnlyList<string> Carried => carried;

    public FixFollower Follow()
    {
        if (text.Read() is null)
        {
            faults.Add($"{name}: cannot be read: {string.Join("; ", text.Refusals())}");
            return this;
        }

        for (var round = 0; round < MostRounds; round++)
        {
            var open = Open();
            if (open.Count == 0)
            {
                return this;
            }

            MendAtOnce(open);
            foreach (var found in Open().Where(o => open.Any(b => b.Place == o.Place)))
            {
                MendAlone(found);
            }
        }

        faults.Add($"{name}: no end after {MostRounds} rounds: {string.Join("; ", Open().Select(o => o.Place))}");
        return this;
    }

    // The likeliest edit of each finding, all together: a person works down the list before he checks again.
    private void MendAtOnce(IReadOnlyList<Found> open)
    {
        var all = text.Copy();
        foreach (var found in open.DistinctBy(o => (o.Finding.Code, o.Finding.Requirement, o.Finding.Fact)))
        {
            if (Ways(all, found).FirstOrDefault() is { } better && better.Read() is not null)
            {
                all = better;
            }
        }

        Take(all, open);
    }

    private void MendAlone(Found found)
    {
        CaseText? further = null;
        foreach (var tried in Ways(text, found))
        {
            var now = Find(tried)?.FirstOrDefault(n => n.Place == found.Place);
            if (now is null && tried.Read() is not null)
            {
                Take(tried, [found]);
                return;
            }

            // One of several rows that are missing is a step on the way.
            further ??= now is not null && now.Finding.Message != found.Finding.Message ? tried : null;
        }

        if (further is not null)
        {
            Take(further, [found]);
            return;
        }

        left.Add(found.Place);
        faults.Add($"{name}: stays: {found.Place} {found.Finding.Message} Fix: {found.Finding.Fix} Tried: {string.Join(" / ", FixReader.Read(found.Finding).Select(w => string.Join("+", w.Select(e => e.Path))))}");
    }

    private void Take(CaseText better, IReadOnlyList<Found> open)
    {
        text = better;
        var now = Find(text)!.Select(n => n.Place).ToHashSet();
        foreach (var found in open.Where(o => !now.Contains(o.Place)))
        {
            mended.Add(found.Place);
            carried.Add(found.Finding.Code);
        }

        foreach (var back in mended.Where(m => now.Contains(m)).ToList())
        {
            mended.Remove(back);
            left.Add(back);
            faults.Add($"{name}: came back: {back} Then was carried out: {string.Join(" / ", open.Select(o => $"{o.Place} {o.Finding.Fix}"))}");
        }
    }

    private IReadOnlyList<Found> Open() => [.. Find(text)!.Where(f => !left.Contains(f.Place) && !mended.Contains(f.Place) && FixReader.Read(f.Finding).Count > 0)];

    private IEnumerable<CaseText> Ways(CaseText from, Found found)
    {
        var requirement = found.Finding.Requirement is { } id ? Requirements.GetValueOrDefault(id.ToString()) : null;
        var samples = new SampleValues(from, day, $"{found.Finding.Fix} {found.Finding.Message}", requirement);
        return FixReader.Read(found.Finding).SelectMany(way => Write(from, way, samples));
    }

    // One key gets each value in turn; of several, each gets its likeliest.
    private static IEnumerable<CaseText> Write(CaseText from, IReadOnlyList<FixEdit> way, SampleValues samples)
    {
        if (way is [{ Kind: FixEditKind.Write } only])
        {
            foreach (var value in samples.At(only.Path))
            {
                foreach (var add in value is JsonArray ? new[] { true, false } : [false])
                {
                    var copy = from.Copy();
                    copy.Write(only.Path, value, add);
                    yield return copy;
                }
            }

            yield break;
        }

        var all = from.Copy();
        foreach (var edit in way)
        {
            switch (edit.Kind)
            {
                case FixEditKind.Remove:
                    all.Remove(edit.Path, edit.Entry);
                    break;
                case FixEditKind.Confirm:
                    all.Write("confirmations", new JsonArray(new JsonObject { ["statement"] = edit.Statement, ["by"] = "Legal Adviser Ten", ["on"] = "2026-11-20", ["how"] = "Read at its source." }), add: true);
                    break;
                default:
                    all.Write(edit.Path, samples.At(edit.Path).First(), add: true);
                    break;
            }
        }

        yield return all;
    }

    private List<Found>? Find(CaseText written)
    {
        if (written.Read() is not { } reading)
        {
            return null;
        }

        var library = Decisions.GeneratedCases.Library;
        var plan = PlanChecker.Check(Planner.Plan(reading.CaseFile, library, day), reading.CaseFile, library);
        return
        [
            .. plan.Findings.Select(f => new Found(f, FoundAt.Create("case", f))),
            .. plan.Steps.SelectMany(s => s.Findings.Select(f => new Found(f, FoundAt.Create($"{s.Kind} {string.Join('+', s.Providers)} {s.RequestedState}", f)))),
        ];
    }

    private sealed record Found(Finding Finding, FoundAt Place);

    /// <summary>A finding as a person tells it from others: where it is and what it says. What a requirement asks stays open however its words change, from "is missing" to "has too few".</summary>
    private sealed record FoundAt(string Step, string Code, string? Requirement, string? Fact, string Message)
    {
        public static FoundAt Create(string step, Finding finding) => new(step, finding.Code, finding.Requirement?.ToString(), finding.Fact, finding.Requirement is null ? finding.Message : string.Empty);

        public override string ToString() => $"{Step} {Code} {Requirement} {Fact}";
    }
}
