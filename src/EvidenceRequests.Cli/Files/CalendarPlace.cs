using System.Text;
using EvidenceRequests.Packs;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Files;

/// <summary>Writes a calendar file, or renews the one that was written before.</summary>
internal static class CalendarPlace
{
    /// <summary>Writes it. A file that holds something else is replaced with --force only.</summary>
    public static void Write(CommandContext context, string path, IReadOnlyList<DatedEntry> entries, bool detail, bool force)
    {
        var before = File.Exists(path) ? Encoding.UTF8.GetString(InputFile.Read(path, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, context.Terminal)) : null;
        var isOurs = before is not null && CalendarFile.IsOurs(before);
        var bytes = Encoding.UTF8.GetBytes(CalendarFile.Create(context.AsOf, entries, detail, context.Drafter.Vocabulary, isOurs ? before : null));
        if (isOurs)
        {
            AtomicFileWriter.WriteOne(path, bytes, force: true);
        }
        else
        {
            EditedFile.Place(context, path, bytes, force);
        }
    }
}
