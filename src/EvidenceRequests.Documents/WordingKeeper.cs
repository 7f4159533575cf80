using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Keeping;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Carries wording that was changed by hand over into a draft that is written anew. Three texts of each section are laid beside one another: as it was written,
/// as it came back, and as the program writes it now. What only one side changed is taken from that side; facts are printed as the case states them now.
/// </summary>
public static class WordingKeeper
{
    /// <summary>Carries it over.</summary>
    /// <param name="returned">The document that came back. Its tracked changes count as accepted.</param>
    /// <param name="file">Its name.</param>
    /// <param name="now">The draft as the program writes it now.</param>
    /// <param name="sections">The sections to keep, also where both sides changed them; null for all that only the document changed.</param>
    /// <param name="by">Who decided to keep them.</param>
    public static Result<KeptDraft> Keep(ReadOnlyMemory<byte> returned, string file, Draft now, IReadOnlyCollection<string>? sections, string by)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(now);
        try
        {
            var draft = IncomingDraft.Open(returned);
            var source = new KeptWording { File = Path.GetFileName(file), Sha256 = Sha256.Hex(returned.Span), By = by };
            return new Result<KeptDraft> { Value = new SectionMerger(draft, now, source, sections).Merge() };
        }
        catch (PackageRefusedException refused)
        {
            return new Result<KeptDraft> { Findings = [IncomingDraft.Refused(refused, file)] };
        }
    }
}
