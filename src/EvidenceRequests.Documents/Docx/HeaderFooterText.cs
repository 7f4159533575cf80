using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>The words a document puts into header and footer.</summary>
internal static class HeaderFooterText
{
    public const string Draft = "DRAFT – not for service";
    public const string Incomplete = "DRAFT – INCOMPLETE";

    public static IReadOnlyDictionary<string, string> Collect(Draft draft) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["classification"] = InlineWriter.Shown(draft.Classification ?? string.Empty),
        ["reference"] = !ShowsReference(draft.Kind) ? string.Empty : InlineWriter.Shown(draft.Annex is { } annex ? $"{Reference(draft)} – {annex}" : Reference(draft)),
        ["status"] = Status(draft),
        ["agency"] = InlineWriter.Shown(draft.Agency ?? string.Empty),
        ["title"] = InlineWriter.Shown(draft.Title),
    };

    // What a ministry signs has the number of the ministry, not that of the police.
    private static bool ShowsReference(string kind) => kind is not (DocumentKinds.NoteVerbale or DocumentKinds.OfficeMemorandum);

    /// <summary>The reference as it is printed: that of an exercise says so.</summary>
    public static string Reference(Draft draft) => draft.Exercise is null ? draft.Reference : ExercisePaper.Mark(draft.Reference);

    /// <summary>What every page says about the state of the document.</summary>
    public static string Status(Draft draft) =>
        draft.Exercise is not null ? "EXERCISE – not for service" : DocumentKinds.IsInternal(draft.Kind) ? "Internal – not part of the request" : draft.Incomplete ? Incomplete : Draft;
}
