using System.Text;

namespace EvidenceRequests.Packs.Tests;

internal static class ReadingTexts
{
    public static readonly LibraryReader Reader = LibraryReader.Open([TextPacks.Words]);

    public static Result<CaseReading> Read(string text) => CaseFileReader.Read(Encoding.UTF8.GetBytes(text), "case.yaml", Reader);

    public static Finding Single(string text) => Assert.Single(Read(text).Findings, f => f.Severity == Severity.Error);
}
