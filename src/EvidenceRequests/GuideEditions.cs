using EvidenceRequests.Guides;
using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>The record of an edition of the guide, <c>guide.json</c>, with which a later one is compared.</summary>
public static class GuideEditions
{
    /// <summary>The record of a guide.</summary>
    /// <param name="guide">The guide.</param>
    public static byte[] WriteRecord(Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return GuideRecord.Create(guide).ToBytes();
    }

    /// <summary>The number under which a provider's sheet is found in every edition.</summary>
    /// <param name="provider">The provider.</param>
    public static string NumberOf(Provider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return GuideSetting.NumberOf(provider);
    }

    /// <summary>True if bytes are the record of an edition.</summary>
    /// <param name="record">The bytes.</param>
    public static bool IsRecord(ReadOnlySpan<byte> record) => GuideRecord.Read(record) is { Library.Length: > 0 };
}
