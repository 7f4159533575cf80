using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <content>Edits of lists: entries that come, go elsewhere or are words.</content>
internal sealed partial class EditRun
{
    private static List<CaseEdit.AddEntry> TakeAlike(IReadOnlyList<CaseEdit> edits, ref int i)
    {
        var alike = new List<CaseEdit.AddEntry> { (CaseEdit.AddEntry)edits[i] };
        while (i + 1 < edits.Count && edits[i + 1] is CaseEdit.AddEntry next && next.Path == alike[0].Path)
        {
            alike.Add(next);
            i++;
        }

        return alike;
    }

    private bool SetList(string path, IReadOnlyList<string> values)
    {
        var texts = values.Select(v => CaseValue.Create(v, type: null, dates).Text).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (texts.Count == 0)
        {
            return Remove(path);
        }

        if (!Flush() || FieldTypes.Find(path) is null || Find(path) is not { } place)
        {
            return false;
        }

        Name(ScalarPaths.Describe(place), null);
        var there = place is { IsThere: true, Node: YamlSequence list } ? list.Values.Select(v => v is YamlScalar scalar ? scalar.Text : null).ToList() : [];
        if (there.Contains(null) || !there.Where(texts.Contains!).SequenceEqual(texts.Where(t => there.Contains(t))))
        {
            // Another order: written anew.
            return (!place.IsThere || (Take(new TreeEdits(State).Remove(place)) && Flush())) && AppendTexts(path, texts);
        }

        var added = texts.Where(t => !there.Contains(t)).ToList();
        if (added.Count > 0 && !(AppendTexts(path, added) && Flush()))
        {
            return false;
        }

        for (var i = there.Count - 1; i >= 0; i--)
        {
            if (!texts.Contains(there[i]!) && !(Find(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } entry && Take(new TreeEdits(State).Remove(entry)) && Flush()))
            {
                return false;
            }
        }

        return true;
    }

    private bool AppendTexts(string path, IReadOnlyList<string> texts) =>
        Find(path) is { } place && Take(new TreeEdits(State).Append(place, [.. texts.Select(t => NewPiece.Text(new CaseValue(t, false)))]));

    private bool Add(List<CaseEdit.AddEntry> entries)
    {
        var path = entries[0].Path;
        if (!Flush() || FieldTypes.Find(path) is not { Type.Kind: JsonTypeInfoKind.Enumerable } list || Find(path) is not { } place)
        {
            return false;
        }

        var count = place is { IsThere: true, Node: YamlSequence there } ? there.Values.Count : 0;
        var written = ScalarPaths.Describe(place);
        var pieces = new List<NewPiece>();
        foreach (var entry in entries)
        {
            var given = Ids.Next(State, path, entry.Values);
            var values = FieldTypes.Order(path, entry.Values.Where(v => !string.IsNullOrWhiteSpace(v.Value)))
                .Select(v => KeyValuePair.Create(v.Key, CaseValue.Create(v.Value, FieldTypes.Find($"{path}[0].{v.Key}")?.Type, dates))).Where(v => v.Value.Text.Length > 0).ToList();
            if (given is not null && values.All(v => v.Key != "id"))
            {
                values.Insert(0, KeyValuePair.Create("id", new CaseValue(given, false)));
                newIds.Add(given);
            }

            var id = values.FirstOrDefault(v => v.Key == "id").Value.Text;
            if (values.Count == 0 || values.Any(v => FieldTypes.Find($"{path}[0].{v.Key}") is null) || NewPiece.Group(values) is not { } piece)
            {
                return false;
            }

            var place2 = id is not null && FactPath.IsId(id) ? $"{written}.{id}" : string.Create(CultureInfo.InvariantCulture, $"{written}[{count + pieces.Count}]");
            Name(place2, null);
            foreach (var (key, value) in values)
            {
                meant[$"{place2}.{key}"] = value.Text;
            }

            pieces.Add(piece);
        }

        return Take(new TreeEdits(State).Append(place, pieces)) && Flush();
    }

    private bool Move(string path, string? before)
    {
        if (!Flush() || Find(path) is not { IsThere: true } place || place.Steps[^1] is not (YamlSequence list, var from))
        {
            return false;
        }

        int? target = null;
        if (before is not null)
        {
            if (Find(before) is not { IsThere: true } other || other.Steps[^1] is not (YamlSequence same, var to) || same != list)
            {
                return false;
            }

            target = to;
        }

        if (ScalarPaths.Describe(place).EndsWith(']'))
        {
            Name(ScalarPaths.Describe(place.Up(1)), null);
        }

        return Take(new TreeEdits(State).Move(list, from, target)) && Flush();
    }
}
