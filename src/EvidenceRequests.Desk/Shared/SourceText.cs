using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Shared;

/// <summary>Who says so, in one line. An address is text: the desk opens no connection.</summary>
internal static class SourceText
{
    /// <summary>The line; null without a source.</summary>
    public static string? Create(SourceReference? source) => source is null ? null : Confident(source, source.CheckedOn is { } day ? DeskTexts.SourceRead(source.Title, DeskTexts.Day(day)) : DeskLanguage.Current.Isolate(source.Title));

    /// <summary>Who says what a pack knows.</summary>
    public static string Create(Citation cite, IReadOnlyList<Source> sources) =>
        sources.FirstOrDefault(s => s.Id == cite.Source) is { } source ? Create(new SourceReference { Title = source.Title, CheckedOn = source.CheckedOn, Confidence = cite.Confidence })! : DeskTexts.SheetMemory;

    private static string Confident(SourceReference source, string line) => source.Confidence switch { Confidence.Memory => DeskTexts.FromMemory(line), Confidence.Advice => DeskTexts.SourceAdvice(line), _ => line };
}
