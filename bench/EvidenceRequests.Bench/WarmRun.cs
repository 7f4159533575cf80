using System.Diagnostics;
using System.Globalization;
using EvidenceRequests.Rules;

namespace EvidenceRequests.Bench;

/// <summary>
/// Medians of letters and of their floors, taken in turns so that whatever else the machine does meets both alike.
/// Printed as <c>name milliseconds</c>, one on each line.
/// </summary>
internal static class WarmRun
{
    public static void Print(int rounds, IReadOnlyCollection<string> only)
    {
        var letters = new Letters();
        var work = new List<(string Name, Action Do)>();
        foreach (var (name, letter) in new[] { ("preservation", letters.Preservation), ("assistance", letters.Assistance) })
        {
            var parts = Letters.GetParts(letter.Make());
            var draft = letter.Compose();
            work.Add(($"{name}", () => letter.Make()));
            work.Add(($"{name}-compose", () => letter.Compose()));
            work.Add(($"{name}-write", () => letter.Write(draft)));
            work.Add(($"{name}-floor", () => Letters.Deflate(parts)));
        }

        var bytes = Letters.Case("instagram-blackmail");
        var options = new DraftOptions { Kinds = ["preservation"] };
        work.Add(("case-to-documents", () => letters.Drafter.Draft(letters.Drafter.Plan(letters.Drafter.Read(bytes, "case").Value!, Letters.AsOf).Value!, options)));

        var larger = Letters.Case("gmail-bomb-plot");
        var reading = letters.Drafter.Read(larger, "case").Value!;
        var library = letters.Drafter.Plan(reading, Letters.AsOf).Value!.Library;
        var plan = Planner.Plan(reading.CaseFile, library, Letters.AsOf);
        work.Add(("read", () => letters.Drafter.Read(larger, "case")));
        work.Add(("plan", () => Planner.Plan(reading.CaseFile, library, Letters.AsOf)));
        work.Add(("check", () => PlanChecker.Check(plan, reading.CaseFile, library)));

        work.RemoveAll(w => only.Count > 0 && !only.Contains(w.Name));
        var times = work.ConvertAll(_ => new List<double>(rounds));
        for (var round = -Math.Max(100, rounds / 4); round < rounds; round++)
        {
            for (var i = 0; i < work.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                work[i].Do();
                if (round >= 0)
                {
                    times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        for (var i = 0; i < work.Count; i++)
        {
            times[i].Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work[i].Name} {times[i][rounds / 2]:F4}"));
        }
    }
}
