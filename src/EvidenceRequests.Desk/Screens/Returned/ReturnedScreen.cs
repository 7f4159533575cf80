using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Screens.Make;
using EvidenceRequests.Desk.Screens.Requests;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Returned;

/// <summary>A letter that came back: which facts were changed in it, which wording, which comments; facts are taken over one by one.</summary>
internal sealed class ReturnedScreen : CaseScreen
{
    private const int MaxRemarks = 200;

    /// <inheritdoc/>
    public override string Pattern => "returned";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view)
    {
        var model = new ReturnedModel { Frame = view.Frame(DeskTexts.TitleReturned, "returned"), Action = view.Address("returned"), IsReadOnly = view.Session.ReadOnlyBecause is not null };
        if (view.Session.Folder.ReadReturned() is not { } kept || view.Desk.Drafter.ReadDraft(kept.Bytes, kept.Name).Value is not { } draft)
        {
            return ReturnedPage.Create(model);
        }

        var review = view.Desk.Drafter.Review(draft, view.Document.Reading, view.Desk.Today);
        var import = view.Desk.Drafter.Import(draft, view.Document.ToBytes(), view.Document.Reading);
        var facts = import.Facts.DistinctBy(f => f.Fact).ToList();
        return ReturnedPage.Create(model with
        {
            Document = kept.Name,
            CanCompare = FindDraft(view, draft) is not null,
            Wording = Wording(view, kept),
            Officer = view.Case.Authority?.Supervisor?.Name ?? view.Case.Authority?.Officer?.Name ?? string.Empty,
            About = draft.Provenance is { } from ? DeskTexts.ReturnedAbout(RequestsScreen.KindName(view, from.Kind), from.AsOf is { } day ? DeskTexts.Day(day) : "–", from.Reference) : DeskTexts.ReturnedNoMark,
            Facts = [.. facts.Select(f => new ChangedFact(f.Fact, view.Desk.Fields.Label(f.Fact), view.Document.Get(f.Fact), f.Value))],
            // What is decided above is not said once more.
            Remarks = [.. review.Remarks.Where(r => (r.Finding.Fact is not { } fact || !facts.Any(f => f.Fact == fact)) && r.Finding.Code is not (FindingCodes.WordingEdited or FindingCodes.WordingAdded or FindingCodes.SectionGone or FindingCodes.WordingKept)).OrderBy(r => r.Finding.Severity == Severity.Error ? 0 : r.Finding.Severity == Severity.Warning ? 1 : 2).Take(MaxRemarks)
                .Select(r => (view.Desk.Fields.SayAll(r.Finding), r.Finding.Severity == Severity.Error ? "wrong" : r.Finding.Severity == Severity.Warning ? "ask" : "note", r.Place, r.Was, r.Now))],
        });
    }

    /// <inheritdoc/>
    public override async Task<Done> ActAsync(CaseView view, PostedForm form)
    {
        if (form.Verb == "read")
        {
            if (form.Files.Count == 0 || form.Files[0].Length == 0)
            {
                return new Done(new SaveResult { Problems = [DeskTexts.ReturnedChoose] });
            }

            using var content = new MemoryStream();
            await form.Files[0].CopyToAsync(content).ConfigureAwait(false);
            var (bytes, name) = (content.ToArray(), Path.GetFileName(form.Files[0].FileName.Replace('\\', '/')));
            var read = view.Desk.Drafter.ReadDraft(bytes, name);
            if (read.Value is null)
            {
                return new Done(new SaveResult { Problems = [.. read.Findings.Select(view.Desk.Fields.SayAll)] });
            }

            view.Session.Run(s => s.Folder.WriteReturned(name, bytes));
            return new Done(new SaveResult());
        }

        return new Done(view.Session.Run(_ => Act(view, form)));
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form)
    {
        if (form.Verb != "take" || view.Session.Folder.ReadReturned() is not { } kept || view.Desk.Drafter.ReadDraft(kept.Bytes, kept.Name).Value is not { } draft)
        {
            if (form.Verb == "done")
            {
                view.Session.Folder.RemoveReturned();
            }

            return form.Verb switch
            {
                "redline" => Compare(view),
                "redraft" => Redraft(view, form),
                _ => new SaveResult(),
            };
        }

        var wanted = form.GetAll("fact").ToHashSet(StringComparer.Ordinal);
        var facts = view.Desk.Drafter.Import(draft, view.Document.ToBytes(), view.Document.Reading).Facts.DistinctBy(f => f.Fact).Where(f => wanted.Contains(f.Fact)).ToList();
        var saved = view.Session.Save([], [.. facts.Select(f => CaseEdit.Set(f.Fact, f.Value))]);
        return facts.Count == 0 ? new SaveResult { Notice = DeskTexts.ReturnedTick } : saved with { Notice = DeskTexts.ReturnedTaken(facts.Count) };
    }

    private static IReadOnlyList<SectionWording> Wording(CaseView view, (string Name, byte[] Bytes) kept) => view.Plan is { } plan ? view.Desk.Drafter.CompareWording(kept.Bytes, kept.Name, plan) : [];

    // The other letters of the last set are made with it, so that one folder holds all that leaves.
    private static SaveResult Redraft(CaseView view, PostedForm form)
    {
        if (view.Session.Folder.ReadReturned() is not { } kept || view.Desk.Drafter.ReadDraft(kept.Bytes, kept.Name).Value is not { Provenance: { } from } draft
            || view.Desk.Drafter.Review(draft, view.Document.Reading, view.Desk.Today).Step is not { } step)
        {
            return new SaveResult { Problems = [DeskTexts.ReturnedNoRequest] };
        }

        var parts = Wording(view, kept).Where(w => w.NotCarriedBecause is null).ToList();
        var by = form.Get("kept-by").Trim();
        if (by.Length == 0 || parts.Any(w => form.Get("wording:" + w.Section) is not ("keep" or "restore")))
        {
            return new SaveResult { Problems = [by.Length == 0 ? DeskTexts.ReturnedSayWho : DeskTexts.ReturnedChooseWording] };
        }

        var document = new KeptDocument { Bytes = kept.Bytes, File = kept.Name, By = by, Sections = [.. parts.Where(w => form.Get("wording:" + w.Section) == "keep").Select(w => w.Section)] };
        var last = view.Session.Folder.FindDocuments(MakeScreen.Purpose) is [var folder, ..]
            ? DocumentFiles.List(folder).Where(n => Path.GetExtension(n) == ".docx").Select(n => view.Desk.Drafter.ReadDraft(File.ReadAllBytes(Path.Combine(folder, n)), n).Value?.Provenance?.Step).OfType<string>()
            : [];
        return MakeScreen.Make(view, [.. view.Steps.Select(s => s.Id).Where(id => id == step.Id || last.Contains(id))],
            [new KeptLetter(step.Id, from.Kind, document), .. KeptLetters.Find(view).Where(k => k.Step != step.Id || k.Kind != from.Kind)]);
    }

    // The draft that it is an edited copy of: the one that recorded the same.
    private static string? FindDraft(CaseView view, ReturnedDraft returned) => returned.Provenance is not { } from ? null
        : view.Session.Folder.FindDocuments(MakeScreen.Purpose)
            .SelectMany(f => DocumentFiles.List(f).Where(n => Path.GetExtension(n) == ".docx").Select(n => Path.Combine(f, n)))
            .FirstOrDefault(f => view.Desk.Drafter.ReadDraft(File.ReadAllBytes(f), Path.GetFileName(f)).Value?.Provenance is { } written && IsSame(written, from));

    private static bool IsSame(DraftProvenance written, DraftProvenance returned) => written.Kind == returned.Kind && written.Step == returned.Step && written.AsOf == returned.AsOf
        && written.Sections.SelectMany(s => s.Lines).SequenceEqual(returned.Sections.SelectMany(s => s.Lines)) && written.Sections.SelectMany(s => s.Slots).SequenceEqual(returned.Sections.SelectMany(s => s.Slots));

    private static SaveResult Compare(CaseView view)
    {
        if (view.Session.Folder.ReadReturned() is not { } kept || view.Desk.Drafter.ReadDraft(kept.Bytes, kept.Name).Value is not { } returned || FindDraft(view, returned) is not { } draft)
        {
            return new SaveResult { Problems = [DeskTexts.ReturnedNoDraft] };
        }

        var compared = view.Desk.Drafter.Compare(File.ReadAllBytes(draft), kept.Bytes, view.Desk.Today, accept: true);
        if (compared.Value is not { } redline)
        {
            return new SaveResult { Problems = [.. compared.Findings.Select(Fields.Say)] };
        }

        var folder = view.Session.Folder.WriteDocuments("redline", [($"{Path.GetFileNameWithoutExtension(kept.Name)}-redline.docx", redline)]);
        return new SaveResult { Notice = DeskTexts.ReturnedRedline(Path.GetFileName(folder)) };
    }
}
