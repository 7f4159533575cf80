using System.Xml.Linq;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Finds the places at which a document says that it is an exercise. Each is looked for on its own, so that taking out one leaves the others.</summary>
internal static class ExerciseMarks
{
    private const string Values = "values made up for exercises";

    /// <summary>The places found in a document.</summary>
    public static IEnumerable<string> Find(IncomingDraft draft, IReadOnlyList<(bool IsHeader, XElement Root)> pages, IReadOnlyList<ReturnedProperty> properties)
    {
        var lines = draft.BodyText.Lines;
        bool[] found =
        [
            draft.Provenance is { } record && (record.Exercise is not null || ExercisePaper.SaysSo(record.Reference)),
            properties.Any(p => p.Name is "title" or "subject" or "status" && ExercisePaper.SaysSo(p.Value)),
            pages.Any(p => p.IsHeader && Says(p.Root)),
            pages.Any(p => !p.IsHeader && Says(p.Root)),
            pages.Any(p => p.Root.Descendants().Any(e => e.Name.LocalName is "textpath" or "txbxContent" && ExercisePaper.SaysSo((string?)e.Attribute("string") ?? e.Value))),
            lines.Take(lines.Count / 2).Any(l => ExercisePaper.SaysSo(l.Text)),
            lines.Skip(lines.Count / 2).Any(l => ExercisePaper.SaysSo(l.Text)),
        ];
        return ExercisePaper.Places.Where((_, i) => found[i]).Concat(lines.Any(l => l.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(FictionalValues.IsOfExercise)) ? [Values] : []);
    }

    private static bool Says(XElement page) => page.Descendants(W + "p").Any(p => ExercisePaper.SaysSo(string.Concat(p.Descendants(W + "t").Select(t => t.Value))));
}
