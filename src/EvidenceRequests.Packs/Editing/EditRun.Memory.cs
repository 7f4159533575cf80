using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <content>What a case file remembers beside its facts: what was asked and is not known, and the ids that must not be given again.</content>
internal sealed partial class EditRun
{
    private const string NotKnownList = "not_known";
    private const string RemovedList = "removed_ids";

    private bool SayNotKnown(string path)
    {
        if (FieldTypes.Find(path) is not { } field)
        {
            return false;
        }

        if (HasWordForUnknown(field))
        {
            return Set(path, ClosedAttribute.Unknown);
        }

        if (!Remove(path))
        {
            return false;
        }

        notKnown.Add(path);
        known.Remove(path);
        return true;
    }

    private bool HasWordForUnknown(FieldTypes field)
    {
        var type = Nullable.GetUnderlyingType(field.Type.Type) ?? field.Type.Type;
        return field.Content is ClosedAttribute { OrUnknown: true }
            || (type.IsEnum ? EnumWords.GetList(type) : (field.Content as ClosedAttribute)?.GetList(reader.Vocabulary))?.Contains(ClosedAttribute.Unknown) == true;
    }

    // What is answered, and what is of an entry that is gone, is not unknown any more.
    private bool KeepNotKnown()
    {
        var listed = GetList(NotKnownList);
        var now = listed.Where(p => !known.Exists(k => IsWithin(p, k))).Union(notKnown, StringComparer.Ordinal).ToList();
        return now.SequenceEqual(listed) || SetList(NotKnownList, now);
    }

    // Of each letter the highest is enough, and only while none as high stands in the file.
    private bool KeepRemovedIds()
    {
        var gone = removed.Where(id => EntryIds.IsHighest(State.Text, id)).GroupBy(EntryIds.GetPrefix, StringComparer.Ordinal).Select(g => g.MaxBy(id => int.Parse(id.AsSpan(g.Key.Length), CultureInfo.InvariantCulture))!).ToList();
        if (gone.Count == 0)
        {
            return true;
        }

        var prefixes = gone.Select(EntryIds.GetPrefix).ToHashSet(StringComparer.Ordinal);
        return SetList(RemovedList, [.. GetList(RemovedList).Where(id => !prefixes.Contains(EntryIds.GetPrefix(id))), .. gone]);
    }

    private List<string> GetList(string path) => State.Find(path) is { IsThere: true, Node: YamlSequence list } ? [.. list.Values.OfType<YamlScalar>().Select(s => s.Text)] : [];
}
