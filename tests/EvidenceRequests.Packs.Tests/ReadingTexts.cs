using System.Text;

namespace EvidenceRequests.Packs.Tests;

internal static class ReadingTexts
{
    public static readonly Vocabulary Words = new()
    {
        DataItems = [new DataItem { Id = "subscriber", Name = "Subscriber", Category = "subscriber", Definition = "d", NeedsPeriod = false }],
        IdentifierKinds = [new IdentifierKind { Id = "username", Name = "User name", Definition = "d", Example = "e" }],
        RequestKinds = [new RequestKind { Id = "preservation", Name = "Preservation", Definition = "d", AddressedTo = "provider" }],
        Words = [new WordList { Id = "stage", About = "a", Words = [new Word { Id = "investigation", Name = "investigation" }] }],
    };

    public static Result<CaseReading> Read(string text) => CaseFileReader.Read(Encoding.UTF8.GetBytes(text), "case.yaml", Words);

    public static Finding Single(string text) => Assert.Single(Read(text).Findings, f => f.Severity == Severity.Error);
}
