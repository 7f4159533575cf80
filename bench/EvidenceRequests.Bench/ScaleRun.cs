using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Bench;

/// <summary>What grows with the size of what is pasted: a megabyte of text, and a case with many accounts. Printed as <c>name milliseconds</c>.</summary>
internal static partial class ScaleRun
{
    private const int Rounds = 7;

    /// <summary>A megabyte of complaints, about seven identifiers in every 1,000 characters.</summary>
    public static string Complaints { get; } = string.Concat(Enumerable.Repeat(
        "On 4 October 2026 the account @sample_user_01 sent https://www.tiktok.com/@sample_user_01/video/7123456789012345678?_r=1 to me. "
        + "He called from +92 300 1234567 and from 0301-7654321; his mail is sample.user@gmail.com. He asked for money, and I did not answer. "
        + "Money went to PK36SCBL0000001123456702 and TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj. The log shows 203.0.113.44:51234 at that time.\n",
        2600));

    /// <summary>Recognises half of the text and all of it, and looks through all of it with one compiled regular expression, in turns.</summary>
    public static void PrintRecognition()
    {
        var drafter = RequestDrafter.Open();
        var half = Complaints[..(Complaints.Length / 2)];
        var work = new (string Name, Func<int> Do)[]
        {
            ("recognise", () => drafter.Recognise(Complaints, "pk").Count),
            ("recognise-half", () => drafter.Recognise(half, "pk").Count),
            ("scan", () => Plain().Count(Complaints)),
        };
        Print(work);
    }

    /// <summary>Reads, plans and drafts a case with so many accounts, each with a data request of its own.</summary>
    public static void PrintAccounts(int accounts)
    {
        var drafter = RequestDrafter.Open();
        Draft(drafter, Case(100));
        var bytes = Case(accounts);
        Print([($"accounts-{accounts}", () => Draft(drafter, bytes))], rounds: 1);
    }

    private static void Print((string Name, Func<int> Do)[] work, int rounds = Rounds)
    {
        var times = work.Select(_ => new List<double>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < work.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                work[i].Do();
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        for (var i = 0; i < work.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work[i].Name} {times[i].Order().ElementAt(times[i].Count / 2):F4}"));
        }
    }

    private static int Draft(RequestDrafter drafter, byte[] bytes)
    {
        var plan = drafter.Plan(drafter.Read(bytes, "case").Value!, Letters.AsOf).Value!;
        return drafter.Draft(plan, new DraftOptions { Kinds = ["preservation"] }).Value!.Sum(s => s.Documents.Count);
    }

    private static byte[] Case(int accounts)
    {
        var text = new StringBuilder("""
            case: { reference: TEST-1, requesting_state: pk }
            authority: { agency: nccia, place: Lahore, officer: { name: Officer One, rank: Assistant Director, badge: "1", email: officer.one@nccia.gov.pk, phone: "+924299000001" } }
            proceedings: { stage: investigation, reference: { kind: fir, number: 214/2026, police_station: A, district: Lahore, date: 2026-10-06 }, offences: [{ id: peca-21, conduct: Threats. }] }
            facts: [{ id: f1, at: "2026-10-04T21:10+05:00", text: A threat came., shown_by: { kind: device, exhibit: e1 } }]
            accounts:

            """);
        for (var i = 0; i < accounts; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ id: a{i}, provider: meta, service: facebook, identifiers: [{{ kind: user-id, value: \"{100001234567000 + i}\" }}], holder: {{ role: suspect, located_in: pk }}, linked_by: [f1] }}\n");
        }

        text.Append("data:\n");
        for (var i = 0; i < accounts; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ id: d{i}, account: a{i}, items: [subscriber, access-logs], from: \"2026-09-20T00:00+05:00\", to: \"2026-10-05T23:59+05:00\", need: To know who wrote., supports: [f1], risk_of_loss: Logs are kept for a short time. }}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // What a person would search for: web and e-mail addresses, and numbers.
    [GeneratedRegex(@"https?://\S+|[\w.]+@[\w.]+|\+?[0-9][0-9 \-]{6,}", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
