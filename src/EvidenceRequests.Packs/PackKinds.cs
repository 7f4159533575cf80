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

    /// <summary>The bytes of a record of any of these kinds.</summary>
    public static byte[] Pack(object record)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        switch (record)
        {
            case Provider provider:
                PackedRecords.Write(writer, provider);
                break;
            case Country country:
                PackedRecords.Write(writer, country);
                break;
            case Instrument instrument:
                PackedRecords.Write(writer, instrument);
                break;
            case VocabularyFile vocabulary:
                PackedRecords.Write(writer, vocabulary);
                break;
            case TemplateLayout layout:
                PackedRecords.Write(writer, layout);
                break;
            case LanguageWords language:
                PackedRecords.Write(writer, language);
                break;
            default:
                throw new ArgumentException($"A {record.GetType().Name} is no pack.", nameof(record));
        }

        writer.Flush();
        return bytes.ToArray();
    }
}
