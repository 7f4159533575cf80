using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Desk.Cases;

/// <summary>Makes the file of a new case.</summary>
internal static class NewCase
{
    private const int MaxName = 80;

    // Made up: the names of its accounts say so.
    private const string PracticeStory = """
        (Made up, to practise on. Press "Find the accounts", take those of the person who threatens, and go on from there.)

        Complaint of a student, 20 November 2026. At 9:40 pm the account https://www.instagram.com/sample.exercise.01 wrote to me: "Pay 200,000 rupees by Friday or everybody sees your pictures." He sent two of the pictures with it. On 21 November at 8:15 am
        the same words came from sample.exercise.02@gmail.com, with the number of a wallet. The next day a page appeared at https://www.facebook.com/sample.exercise.03 with my name and one of the pictures. I know nobody who would do this. My own mailbox is sample.exercise.04@gmail.com.
        """;

    /// <summary>Begins a case and gives its key.</summary>
    /// <exception cref="FindingsException">The folder cannot be written.</exception>
    public static string Begin(Desk desk, string reference, string state, string folder) => Write(desk, desk.Office.BeginCase(desk.Drafter, Name(reference), state, reference), folder, Name(reference));

    /// <summary>Begins a practice case: its letters are marked, and it cannot be mistaken for a real one.</summary>
    public static string BeginPractice(Desk desk)
    {
        var document = desk.Office.BeginCase(desk.Drafter, "practice", desk.Office.State, $"{ExercisePaper.Word}-1");
        document.Set("case.exercise", ExercisePaper.Practice);
        var key = Write(desk, document, desk.Options.CaseFolder, "practice");
        new CaseFolder(desk.Places.Find(key)!).WriteNote(PracticeStory);
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
