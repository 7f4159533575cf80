namespace EvidenceRequests.Desk.Screens.Make;

/// <summary>A letter whose wording is kept, with the step it belongs to today.</summary>
internal sealed record KeptLetter(string Step, string Kind, KeptDocument Document);

/// <summary>The letters of the last set with wording that was kept from one that came back, so that it is not lost when the documents are made anew.</summary>
internal static class KeptLetters
{
    /// <summary>Finds them.</summary>
    public static IReadOnlyList<KeptLetter> Find(CaseView view) =>
        view.Session.Folder.FindDocuments(MakeScreen.Purpose) is [var last, ..] ? [.. Read(view, last).OfType<KeptLetter>()] : [];

    private static IEnumerable<KeptLetter?> Read(CaseView view, string folder) => DocumentFiles.List(folder).Where(n => Path.GetExtension(n) == ".docx").Select(name =>
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, name));
        return view.Desk.Drafter.ReadDraft(bytes, name).Value is { Provenance: { } from } draft && from.Sections.Where(s => s.Kept is not null).ToList() is { Count: > 0 } kept
            && view.Desk.Drafter.Review(draft, view.Document.Reading, view.Desk.Today).Step is { } step
            ? new KeptLetter(step.Id, from.Kind, new KeptDocument { Bytes = bytes, File = Path.GetFileName(name), By = kept[0].Kept!.By })
            : null;
    });
}
