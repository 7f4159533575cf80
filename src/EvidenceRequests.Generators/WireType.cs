namespace EvidenceRequests.Generators;

/// <summary>How a value is laid out.</summary>
internal enum WireType
{
    Text,
    Number,
    Flag,
    Day,
    Word,
    Record,
    List,
    Texts,
}
