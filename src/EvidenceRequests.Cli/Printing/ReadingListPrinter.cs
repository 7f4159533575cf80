using System.Globalization;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Prints what a person opens and looks for, to be worked through with a pencil.</summary>
internal static class ReadingListPrinter
{
    private const string Box = "[ ]";

    /// <summary>One list after another.</summary>
    public static void Print(ConsoleWriter writer, IReadOnlyList<ReadingList> lists)
    {
        foreach (var list in lists)
        {
            Print(writer, list);
            writer.WriteLine();
        }
    }

    private static void Print(ConsoleWriter writer, ReadingList list)
    {
        writer.WriteParagraph(0, 4, StyledText.Strong(list.File), string.Create(CultureInfo.InvariantCulture, $", last read on {list.Review.LastChecked:yyyy-MM-dd}, due on {list.Due:yyyy-MM-dd}"));
        writer.WriteParagraph(2, 4, $"Look for: {list.Review.LookFor}");
        foreach (var (task, number) in list.Tasks.Select((t, i) => (t, i + 1)))
        {
            Print(writer, task, number);
        }

        if (list.Unread.Count > 0)
        {
            writer.WriteParagraph(2, 4, StyledText.Strong("Not read on any page yet."), " Find a page that says so, or take it out:");
            Print(writer, list.Unread);
        }

        writer.WriteParagraph(2, 4, StyledText.Faint("Then correct the pack where a page says otherwise, and enter the day: checked_on of each source, last_checked under review."));
    }

    private static void Print(ConsoleWriter writer, ReadingTask task, int number)
    {
        var source = task.Source;
        writer.WriteParagraph(2, 5, string.Create(CultureInfo.InvariantCulture, $"{number}. "), source.Url is { } url ? $"Open {url}" : $"Find \"{source.Title}\"{(source.Publisher is { } publisher ? $" of {publisher}" : string.Empty)}; its address is not known");
        var copy = source.Via is { } via ? $"; read as: {via}" : string.Empty;
        writer.WriteParagraph(5, 5, StyledText.Faint($"{(source.Url is null ? string.Empty : source.Title + ", ")}{SourceLine.Dates(source.Published, source.CheckedOn)}{copy}"));
        writer.WriteParagraph(5, 5, "The page must still say:");
        Print(writer, task.Items);
    }

    private static void Print(ConsoleWriter writer, IEnumerable<ReadingItem> items)
    {
        foreach (var item in items)
        {
            writer.WriteParagraph(5, 9, $"{Box} {(item.At is null ? string.Empty : item.At + ": ")}", item.Says, StyledText.Faint($" ({item.Place})"), item.CheckAt is null ? string.Empty : StyledText.Faint($" at {item.CheckAt}"));
        }
    }
}
