using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

internal static class LetterheadReader
{
    public static Outcome<ReferenceDocument> Read(ReadOnlyMemory<byte> bytes, ReferenceParts standard) => throw new NotImplementedException();
}
