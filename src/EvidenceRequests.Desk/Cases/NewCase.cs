using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Desk.Cases;

/// <summary>Makes the file of a new case.</summary>
internal static class NewCase
{
    private const int MaxName = 80;

    /// <summary>Begins a case and gives its key.</summary>
    /// <exception cref="FindingsException">The folder cannot be written.</exception>
    public static string Begin(Desk desk, string reference, string state, string folder) => Write(desk, desk.Office.BeginCase(desk.Drafter, Name(reference), state, reference), folder, Name(reference));

    /// <summary>Begins a practice case: its letters are marked, and it cannot be mistaken for a real one.</summary>
    public static string BeginPractice(Desk desk)
    {
        var document = desk.Office.BeginCase(desk.Drafter, "practice", desk.Office.State, $"{ExercisePaper.Word}-1");
        document.Set("case.exercise", ExercisePaper.Practice);
        var key = Write(desk, document, desk.Options.CaseFolder, "practice");
        new CaseFolder(desk.Places.Find(key)!).WriteNote(DeskTexts.PracticeStory);
        return key;
    }

    private static string Write(Desk desk, CaseDocument document, string folder, string name)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AtomicFileWriter.Stopped(Model.FindingCodes.OutputNotWritable, Path.GetFileName(folder), DeskTexts.FolderNotMade, DeskTexts.FolderAnother);
        }

        var path = Enumerable.Range(1, int.MaxValue).Select(i => Path.Combine(folder, i == 1 ? $"{name}.yaml" : FormattableString.Invariant($"{name}-{i}.yaml"))).First(p => !Path.Exists(p));
        AtomicFileWriter.WriteOne(path, document.ToBytes(), force: false);
        desk.Settings.Remember(path);
        return desk.Places.Choose(path);
    }

    // Letters, digits and hyphens only: the name is good on every system, and leads nowhere else. A device name gets a word in front.
    private static string Name(string reference)
    {
        var plain = string.Concat(reference.Select(c => char.IsLetterOrDigit(c) ? c : '-')).Trim('-');
        var cut = plain.Length > MaxName ? plain[..MaxName] : plain;
        return cut.Length == 0 || cut.Length <= 4 ? $"case-{cut}".TrimEnd('-') : cut;
    }
}
