using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Desk.Screens;

/// <summary>A case as one page sees it: the document, the plan made from it, and what became of what was sent.</summary>
internal sealed class CaseView
{
    private readonly Lazy<Result<CasePlan>> planned;
    private readonly Lazy<IReadOnlyList<Finding>> findings;

    /// <summary>Looks at a case.</summary>
    public CaseView(Desk desk, CaseSession session, HttpContext context, SaveResult? result = null)
    {
        (Desk, Session, Context, Result) = (desk, session, context, result ?? new SaveResult());
        planned = new(session.Plan);
        findings = new(CollectFindings);
    }

    /// <summary>The desk.</summary>
    public Desk Desk { get; }

    /// <summary>The case.</summary>
    public CaseSession Session { get; }

    /// <summary>The request.</summary>
    public HttpContext Context { get; }

    /// <summary>What became of what was sent.</summary>
    public SaveResult Result { get; }

    /// <summary>The document.</summary>
    public CaseDocument Document => Session.Document;

    /// <summary>The case file as it reads.</summary>
    public CaseFile Case => Document.Reading.CaseFile;

    /// <summary>The plan; null where something of the case keeps it from being made.</summary>
    public CasePlan? Plan => planned.Value.Value;

    /// <summary>All packs; a plan has only those that its case names.</summary>
    public Library Library => Desk.Drafter.ReadAll().Value!;

    /// <summary>Every finding once: of the file, of the case and of its steps.</summary>
    public IReadOnlyList<Finding> Findings => findings.Value;

    /// <summary>The steps of the plan.</summary>
    public IReadOnlyList<Step> Steps => Plan?.Plan.Steps ?? [];

    /// <summary>Address of a page of this case.</summary>
    public string Address(string page) => $"/c/{Session.Key}/{page}";

    /// <summary>A part of the address, such as the step.</summary>
    public string? Part(string name) => Context.Request.RouteValues.TryGetValue(name, out var value) ? value as string : null;

    /// <summary>What stands around a page of this case.</summary>
    public PageFrame Frame(string title, string screen, bool isWide = false, IReadOnlyList<ErrorLink>? errors = null, string? notice = null) => new()
    {
        Title = title,
        FormToken = Desk.Secret.FormToken,
        IsWide = isWide,
        Errors = [.. Result.Problems.Select(p => new ErrorLink(p, null)), .. Result.Conflicts.Select(c => new ErrorLink(DeskTexts.ConflictError(Desk.Fields.Label(c.Path)), "#" + c.Path)), .. errors ?? []],
        Notice = notice ?? Result.Notice ?? Session.TakeNotice(),
        Case = new CaseFrame
        {
            Key = Session.Key,
            Reference = Document.Get("case.reference") ?? DeskTexts.NewCase,
            Version = Document.Version,
            Tasks = TaskList.Create(this, screen),
            Ready = Steps.Count(s => s.Status == StepStatus.Ready),
            CanUndo = Session.ReadOnlyBecause is null && Document.CanUndo,
            CanRedo = Session.ReadOnlyBecause is null && Document.CanRedo,
            ReadOnlyBecause = Session.ReadOnlyBecause,
            IsPractice = ExercisePaper.Find(Case) is not null,
        },
    };

    private IReadOnlyList<Finding> CollectFindings() =>
        [.. Document.Reading.Unread.Concat(planned.Value.Findings).Concat(Plan?.Plan.Findings ?? []).Concat(Steps.SelectMany(s => s.Findings)).Distinct()];
}
