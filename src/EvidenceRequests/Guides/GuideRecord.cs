using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>What <c>guide.json</c> holds: the edition, and each statement with its hash, mark and due day. A later edition is compared with it.</summary>
internal sealed record GuideRecord
{
    private const int LongestText = 300;

    public string Edition { get; init; } = string.Empty;

    public string Home { get; init; } = string.Empty;

    public DateOnly AsOf { get; init; }

    public string Library { get; init; } = string.Empty;

    public IReadOnlyList<GuideRecordEntry> Statements { get; init; } = [];

    public static GuideRecord Create(Guide guide) => new()
    {
        Edition = guide.Edition,
        Home = guide.Home,
        AsOf = guide.AsOf,
        Library = guide.Library,
        Statements = [.. Entries(guide.Parts)],
    };

    /// <summary>The statements of all sheets, each once for each sheet.</summary>
    public static IEnumerable<GuideRecordEntry> Entries(IReadOnlyList<GuidePart> parts) => parts.SelectMany(p => p.Sheets).SelectMany(s => s.Statements.Select(t => new GuideRecordEntry
    {
        Sheet = s.Number,
        Id = t.Id,
        Hash = Sha256.Hex(t.Text)[..16],
        Text = t.Text.Length <= LongestText ? t.Text : t.Text[..LongestText],
        Mark = t.Mark,
        Due = t.Due == DateOnly.MaxValue ? null : t.Due,
    }));

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, GuideRecordJson.Default.GuideRecord);

    /// <summary>Reads a record; null if the bytes are none.</summary>
    public static GuideRecord? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, GuideRecordJson.Default.GuideRecord);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
