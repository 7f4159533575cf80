using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Packs;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Answers;

/// <summary>A sheet of questions that came back: each answer beside what the case says, taken over with a tick. Nothing is overwritten unasked.</summary>
internal sealed class AnswersScreen : CaseScreen
{
    /// <inheritdoc/>
    public override string Pattern => "answers";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view)
    {
        var model = new AnswersModel { Frame = view.Frame(DeskTexts.AnswersTitle, "requests"), Action = view.Address("answers"), IsReadOnly = view.Session.ReadOnlyBecause is not null };
        if (view.Session.Folder.ReadReturned(CaseFolder.Answers) is not { } kept || Read(view, kept) is not { } answers)
        {
            return AnswersPage.Create(model);
        }

        return AnswersPage.Create(model with
        {
            Document = kept.Name,
            Answers = [.. answers.Where(a => a.Text is { } text && !IsInCase(view, a.Fact, text)).Select(a => new GivenAnswer(a.Fact, a.Label, view.Document.Get(a.Fact) is { } now ? view.Desk.Fields.ToShown(a.Fact, now) : null, a.Text!))],
            Open = [.. answers.Where(a => a.Text is null && !a.IsLost).Select(a => a.Label)],
            Lost = [.. answers.Where(a => a.IsLost).Select(a => a.Label)],
        });
    }

    /// <inheritdoc/>
    public override async Task<Done> ActAsync(CaseView view, PostedForm form)
    {
        if (form.Verb != "read")
        {
            return new Done(view.Session.Run(_ => Act(view, form)));
        }

        if (form.Files.Count == 0 || form.Files[0].Length == 0)
        {
            return new Done(new SaveResult { Problems = [DeskTexts.AnswersChoose] });
        }

        using var content = new MemoryStream();
        await form.Files[0].CopyToAsync(content).ConfigureAwait(false);
        var (bytes, name) = (content.ToArray(), Path.GetFileName(form.Files[0].FileName.Replace('\\', '/')));
        var read = view.Desk.Drafter.ReadDraft(bytes, name);
        var answers = read.Value is { } sheet ? view.Desk.Drafter.ReadAnswers(sheet, view.Document.Reading) : null;
        if (answers?.Value is null)
        {
            return new Done(new SaveResult { Problems = [.. read.Findings.Concat(answers?.Findings ?? []).Select(view.Desk.Fields.SayAll)] });
        }

        view.Session.Run(s => s.Folder.WriteReturned(name, bytes, CaseFolder.Answers));
        return new Done(new SaveResult());
    }

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form)
    {
        if (form.Verb == "done" && view.Session.ReadOnlyBecause is null)
        {
            view.Session.Folder.RemoveReturned(CaseFolder.Answers);
        }

        if (form.Verb != "take" || view.Session.Folder.ReadReturned(CaseFolder.Answers) is not { } kept || Read(view, kept) is not { } answers)
        {
            return new SaveResult();
        }

        var wanted = form.GetAll("answer");
        var taken = answers.Where(a => a.Text is not null && wanted.Contains(a.Fact)).ToList();
        return taken.Count == 0
            ? new SaveResult { Notice = DeskTexts.AnswersTick }
            : view.Session.Save([], [.. taken.Select(a => Edit(view, a))]) with { Notice = DeskTexts.AnswersTaken(taken.Count) };
    }

    private static CaseEdit Edit(CaseView view, SheetAnswer answer) => view.Desk.Drafter.Fields.Find(answer.Fact) is { IsList: true }
        ? CaseEdit.SetList(answer.Fact, [.. answer.Text!.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(v => view.Desk.Fields.ToStored(answer.Fact, v))])
        : CaseEdit.Set(answer.Fact, view.Desk.Fields.ToStored(answer.Fact, answer.Text!));

    private static bool IsInCase(CaseView view, string path, string text) => FieldEdit.Same(view.Document.Get(path) ?? string.Join("; ", view.Document.GetList(path)), view.Desk.Fields.ToStored(path, text)) || FieldEdit.Same(view.Document.GetInWords(path) ?? string.Empty, text);

    private static IReadOnlyList<SheetAnswer>? Read(CaseView view, (string Name, byte[] Bytes) kept) =>
        view.Desk.Drafter.ReadDraft(kept.Bytes, kept.Name).Value is { } sheet ? view.Desk.Drafter.ReadAnswers(sheet, view.Document.Reading).Value : null;
}
