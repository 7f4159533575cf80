using EvidenceRequests.Model;

namespace EvidenceRequests.Register;

/// <summary>How often one addressee refused or returned requests for one reason, and what could have foreseen it.</summary>
internal sealed record Lesson
{
    /// <summary>So many requests that no finding foresaw are a rule that is missing.</summary>
    public const int Repeated = 3;

    /// <summary>Id of the provider or state.</summary>
    public required string Addressee { get; init; }

    /// <summary>The reason as it is entered.</summary>
    public required string Reason { get; init; }

    /// <summary>How many requests it was given for.</summary>
    public required int Requests { get; init; }

    /// <summary>How many requests this addressee refused or returned in all.</summary>
    public required int OfAddressee { get; init; }

    /// <summary>How many of them were refused.</summary>
    public required int Refused { get; init; }

    /// <summary>How many came back.</summary>
    public required int Returned { get; init; }

    /// <summary>The findings that could have foreseen it, with how many of these requests left with each.</summary>
    public required IReadOnlyList<LessonFinding> Findings { get; init; }

    /// <summary>Requests for which nothing is recorded of their findings, as those of an old book.</summary>
    public required int WithoutRecord { get; init; }

    /// <summary>Requests whose findings are recorded, and none of them foresaw the reason.</summary>
    public required int Unforeseen { get; init; }

    /// <summary>True if it came so often without being foreseen that a rule is missing.</summary>
    public bool LacksRule => Unforeseen >= Repeated;

    /// <summary>The lessons of refusals and returns, the most frequent of each addressee first.</summary>
    /// <param name="setbacks">The refusals and returns.</param>
    /// <param name="reasons">What each reason teaches.</param>
    public static IReadOnlyList<Lesson> Draw(IReadOnlyList<Setback> setbacks, IReadOnlyList<RefusalReason> reasons)
    {
        static int Requests(IEnumerable<Setback> of) => of.Select(s => s.Request).Distinct().Count();
        return
        [
            .. setbacks.GroupBy(s => s.Addressee, StringComparer.Ordinal).OrderByDescending(Requests).ThenBy(a => a.Key, StringComparer.Ordinal).SelectMany(addressee => addressee
                .GroupBy(s => s.Reason, StringComparer.Ordinal).OrderByDescending(Requests).ThenBy(r => r.Key, StringComparer.Ordinal)
                .Select(r => Draw([.. r], Requests(addressee), reasons.FirstOrDefault(w => w.Id == r.Key)?.ForeseenBy ?? []))),
        ];
    }

    private static Lesson Draw(IReadOnlyList<Setback> alike, int ofAddressee, IReadOnlyList<string> foreseenBy)
    {
        var once = alike.DistinctBy(s => s.Request).ToList();
        var known = once.Where(s => s.Lifted is not null).ToList();
        return new Lesson
        {
            Addressee = alike[0].Addressee,
            Reason = alike[0].Reason,
            Requests = once.Count,
            OfAddressee = ofAddressee,
            Refused = alike.Where(s => s.Kind == EventKinds.Refused).DistinctBy(s => s.Request).Count(),
            Returned = alike.Where(s => s.Kind == EventKinds.Returned).DistinctBy(s => s.Request).Count(),
            Findings = [.. foreseenBy.Select(c => new LessonFinding(c, known.Count(s => s.Lifted!.Contains(c)), known.Count(s => s.Noted?.Contains(c) == true)))],
            WithoutRecord = once.Count - known.Count,
            Unforeseen = known.Count(s => !foreseenBy.Any(c => s.Lifted!.Contains(c) || s.Noted?.Contains(c) == true)),
        };
    }
}

/// <summary>A finding that could have foreseen a reason.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Lifted">How many of the requests left although they had it, because somebody confirmed it away.</param>
/// <param name="Noted">How many left with it as a note.</param>
internal sealed record LessonFinding(string Code, int Lifted, int Noted);
