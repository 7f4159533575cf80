using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>The kinds of packs.</summary>
internal static class PackKinds
{
    public static PackKind<Provider> Provider { get; } = new(() => ModelJson.Default.Provider, PackedRecords.ReadProvider);

    public static PackKind<Country> Country { get; } = new(() => ModelJson.Default.Country, PackedRecords.ReadCountry);

    public static PackKind<Instrument> Instrument { get; } = new(() => ModelJson.Default.Instrument, PackedRecords.ReadInstrument);

    public static PackKind<VocabularyFile> Vocabulary { get; } = new(() => ModelJson.Default.VocabularyFile, PackedRecords.ReadVocabularyFile);

    public static PackKind<TemplateLayout> Layout { get; } = new(() => ModelJson.Default.TemplateLayout, PackedRecords.ReadTemplateLayout);

    public static PackKind<LanguageWords> Language { get; } = new(() => ModelJson.Default.LanguageWords, PackedRecords.ReadLanguageWords);

    public static PackKind<GuideFile> Guide { get; } = new(() => ModelJson.Default.GuideFile, PackedRecords.ReadGuideFile);

    /// <summary>The bytes of a record of any of these kinds.</summary>
    public static byte[] Pack(object record)
    {
        Action<BinaryWriter> write = record switch
        {
            Provider provider => writer => PackedRecords.Write(writer, provider),
            Country country => writer => PackedRecords.Write(writer, country),
            Instrument instrument => writer => PackedRecords.Write(writer, instrument),
            VocabularyFile vocabulary => writer => PackedRecords.Write(writer, vocabulary),
            TemplateLayout layout => writer => PackedRecords.Write(writer, layout),
            LanguageWords language => writer => PackedRecords.Write(writer, language),
            GuideFile guide => writer => PackedRecords.Write(writer, guide),
            _ => throw new ArgumentException($"A {record.GetType().Name} is no pack.", nameof(record)),
        };
        using var bytes = new MemoryStream();
        using var target = new BinaryWriter(bytes);
        write(target);
        target.Flush();
        return bytes.ToArray();
    }
}
