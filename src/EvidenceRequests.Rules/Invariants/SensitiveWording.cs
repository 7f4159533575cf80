using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Facts and accounts of conduct that touch belief, opinion or politics, by words of the vocabulary.</summary>
internal static class SensitiveWording
{
    public static IEnumerable<(string Path, Word Word)> In(DatedCase dated)
    {
        var words = dated.Library.Vocabulary.GetWords("sensitive-wording");
        var texts = dated.CaseFile.Facts.Select(f => (Path: $"facts.{f.Id}.text", f.Text))
            .Concat((dated.CaseFile.Proceedings?.Offences ?? []).Where(o => o.Conduct is not null).Select(o => (Path: $"proceedings.offences.{o.Id}.conduct", Text: o.Conduct!)));
        return texts.SelectMany(t => words.Where(w => t.Text.Contains(w.Name, StringComparison.OrdinalIgnoreCase)).Take(1).Select(w => (t.Path, w)));
    }
}
