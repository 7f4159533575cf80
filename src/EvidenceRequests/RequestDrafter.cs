using System.Collections.Concurrent;
using System.Text;
using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;
using EvidenceRequests.Rules;

namespace EvidenceRequests;

/// <summary>
/// The whole line behind one door: reads a case file, plans the requests that are open, checks what each needs, and drafts the documents.
/// It reads no clock, no file and no network; bytes and the day are passed in.
/// </summary>
/// <remarks>
/// Open one and keep it. Every member may be called from several threads at a time: packs are read once and shared, cases share nothing else,
/// and what comes back is never changed afterwards. Faults of a file are findings; exceptions are faults of the program that calls.
/// </remarks>
public sealed partial class RequestDrafter
{
    private readonly LibraryReader reader;
    private readonly ConcurrentDictionary<string, Recogniser> recognisers = new(StringComparer.OrdinalIgnoreCase);
    private PreparedWording? wording;

    private RequestDrafter(LibraryReader reader) => this.reader = reader;

    /// <summary>Opens the built-in packs, overlaid by others: an agency's own providers, wording and letterhead.</summary>
    public static RequestDrafter Open(params IReadOnlyList<IPackSource> overlays) => new(LibraryReader.Open([EmbeddedPacks.Archive, .. overlays]));

    /// <summary>Opens packs that are whole in themselves, such as an exported archive, in place of the built-in ones.</summary>
    public static RequestDrafter OpenOnly(IPackSource packs) => new(LibraryReader.Open([packs]));

    /// <summary>Hash of the packs, printed with every draft.</summary>
    public string LibraryHash => reader.Hash;

    /// <summary>The closed word lists.</summary>
    public Vocabulary Vocabulary => reader.Vocabulary;

    /// <summary>Reads a case file in YAML or JSON; what is wrong comes back as findings.</summary>
    public Result<CaseReading> Read(ReadOnlySpan<byte> bytes, string file) => CaseFileReader.Read(bytes, file, reader);

    /// <summary>Reads a case file in YAML or JSON; what is wrong comes back as findings.</summary>
    /// <param name="text">The text of the file, not its path.</param>
    /// <param name="file">Its name, for findings.</param>
    public Result<CaseReading> Read(string text, string file) => Read(Encoding.UTF8.GetBytes(text), file);

    /// <summary>
    /// Finds identifiers in any text: web addresses, handles, e-mail and IP addresses, telephone numbers, domains, wallets, device and bank numbers.
    /// Each comes with what is still needed; what is ambiguous stays a question.
    /// </summary>
    /// <param name="text">A pasted complaint, a chat, a column of a list.</param>
    /// <param name="requestingState">The state whose national telephone numbers are understood, ISO 3166-1 alpha-2; without it a number without + is a question.</param>
    public IReadOnlyList<RecognisedIdentifier> Recognise(string text, string? requestingState = null) =>
        FindRecogniser(requestingState).Recognise(text);

    /// <summary>Reads accounts from a table: a spreadsheet, a CSV file or a pasted column. What is not clear is left for a person.</summary>
    /// <param name="table">The table.</param>
    /// <param name="known">The accounts that the case has already.</param>
    /// <param name="requestingState">The state whose national telephone numbers are understood; null for none.</param>
    /// <param name="columns">What a person says of headings: heading to word of the list <c>list-column</c>; empty where the headings say it.</param>
    /// <param name="provider">Id of the provider of rows that name none; null if there is none.</param>
    public Result<AccountList> ReadList(ListTable table, IReadOnlyList<Account> known, string? requestingState, IReadOnlyDictionary<string, string> columns, string? provider = null) =>
        reader.ReadAll() is { Value: { } library }
            ? new Result<AccountList> { Value = new AccountListReader(library, FindRecogniser(requestingState), requestingState).Read(table, known, columns, provider) }
            : new Result<AccountList> { Findings = reader.ReadAll().Findings };

