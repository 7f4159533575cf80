namespace EvidenceRequests.Model;

/// <summary>A letter that follows a request: a reminder, a reply, a withdrawal and the like. What it says beyond the numbers is stated here.</summary>
public sealed record LaterLetter
{
    /// <summary>Id used inside the case file, such as <c>l1</c>.</summary>
    [Defines(CaseName.Letter)]
    public required string Id { get; init; }

    /// <summary>Kind of letter.</summary>
    [Word(WordLists.RequestKinds)]
    public required string Kind { get; init; }

    /// <summary>Id of the entry of the history that it follows.</summary>
    [RefersTo(CaseName.Request)]
    public string? Follows { get; init; }

    /// <summary>Why it is written now, in one sentence. The addressee reads it.</summary>
    [FreeText]
    public string? Because { get; init; }

    /// <summary>The day by which what it asks is needed.</summary>
    [DateOf(DateMeaning.Deadline)]
    public CaseDate? NeededBy { get; init; }

    /// <summary>For a reply: what the addressee asked, each with our answer, in its order.</summary>
    public IReadOnlyList<QueryAnswer> Questions { get; init; } = [];

    /// <summary>For a supplement: ids of the data requests that are added.</summary>
    [RefersTo(CaseName.DataRequest)]
    public IReadOnlyList<string> Adds { get; init; } = [];

    /// <summary>For a supplement: what it does to the time in which an answer is needed.</summary>
    [FreeText]
    public string? EffectOnTime { get; init; }

    /// <summary>For an amendment: what was written and what is asked in its place.</summary>
    public IReadOnlyList<LetterChange> Changes { get; init; } = [];

    /// <summary>The items that it is about, where it is not about all.</summary>
    [Word(WordLists.DataItems)]
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>For a withdrawal: true if the data need not be kept any longer either.</summary>
    public bool? ReleasePreservation { get; init; }

    /// <summary>For a withdrawal: what is to become of data that was gathered already.</summary>
    [OneOf("do-not-send", "destroy")]
    public string? Gathered { get; init; }

    /// <summary>For feedback: whether what was given was of use.</summary>
    [OneOf("used", "not-needed", "ongoing")]
    public string? Use { get; init; }

    /// <summary>For feedback: what came of it, in figures and without names.</summary>
    [FreeText]
    public string? Result { get; init; }

    /// <summary>For a certificate or a correction: the files that were received.</summary>
    public IReadOnlyList<ReceivedFile> Files { get; init; } = [];

    /// <summary>For a correction: what was asked and is not there.</summary>
    public IReadOnlyList<ProductionGap> Gaps { get; init; } = [];

    /// <summary>For a notice of use: the undertaking that was given, as it was given.</summary>
    [FreeText]
    public string? Undertaking { get; init; }

    /// <summary>For a notice of use: the further use that consent is asked for.</summary>
    [FreeText]
    public string? NewUse { get; init; }

    /// <summary>For a notice of use: what became of the material at the end.</summary>
    [OneOf("used", "returned", "destroyed")]
    public string? End { get; init; }

    /// <summary>The day on which that happened.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? EndedOn { get; init; }

    /// <summary>Who did it.</summary>
    [FreeText]
    public string? EndedBy { get; init; }

    /// <summary>For the outcome of an emergency: what was disclosed.</summary>
    [FreeText]
    public string? Disclosed { get; init; }

    /// <summary>When it was disclosed.</summary>
    [DateOf(DateMeaning.Event)]
    public CaseTime? DisclosedAt { get; init; }

    /// <summary>True if the danger is over.</summary>
    public bool? DangerOver { get; init; }

    /// <summary>Which process follows and by when, or that none does and why.</summary>
    [FreeText]
    public string? Process { get; init; }

    /// <summary>What becomes of the data that was disclosed.</summary>
    [FreeText]
    public string? Retention { get; init; }
}
