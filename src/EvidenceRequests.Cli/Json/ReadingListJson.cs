using System.Text.Json;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Json;

/// <summary>Work lists for programs.</summary>
internal static class ReadingListJson
{
    /// <summary>The keys of one list.</summary>
    public static void Write(Utf8JsonWriter json, ReadingList list)
    {
        json.WriteString("file", list.File);
        json.WriteDay("last_checked", list.Review.LastChecked);
        json.WriteDay("due", list.Due);
        json.WriteString("look_for", list.Review.LookFor);
        json.WriteObjects("pages", list.Tasks, static (json, task) =>
        {
            json.WriteString("url", task.Source.Url);
            json.WriteString("title", task.Source.Title);
            json.WriteString("published", task.Source.Published);
            json.WriteDay("captured", task.Source.Captured);
            json.WriteDay("checked_on", task.Source.CheckedOn);
            json.WriteObjects("says", task.Items, Write);
        });
        json.WriteObjects("unread", list.Unread, Write);
    }

    private static void Write(Utf8JsonWriter json, ReadingItem item)
    {
        json.WriteString("at", item.At);
        json.WriteString("place", item.Place);
        json.WriteString("says", item.Says);
        json.WriteString("check_at", item.CheckAt);
    }
}
