using System.Text;
using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Screens.Make;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Release;

/// <summary>Confirm what is doubtful, approve what was read, make it final: by buttons, with names; no hash is ever typed.</summary>
internal sealed class ReleaseScreen : CaseScreen
{
    /// <summary>What the folders of final documents are called.</summary>
    public const string Purpose = "final";

    /// <summary>The record of the release in such a folder.</summary>
    public const string RecordName = "release.json";

    /// <inheritdoc/>
    public override string Pattern => "release";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view)
    {
        var folder = view.Session.Folder.FindDocuments(MakeScreen.Purpose) is [var last, ..] ? last : null;
        var drafts = folder is null ? [] : ReadDrafts(folder);
        var confirmed = view.Case.Confirmations.Select(c => c.Statement).ToHashSet(StringComparer.Ordinal);
        var outcome = drafts.Count == 0 ? null : view.Desk.Drafter.FinaliseSet(drafts, view.Document.Reading, view.Desk.Today);
        return ReleasePage.Create(new ReleaseModel
        {
            Frame = view.Frame(DeskTexts.TitleRelease, "release"),
            Action = view.Address("release"),
            Drafts = folder is null ? null : Path.GetFileName(folder),
            // What is doubtful, and the cautions that hold a letter back until somebody has looked into them.
            Doubts = [.. view.Steps.SelectMany(s => s.Unconfirmed).Select(u => (u.Id.ToString(), DeskTexts.IdAndText(Pack(view, u.Id.Pack), u.Says), SourceText.Create(u.Source)))
                .Concat((outcome?.Findings ?? []).Where(f => f.Requirement is not null).Select(f => (f.Requirement!.ToString()!, Fields.Say(f), SourceText.Create(f.Source))))
                .DistinctBy(d => d.Item1).Where(d => !confirmed.Contains(d.Item1))],
            Confirmed = [.. view.Case.Confirmations.Select(c => (c.Statement, c.By, DeskTexts.List(new[] { c.How, c.On?.Text }.OfType<string>())))],
            Documents = [.. drafts.Select(d => new FieldChoice(d.Name, d.Name))],
            Approved = [.. view.Case.Approvals.Select(a => (a.Role, a.Document ?? DeskTexts.ReleaseAll, Says(a, drafts)))],
            Obstacles = [.. (outcome?.Findings ?? []).Where(f => f.Severity != Severity.Note).Select(view.Desk.Fields.SayAll).Distinct()],
            Final = [.. view.Session.Folder.FindDocuments(Purpose).Select(f => MakeScreen.Describe(view, f))],
            Officer = view.Case.Authority?.Supervisor?.Name ?? view.Case.Authority?.Officer?.Name ?? string.Empty,
            IsReadOnly = view.Session.ReadOnlyBecause is not null,
        });
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form) => form.Verb switch
    {
        "confirm" => Confirm(view, form),
        "approve" => Approve(view, form),
        "final" => Release(view),
        _ => new SaveResult(),
    };

    private static SaveResult Confirm(CaseView view, PostedForm form)
    {
        var (statements, by, how) = (form.GetAll("statement"), form.Get("by").Trim(), form.Get("how").Trim());
        if (statements.Count == 0 || by.Length == 0 || how.Length == 0)
        {
            return new SaveResult { Problems = [DeskTexts.ReleaseTickDoubts] };
        }

        var result = view.Session.Replace(view.Desk.Drafter.Confirm(view.Document.ToBytes(), [.. statements], by, view.Desk.Today, how));
        return result.Problems.Count > 0 ? result : result with { Notice = DeskTexts.ReleaseNoted };
    }

    private static SaveResult Approve(CaseView view, PostedForm form)
    {
        var drafts = view.Session.Folder.FindDocuments(MakeScreen.Purpose) is [var folder, ..] ? ReadDrafts(folder) : [];
        var chosen = drafts.Where(d => form.GetAll("document").Contains(d.Name)).ToList();
        var (role, office, number) = (form.Get("role").Trim(), form.Get("office").Trim(), form.Get("decision").Trim());
        if (chosen.Count == 0 || role.Length == 0)
        {
            return new SaveResult { Problems = [DeskTexts.ReleaseTickDocuments] };
        }

        foreach (var draft in chosen)
        {
            var result = view.Session.Replace(view.Desk.Drafter.Approve(view.Document.ToBytes(), draft.Bytes, draft.Name, role, office.Length == 0 ? null : office, number.Length == 0 ? null : number, view.Desk.Today));
            if (result.Problems.Count > 0)
            {
                return result;
            }
        }

        return new SaveResult { Notice = DeskTexts.ReleaseApproved };
    }

    private static SaveResult Release(CaseView view)
    {
        if (view.Session.Folder.FindDocuments(MakeScreen.Purpose) is not [var folder, ..] || ReadDrafts(folder) is not { Count: > 0 } drafts)
        {
            return new SaveResult { Problems = [DeskTexts.ReleaseMakeFirst] };
        }

        var outcome = view.Desk.Drafter.FinaliseSet(drafts, view.Document.Reading, view.Desk.Today);
        if (outcome.Value is not { Count: > 0 } released)
        {
            return new SaveResult { Problems = [.. outcome.Findings.Select(view.Desk.Fields.SayAll).Distinct().Take(20)] };
        }

        List<(string Name, byte[] Bytes)> files = [.. released.Select(r => (r.Name, r.Document.Bytes)), .. ReleaseArchives.Create(released)];
        var record = Encoding.UTF8.GetBytes(ReleaseRecord.Create(released, [.. files.Skip(released.Count)], view.Desk.Drafter.LibraryHash));
        var target = view.Session.Folder.WriteDocuments(Purpose, [(RecordName, record), .. files]);
        return new SaveResult { Notice = DeskTexts.ReleaseDone(released.Count, Path.GetFileName(target)) };
    }

    // The folder lies beside the case, where others can put files.
    private static IReadOnlyList<DraftFile> ReadDrafts(string folder)
    {
        var paths = DocumentFiles.List(folder).Where(n => Path.GetExtension(n) == ".docx").Select(n => (Name: n, Path: Path.Combine(folder, n))).ToList();
        return paths.Sum(p => new FileInfo(p.Path).Length) > PackageLimits.MaxFolderBytes
            ? throw AtomicFileWriter.Stopped(FindingCodes.ReturnedTooLarge, Path.GetFileName(folder), DeskTexts.ReleaseLarge(PackageLimits.MaxFolderBytes / 1_000_000), DeskTexts.ReleaseTakeOut)
            : [.. paths.Select(p => new DraftFile(p.Name, File.ReadAllBytes(p.Path)))];
    }

    private static string Says(Approval approval, IReadOnlyList<DraftFile> drafts)
    {
        var draft = drafts.FirstOrDefault(d => d.Name == approval.Document);
        var changed = draft is not null && approval.Hash is { } hash && Sha256.Hex(draft.Bytes.Span) != hash;
        return DeskTexts.List(new[] { approval.Office, approval.DecisionNumber, approval.Date?.Text, changed ? DeskTexts.ReleaseChanged : null }.OfType<string>());
    }

    private static string Pack(CaseView view, string id) => view.Library.Providers.GetValueOrDefault(id)?.Name ?? view.Library.Countries.GetValueOrDefault(id)?.Name ?? view.Library.Instruments.GetValueOrDefault(id)?.Name ?? id;
}
