using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Facts and accounts of conduct that touch belief, opinion or politics, by words of the vocabulary.</summary>
internal static class SensitiveWording
{
    /// <summary>The texts of a case that tell what happened, by their paths.</summary>
    public static IEnumerable<(string Path, string Text)> GetTexts(CaseFile caseFile) => caseFile.Facts.Select(f => ($"facts.{f.Id}.text", f.Text))
        .Concat((caseFile.Proceedings?.Offences ?? []).Where(o => o.Conduct is not null).Select(o => ($"proceedings.offences.{o.Id}.conduct", o.Conduct!)));

    /// <summary>The first sensitive word in a text, or null.</summary>
    public static Word? Find(string text, Vocabulary vocabulary) => vocabulary.GetWords("sensitive-wording").FirstOrDefault(w => text.Contains(w.Name, StringComparison.OrdinalIgnoreCase));
}
