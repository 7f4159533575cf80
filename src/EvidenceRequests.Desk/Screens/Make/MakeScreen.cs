using System.Text;
using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Hosting;
using EvidenceRequests.Desk.Screens.Requests;
using EvidenceRequests.Model;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Make;

/// <summary>Writes the Word documents into a new folder beside the case. A folder that is there is never written to.</summary>
internal sealed class MakeScreen : CaseScreen
{
    /// <summary>What folders of drafts are called.</summary>
    public const string Purpose = "letters";

    /// <inheritdoc/>
    public override string Pattern => "make";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view)
    {
        var wanted = view.Context.Request.Query["step"].ToString();
        var emergency = view.Steps.Any(s => s.Kind == RequestKinds.EmergencyDisclosure);
        return MakePage.Create(new MakeModel
        {
            Frame = view.Frame(DeskTexts.TitleMake, "make"),
            Action = view.Address("make"),
            Choices = [.. view.Steps.Select(s => new MakeChoice(s.Id, DeskTexts.KindTo(RequestsScreen.KindName(view, s.Kind), s.Addressee.Name), s.Status == StepStatus.Ready, wanted.Length > 0 ? s.Id == wanted : s.Status == StepStatus.Ready, s.Status == StepStatus.Ready ? DeskTexts.CardReady : DeskTexts.MakeGaps))],
            Declaration = emergency ? view.Document.Get("authority.officer.name") is { } officer ? DeskTexts.MakeDeclares(officer) : DeskTexts.MakeOfficerDeclares : null,
            IsDeclared = view.Case.Emergency?.DeclaredTrue == true,
            Kept = KeptLetters.Find(view).Count,
            Made = [.. view.Session.Folder.FindDocuments(Purpose).Select(f => Describe(view, f))],
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        });
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form)
    {
        if (form.Verb == "open")
        {
            return view.Session.Folder.FindDocuments(Purpose).FirstOrDefault(f => view.Desk.Secret.KeyFor(f) == form.Argument) is { } folder && BrowserLauncher.TryOpen(folder)
                ? new SaveResult()
                : new SaveResult { Notice = DeskTexts.MakeWhere(Path.GetFileName(view.Session.Folder.FindDocuments(Purpose) is [var last, ..] ? last : view.Session.Path)) };
        }

        // A page that did not ask for the declaration says nothing about it.
        var declared = form.Get("declared") == "yes";
        if (form.Get("declaration") == "asked" && view.Case.Emergency is { } emergency && (emergency.DeclaredTrue == true) != declared)
        {
            var saved = view.Session.Save([], Packs.CaseEdit.Set("emergency.declared_true", declared ? "yes" : "no"));
            if (saved.Problems.Count > 0)
            {
                return saved;
            }
        }

        var now = new CaseView(view.Desk, view.Session, view.Context);
        return Make(now, [.. form.GetAll("step")], form.Get("keep") == "yes" ? KeptLetters.Find(now) : []);
    }

    /// <summary>Makes the documents of these steps.</summary>
    /// <param name="view">The case.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="keep">Letters whose wording is kept.</param>
    public static SaveResult Make(CaseView view, IReadOnlyList<string> steps, IReadOnlyList<KeptLetter> keep)
    {
        if (view.Plan is not { } plan)
        {
            return new SaveResult { Problems = [DeskTexts.MakeNoPlan] };
        }

        var chosen = view.Steps.Where(s => steps.Contains(s.Id)).ToList();
        if (chosen.Count == 0)
        {
            return new SaveResult { Problems = [DeskTexts.MakeTickFirst] };
        }

        // A letter that was allowed to have gaps never becomes final, so only those that have some are.
        var drafts = chosen.GroupBy(s => s.Status != StepStatus.Ready).OrderBy(g => g.Key).Select(g => view.Desk.Drafter.Draft(plan, new DraftOptions
        {
            Steps = [.. g.Select(s => s.Id)],
            Incomplete = g.Key,
            Letterhead = view.Desk.Office.ReadLetterhead(),
            Keep = [.. keep.Where(k => g.Any(s => s.Id == k.Step)).Select(k => k.Document)],
        })).ToList();
        if (drafts.SelectMany(d => d.Findings.Concat(d.Value?.SelectMany(s => s.Findings) ?? [])).Where(f => f.Code is FindingCodes.WordingInConflict or FindingCodes.WordingNotCarried).Select(Fields.Say).Distinct().ToList() is { Count: > 0 } conflicts)
        {
            return new SaveResult { Problems = [.. conflicts, DeskTexts.MakeDecide] };
        }

        var drafted = drafts.SelectMany(d => d.Value ?? []).Where(d => d.Documents.Count > 0).ToList();
        if (drafted.Count == 0)
        {
            return new SaveResult { Problems = [.. drafts.SelectMany(d => d.Findings.Concat(d.Value?.SelectMany(s => s.Findings) ?? [])).Where(f => f.Severity == Severity.Error).Select(Fields.Say).Distinct().DefaultIfEmpty(DeskTexts.MakeGate)] };
        }

        var folder = view.Session.Folder.WriteDocuments(Purpose,
        [
            .. drafted.SelectMany(d => d.Documents).Select(d => (d.FileName, d.Bytes)),
            .. drafted.SelectMany(d => d.Files).Select(f => (f.FileName, f.Bytes)),
            (DraftManifest.FileName, Encoding.UTF8.GetBytes(DraftManifest.Create(plan.Plan, drafted))),
        ]);
        return new SaveResult { Notice = DeskTexts.MakeDone(drafted.Sum(d => d.Documents.Count), Path.GetFileName(folder)) };
    }

    /// <summary>A set of documents with the way to each.</summary>
    public static MadeSet Describe(CaseView view, string folder)
    {
        var key = view.Desk.Secret.KeyFor(folder);
        return new MadeSet(
            Path.GetFileName(folder),
            key,
            DeskTexts.DayAndTime(Directory.GetLastWriteTime(folder)),
            [.. DocumentFiles.List(folder).Select(name => (name, view.Address($"file/{key}/{string.Join('/', name.Split('/').Select(Uri.EscapeDataString))}")))]);
    }
}
