using System.Globalization;
using EvidenceRequests.Documents;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Registers;

/// <summary>Writes a paper of the register as a Word file. These are forms to be signed, not drafts of a letter: they go out without the marks of a draft.</summary>
internal static class PaperFile
{
    /// <summary>The file.</summary>
    /// <exception cref="FindingsException">The packs that are laid over hold wording that cannot be used.</exception>
    public static byte[] Write(PaperRequest request)
    {
        var draft = PaperComposer.Compose(request);
        var look = PreparedWording.Get(request.Library).Look;
        return draft.Value is { } paper && look.Value is { } reference
            ? FinalWriter.Write(DocxWriter.Write(paper, reference), request.Kind).Value ?? throw new InvalidOperationException("A paper of our own is refused by our own check.")
            : throw new FindingsException([.. draft.Findings, .. look.Findings]);
    }

    /// <summary>A hash in groups of sixteen digits, so many on a line; it breaks nowhere else.</summary>
    public static string Hash(string hex, int parts = 1) => string.Join('\n', hex.Chunk(16).Select(c => new string(c)).Chunk(parts).Select(c => string.Join('\u00A0', c)));

    /// <summary>A time as a paper prints it, in the zone in which it was written and in UTC; a day stays a day.</summary>
    public static string Time(string text) => CaseTime.Parse(text) switch
    {
        { Value: { } time } => time.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture) + (time.Offset == TimeSpan.Zero ? " UTC" : time.ToString(" 'UTC'zzz", CultureInfo.InvariantCulture) + time.UtcDateTime.ToString("' ('d MMMM yyyy, HH:mm' UTC)'", CultureInfo.InvariantCulture)),
        { Date: { } day } => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        _ => text,
    };
}
