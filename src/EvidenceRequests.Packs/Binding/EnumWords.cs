using System.Collections.Concurrent;
using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>The words of the program's own lists, which are enumerations in code.</summary>
internal static class EnumWords
{
    private static readonly ConcurrentDictionary<Type, ClosedList> Lists = new();

    /// <summary>The words of an enumeration, as files write them.</summary>
    public static ClosedList GetList(Type type) => type == typeof(YesNoUnknown) ? YesNoAttribute.Answers : Lists.GetOrAdd(type, static t =>
        ClosedList.Create($"word of the list {JsonNamingPolicy.KebabCaseLower.ConvertName(t.Name)}", [.. Enum.GetNames(t).Select(n => new KnownWord(JsonNamingPolicy.KebabCaseLower.ConvertName(n)))]));
}
