using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>How the records of packs are written in the archive. All but lists of texts is generated from the records.</summary>
[PackedRecord(typeof(Provider))]
[PackedRecord(typeof(Country))]
[PackedRecord(typeof(Instrument))]
[PackedRecord(typeof(VocabularyFile))]
[PackedRecord(typeof(TemplateLayout))]
[PackedRecord(typeof(LanguageWords))]
[PackedRecord(typeof(GuideFile))]
internal static partial class PackedRecords
{
    private static string[] ReadTexts(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        var texts = count == 0 ? [] : new string[count];
        for (var i = 0; i < count; i++)
        {
            texts[i] = reader.ReadString();
        }

        return texts;
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write7BitEncodedInt(texts.Count);
        foreach (var text in texts)
        {
            writer.Write(text);
        }
    }
}
