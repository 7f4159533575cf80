using System.Text;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Desk.Cases;

/// <summary>
/// One open case file. The file is the truth: each step is on the disk before the page is told. One request at a time works with it.
/// </summary>
internal sealed class CaseSession : IDisposable
{
    private readonly Desk desk;
    private readonly CaseLock? held;
    private readonly CaseJournal journal;
    private readonly Lock turn = new();
    private CaseDocument document;
    private byte[] known;
    private string? notice;
    private (string Version, DateOnly Day, Result<CasePlan> Plan)? planned;

    private CaseSession(Desk desk, string path, CaseDocument document, byte[] known, CaseLock? held, string? readOnlyBecause)
    {
        (this.desk, Path, this.document, this.known, this.held, ReadOnlyBecause) = (desk, path, document, known, held, readOnlyBecause);
        Key = desk.Secret.KeyFor(path);
        Folder = new CaseFolder(path);
        journal = new CaseJournal(System.IO.Path.Combine(CaseFolder.Hidden(path), System.IO.Path.GetFileName(path) + ".journal"), path);
        if (held is not null)
        {
            journal.Read(document.Version);
            document.Remember(journal.GetUndoable().Select(e => e.Difference));
        }
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What lies beside the case: notes, rows that need a person, documents.</summary>
    public CaseFolder Folder { get; }

    /// <summary>The key in addresses.</summary>
    public string Key { get; }

    /// <summary>Why nothing can be changed; null where it can.</summary>
    public string? ReadOnlyBecause { get; private set; }

    /// <summary>The document. What changes it goes through <see cref="Save"/>.</summary>
    public CaseDocument Document => document;

    /// <summary>The steps taken, oldest first.</summary>
    public IReadOnlyList<JournalEntry> History => journal.Entries;

    /// <summary>Opens a case file.</summary>
    /// <exception cref="FindingsException">It is not there, or no case file.</exception>
    public static CaseSession Open(Desk desk, string path)
    {
        var bytes = CaseFolder.ReadFile(path);
        var opened = desk.Drafter.OpenCase(bytes, System.IO.Path.GetFileName(path));
        if (opened.Value is not { } document)
        {
            throw new FindingsException(opened.Findings);
        }

        var refusal = new CaseFolder(path).FindLaterVersion() is { } later ? DeskTexts.CaseOfLaterVersion(later, VersionText.Number) : null;
        var held = refusal is null ? CaseLock.TryTake(CaseFolder.Hidden(path), System.IO.Path.GetFileName(path), out refusal) : null;
        return new CaseSession(desk, path, document, bytes, held, refusal);
    }

    /// <summary>Works with the case while nobody else does.</summary>
    public T Run<T>(Func<CaseSession, T> work)
    {
        lock (turn)
        {
            return work(this);
        }
    }

    /// <summary>The plan of the case as it stands today; made anew when the file or the day changed.</summary>
    public Result<CasePlan> Plan()
    {
        var day = desk.Today;
        if (planned is not { } made || made.Version != document.Version || made.Day != day)
        {
            planned = made = (document.Version, day, desk.Drafter.Plan(document.Reading, day));
        }

        return made.Plan;
    }

    /// <summary>Takes the file anew if another program changed it.</summary>
    /// <returns>What to tell the officer; null if it is as the desk left it.</returns>
    /// <exception cref="FindingsException">The file is gone.</exception>
    public string? Refresh()
    {
        var bytes = CaseFolder.ReadFile(Path);
        if (bytes.AsSpan().SequenceEqual(known))
        {
            return null;
        }

        var replaced = document.Replace(bytes);
        if (replaced.Value is not { } edited)
        {
            ReadOnlyBecause = DeskTexts.FileBroken(string.Join(" ", replaced.Findings.Take(3).Select(f => f.Location is { } place ? DeskTexts.FileLine(place.Line, f.Message) : f.Message)));
            return null;
        }

        ReadOnlyBecause = held is null ? ReadOnlyBecause : null;
        known = bytes;
        if (held is not null)
        {
            journal.Add(Entry(JournalStep.Outside, edited));
        }

        return DeskTexts.FileOutside;
    }

    /// <summary>Writes what was typed. Fields that another window changed meanwhile are left, and asked for again.</summary>
    /// <param name="edits">The fields.</param>
    /// <param name="further">Steps of another kind, such as an entry to be added; they are made in the same step of undo.</param>
    public SaveResult Save(IReadOnlyList<FieldEdit> edits, params IReadOnlyList<CaseEdit> further)
    {
        var notice = Refresh();
        if (ReadOnlyBecause is { } reason)
        {
            return new SaveResult { Problems = [reason] };
        }

        var conflicts = new List<FieldConflict>();
        var taken = new List<CaseEdit>();
        foreach (var edit in edits.Where(e => !e.IsUnchanged))
        {
            var now = Now(edit);
            if (FieldEdit.Same(now, edit.Typed))
            {
                continue;
            }

            if (FieldEdit.Same(now, edit.Was))
            {
                taken.Add(edit.ToEdit());
            }
            else
            {
                conflicts.Add(new FieldConflict(edit.Path, now, edit.Typed));
            }
        }

        var result = Apply([.. taken, .. further]);
        return result with { Conflicts = conflicts, Notice = result.Notice ?? notice };
    }

    /// <summary>Takes the last step back, or does it again.</summary>
    public SaveResult Step(bool redo)
    {
        var notice = Refresh();
        if (ReadOnlyBecause is { } reason)
        {
            return new SaveResult { Problems = [reason] };
        }

        if ((redo ? document.Redo() : document.Undo()) is not { } edited)
        {
            return new SaveResult { Notice = notice ?? (redo ? DeskTexts.StepNoRedo : DeskTexts.StepNoUndo) };
        }

        Write(edited, redo ? JournalStep.Redo : JournalStep.Undo, () => _ = redo ? document.Undo() : document.Redo());
        return new SaveResult { Notice = redo ? DeskTexts.StepRedone : DeskTexts.StepUndone };
    }

    /// <summary>Goes back to the file as it was after a step of the history; itself a step that can be undone.</summary>
    public SaveResult GoBack(string version)
    {
        var now = document.ToBytes();
        var mark = now.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.GetPreamble() : [];
        var text = Encoding.UTF8.GetString(now.AsSpan(mark.Length));
        for (var i = journal.Entries.Count - 1; i >= 0 && journal.Entries[i].After != version; i--)
        {
            if (journal.Entries[i].Difference.Reverse().Apply(text) is not { } earlier)
            {
                return new SaveResult { Problems = [DeskTexts.BackNotFound] };
            }

            text = earlier;
        }

        var replaced = document.Replace([.. mark, .. Encoding.UTF8.GetBytes(text)]);
        if (replaced.Value is not { } edited)
        {
            return new SaveResult { Problems = [DeskTexts.BackNotRead] };
        }

        Write(edited, JournalStep.Edit, () => document.Undo());
        return new SaveResult { Notice = DeskTexts.BackDone };
    }

    /// <summary>Puts a case file that the library has changed in place of this one, as one step of undo.</summary>
    public SaveResult Replace(Result<EditedCaseFile> edited)
    {
        if (ReadOnlyBecause is { } reason)
        {
            return new SaveResult { Problems = [reason] };
        }

        var replaced = edited.Value is { } changed ? document.Replace(changed.Bytes) : new Result<CaseEdited> { Findings = edited.Findings };
        if (replaced.Value is not { } taken)
        {
            return new SaveResult { Problems = [.. replaced.Findings.Concat(edited.Findings).Select(f => f.Message).Distinct()] };
        }

        Write(taken, JournalStep.Edit, () => document.Undo());
        return new SaveResult();
    }

    /// <summary>What to tell on the next page.</summary>
    public CaseSession KeepNotice(string? text)
    {
        notice = text;
        return this;
    }

    /// <summary>What the last page left to tell; told once.</summary>
    public string? TakeNotice()
    {
        var told = notice;
        notice = null;
        return told;
    }

    /// <summary>Removes the history; the case stays as it is.</summary>
    public void RemoveHistory()
    {
        journal.Remove();
        document.Remember([]);
    }

    /// <inheritdoc/>
    public void Dispose() => held?.Dispose();

    private SaveResult Apply(IReadOnlyList<CaseEdit> edits)
    {
        if (edits.Count == 0)
        {
            return new SaveResult();
        }

        var applied = document.Apply(edits);
        if (applied.Value is not { } edited)
        {
            return new SaveResult { Problems = [.. applied.Findings.Select(f => f.Message)] };
        }

        if (edited.Version != edited.VersionBefore)
        {
            Write(edited, JournalStep.Edit, () => document.Undo());
        }

        return new SaveResult { NewIds = edited.NewIds };
    }

    // The line of the journal first, then the file: of a desk that is killed in between, the versions in the line tell that the step was not made.
    private void Write(CaseEdited edited, JournalStep step, Action takeBack)
    {
        var bytes = document.ToBytes();
        try
        {
            Folder.WriteVersion();
            journal.Add(Entry(step, edited));
            var target = File.ResolveLinkTarget(Path, returnFinalTarget: true)?.FullName ?? Path;
            FileInPlace.Write(target, known, bytes);
            known = bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FindingsException)
        {
            takeBack();
            if (journal.LeadsTo(edited.Version))
            {
                journal.DropLast();
            }

            throw Unwritable();
        }
    }

    private JournalEntry Entry(JournalStep step, CaseEdited edited) => new()
    {
        At = desk.Clock.GetUtcNow(),
        Step = step,
        Before = edited.VersionBefore,
        After = edited.Version,
        Difference = edited.Difference,
        Changes = edited.Changes,
    };

    private string Now(FieldEdit edit) => edit.IsList ? string.Join('\n', document.GetList(edit.Path)) : document.Get(edit.Path) ?? string.Empty;

    private FindingsException Unwritable() => AtomicFileWriter.Stopped(FindingCodes.OutputNotWritable, System.IO.Path.GetFileName(Path), DeskTexts.FileUnwritable, DeskTexts.FileUnwritableFix);
}
