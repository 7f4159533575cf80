using System.Globalization;
using System.Resources;

namespace EvidenceRequests.Desk.Texts;

/// <summary>
/// Every text of the desk, in the language of the interface. The members are made from DeskTexts.resx: a text that is not there does not compile. Values are put in here and nowhere else.
/// </summary>
internal static partial class DeskTexts
{
    private static readonly ResourceManager Resources = new(typeof(DeskTexts));

    /// <summary>The text of a key, as the resource has it.</summary>
    /// <param name="language">The language; English where it has none.</param>
    /// <param name="key">The key.</param>
    public static string Find(CultureInfo language, string key) => Resources.GetString(key, language) ?? throw new MissingManifestResourceException(key);

    /// <summary>Several values in one line.</summary>
    public static string List(IEnumerable<string> values) => string.Join(ListSeparator, values.Select(DeskLanguage.Current.Isolate));

    /// <summary>What the library says, with what to do. It says so in English.</summary>
    public static string WithFix(string message, string? fix) => DeskLanguage.Current.Isolate(fix is null ? message : $"{message} {fix}");

    /// <summary>A day as people write it.</summary>
    public static string Day(DateOnly day) => DayMonthYear(day.Day, Month(day.Month), day.Year);

    /// <summary>A day with the time.</summary>
    public static string DayAndTime(DateTime time) => DayTime(Day(DateOnly.FromDateTime(time)), time.ToString("HH:mm", CultureInfo.InvariantCulture));

    private static string Month(int month) => month switch
    {
        1 => January,
        2 => February,
        3 => March,
        4 => April,
        5 => May,
        6 => June,
        7 => July,
        8 => August,
        9 => September,
        10 => October,
        11 => November,
        _ => December,
    };

    private static string Get(string key) => DeskLanguage.Current.Read(key);

    private static string Put(string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Get(key), [.. values.Select(v => v is string text ? DeskLanguage.Current.Isolate(text) : v)]);

    private static LinkedText Link(string key, params object[] values) => new(Get(key), values);

    private static bool IsOne(int count) => DeskLanguage.Current.IsOne(count);
}