    /// <summary>True if a word says what a column of a list holds.</summary>
    public bool KnowsColumn(string word) => AccountListReader.KnowsColumn(word, reader.Vocabulary);

    /// <summary>Puts the accounts of a list into a case file in place. Nothing is written here.</summary>
    /// <param name="caseFile">The case file.</param>
    /// <param name="reading">The same, read.</param>
    /// <param name="list">The accounts.</param>
    /// <param name="options">What holds for all of them.</param>
    public Result<EditedCaseFile> AddAccounts(ReadOnlySpan<byte> caseFile, CaseReading reading, AccountList list, ListOptions options) =>
        CaseFileAppender.Append(caseFile, CaseAdditions.Create(reading, list, options), reader);

    /// <summary>Plans the requests of a case and checks every step: a step that is ready can be drafted.</summary>
    public Result<CasePlan> Plan(CaseReading reading, DateOnly asOf) => Plan(reading, asOf, history: null);

    /// <summary>Plans the requests of a case as <see cref="Plan(CaseReading, DateOnly)"/> does, with what was sent taken from where it is kept.</summary>
    /// <param name="reading">The case.</param>
    /// <param name="asOf">The day as of which law and practice are looked at.</param>
    /// <param name="history">What keeps the history, such as a register; null for the case file itself.</param>
    public Result<CasePlan> Plan(CaseReading reading, DateOnly asOf, ICaseHistory? history)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var planned = PlanByRules(reading, asOf, history);
        return planned.Value is { } plan ? planned with { Value = WordingTrial.Try(plan) } : planned;
    }

    /// <summary>The plan as the rules have it, without a trial of the wording.</summary>
    internal Result<CasePlan> PlanByRules(CaseReading reading, DateOnly asOf, ICaseHistory? history = null)
    {
        var library = reader.ReadFor(reading.CaseFile);
        if (library.Value is null || library.HasErrors)
        {
            return new Result<CasePlan> { Findings = library.Findings };
        }

        return new Result<CasePlan> { Value = OpenedPlan.Create(reading, library.Value, Wording(library.Value), asOf, openAssistance: false, history), Findings = library.Findings };
    }

    /// <summary>The plan with the kinds of request that are asked for opened, where it has none of them: asking directly first is advice, and mutual legal assistance can always be had.</summary>
    /// <param name="casePlan">The plan.</param>
    /// <param name="kinds">The kinds, by id or by a name they are known under.</param>
    public CasePlan OpenKinds(CasePlan casePlan, IReadOnlyList<string> kinds)
    {
        ArgumentNullException.ThrowIfNull(casePlan);
        ArgumentNullException.ThrowIfNull(kinds);
        return OpenedPlan.Open(casePlan, kinds) is { } opened ? WordingTrial.Try(opened) : casePlan;
    }

    /// <summary>Drafts the documents of the steps that are ready; with <see cref="DraftOptions.Incomplete"/> of the others too. A kind that is asked for and not in the plan is opened as <see cref="OpenKinds"/> does.</summary>
    /// <param name="casePlan">The plan.</param>
    /// <param name="options">Which steps, and how.</param>
    public Result<IReadOnlyList<DraftedStep>> Draft(CasePlan casePlan, DraftOptions options) => Draft(casePlan, options, progress: null, CancellationToken.None);

    /// <summary>Drafts as <see cref="Draft(CasePlan, DraftOptions)"/> does, for a plan of many steps: it tells how far it is, and ends when it is cancelled.</summary>
    /// <param name="casePlan">The plan.</param>
    /// <param name="options">Which steps, and how.</param>
    /// <param name="progress">Is told after each step; null if nobody asks.</param>
    /// <param name="cancellationToken">Is looked at before each step.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing comes back.</exception>
    public Result<IReadOnlyList<DraftedStep>> Draft(CasePlan casePlan, DraftOptions options, IProgress<DraftProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(casePlan);
        ArgumentNullException.ThrowIfNull(options);
        casePlan = OpenKinds(casePlan, options.Kinds);
        var chosen = DraftChoice.Choose(casePlan, options);
        if (chosen.Value is not { } steps)
        {
            return new Result<IReadOnlyList<DraftedStep>> { Findings = chosen.Findings };
        }

        // No option opens a gate: a letter with gaps is a letter too.
        if (casePlan.Plan.IsGated)
        {
            return new Result<IReadOnlyList<DraftedStep>> { Value = [.. steps.Select(step => new DraftedStep { Step = step })] };
        }

        var wording = casePlan.Wording ?? PreparedWording.Get(casePlan.Library);
        var reference = options.Letterhead is { } letterhead ? wording.GetLook(letterhead) : wording.Look;
        if (reference.Value is null || reference.HasErrors)
        {
            return new Result<IReadOnlyList<DraftedStep>> { Findings = reference.Findings };
        }

        var kept = KeptDocuments.Find(casePlan, steps, options.Keep);
        if (kept.Value is null)
        {
            return new Result<IReadOnlyList<DraftedStep>> { Findings = kept.Findings };
        }

        return new Result<IReadOnlyList<DraftedStep>>
        {
            Value = Draft(casePlan, steps, options.Incomplete, reference.Value, kept.Value, progress, cancellationToken),
            Findings = reference.Findings,
        };
    }

    /// <summary>The dates that follow from a case: what ends, what must be asked before, what the law sets; the earliest first.</summary>
    public IReadOnlyList<ClockEntry> ListDates(CasePlan casePlan) => CaseClock.GetEntries(casePlan);

    /// <summary>The same of a case that is only read, without a trial of its letters: for many cases at a time. What is wrong with its history comes as findings: dates may be missing because of it.</summary>
    /// <param name="reading">The case.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="history">What keeps the history, such as a register; null for the case file itself.</param>
    public Result<IReadOnlyList<ClockEntry>> ListDates(CaseReading reading, DateOnly asOf, ICaseHistory? history = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var planned = PlanByRules(reading, asOf, history);
        var wrong = planned.Value?.Plan.Findings.Where(f => f.Severity == Severity.Error && f.Fact?.StartsWith("history", StringComparison.Ordinal) == true) ?? [];
        return new Result<IReadOnlyList<ClockEntry>> { Value = planned.Value is { } plan ? ListDates(plan) : null, Findings = [.. planned.Findings, .. wrong] };
    }

    /// <summary>
    /// What is due for requests that a register keeps, without their case files: reminders, answers that we owe, extensions of what is kept. What only a case file states is not counted, such as data that is lost or a date of the court.
    /// </summary>
    /// <param name="cases">The history of each case.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="requestingState">The state that asks, by its id; null for the one that the packs mark as such, for which all of them are read.</param>
    public IReadOnlyList<ClockEntry> ListDuties(IReadOnlyList<ICaseHistory> cases, DateOnly asOf, string? requestingState = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var requesting = requestingState ?? reader.ReadAll().Value?.Countries.Values.FirstOrDefault(c => c.Requesting?.Default == true)?.Id ?? string.Empty;
        var sent = cases.SelectMany(c => c.Requests).ToList();
        var library = reader.ReadFor(sent.Select(r => r.Entry.Provider).OfType<string>(), sent.Select(r => r.RequestedState).OfType<string>().Append(requesting));
        return [.. cases.SelectMany(c => HistoryClock.GetEntries(library, requesting, c.Requests, asOf)).Where(e => e.Duty is not null).OrderBy(e => e.Date).ThenBy(e => e.From, StringComparer.Ordinal)];
    }

    /// <summary>Why a step is as it is, and which wording it uses.</summary>
    public StepExplanation Explain(CasePlan casePlan, Step step)
    {
        ArgumentNullException.ThrowIfNull(casePlan);
        ArgumentNullException.ThrowIfNull(step);
        var draft = DraftComposer.Compose(Request(casePlan, step, step.Kind, incomplete: true));
        var provider = casePlan.Library.Providers.GetValueOrDefault(step.Provider);
        return new StepExplanation
        {
            Step = step,
            Sections = [.. draft.Value?.Sections.Select(s => new SectionOrigin(s.Id, s.Origin, s.Shadowed)) ?? []],
            OtherChannels = step.IsToState || provider is null ? [] : OtherChannels.Find(provider, step),
        };
    }

    private Recogniser FindRecogniser(string? requestingState) =>
        recognisers.GetOrAdd(requestingState ?? string.Empty, state => Recogniser.Create(reader.Shapes, reader.Vocabulary, state.Length == 0 ? null : state));

    // The wording is the same for every case, whatever packs it reads.
    private PreparedWording Wording(Library library) => wording ?? Interlocked.CompareExchange(ref wording, PreparedWording.Get(library), null) ?? wording;

    private static List<DraftedStep> Draft(CasePlan casePlan, IReadOnlyList<Step> steps, bool incomplete, ReferenceDocument reference, KeptDocuments kept, IProgress<DraftProgress>? progress, CancellationToken cancellationToken)
    {
        var drafted = new List<DraftedStep>(steps.Count);
        foreach (var step in steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            drafted.Add(Draft(casePlan, step, incomplete, reference, kept));
            progress?.Report(new DraftProgress(drafted.Count, steps.Count, step.Id));
        }

        return drafted;
    }

    private static DraftedStep Draft(CasePlan casePlan, Step step, bool withGaps, ReferenceDocument reference, KeptDocuments kept)
    {
        if (step.Status != StepStatus.Ready && !withGaps)
        {
            return new DraftedStep { Step = step };
        }

        // What is ready has no gap, and is not marked as if it had one.
        var incomplete = step.Status != StepStatus.Ready;
        var package = DraftPackage.Create(DraftComposer.Package(Request(casePlan, step, step.Kind, incomplete)), casePlan.Plan, step);
        var findings = new List<Finding>();
        var composed = incomplete ? null : casePlan.Composed.GetValueOrDefault(step);
        foreach (var (kind, name) in package.Documents)
        {
            var sheet = DocumentKinds.IsInternal(kind);
            var draft = composed?.GetValueOrDefault(kind) ?? DraftComposer.Compose(Request(casePlan, step, kind, incomplete || sheet));
            findings.AddRange(draft.Findings.Where(f => !sheet || f.Severity == Severity.Error).Select(f => FindingPlaces.Place(f, casePlan.Reading.SourceMap)));
            if (draft.Value is null || draft.HasErrors)
            {
                return new DraftedStep { Step = step, Findings = findings };
            }

            var merged = kept.Apply(step, draft.Value);
            if (merged.Value is not { } written)
            {
                return new DraftedStep { Step = step, Findings = [.. findings, .. merged.Findings] };
            }

            package.Add(Document(kind, name, written, DocxWriter.Write(written, reference)));
        }

        return new DraftedStep { Step = step, Documents = package.Drafted, Files = package.Files(casePlan.Plan), Findings = [.. findings.Concat(package.FindRepeatedLetterhead(reference)).Distinct()] };
    }

    private static DraftedDocument Document(string kind, string fileName, Draft draft, byte[] bytes) => new()
    {
        FileName = fileName,
        Kind = kind,
        Incomplete = draft.Incomplete,
        Bytes = bytes,
        Sha256 = Sha256.Hex(bytes),
        Draft = draft,
    };

    internal static DraftRequest Request(CasePlan casePlan, Step step, string kind, bool incomplete) => new()
    {
        CaseFile = casePlan.Reading.CaseFile,
        Step = step,
        Plan = casePlan.Plan,
        Library = casePlan.Library,
        Wording = casePlan.Wording,
        AsOf = casePlan.Plan.AsOf,
        Incomplete = incomplete,
        DocumentKind = kind,
    };
}
