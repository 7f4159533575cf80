using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Changes single facts of a case file in place. Everything else, comments and form included, stays as it was written.</summary>
public static class CaseFileEditor
{
    private const string File = "case";

    /// <summary>Changes facts; a fact that is not in the file as one value is a finding, and so is a file that would not read as meant.</summary>
    /// <param name="bytes">The case file.</param>
    /// <param name="values">New values by the paths of their facts.</param>
    /// <param name="reader">The packs, for the words that the file may write.</param>
    public static Result<EditedCaseFile> Edit(ReadOnlySpan<byte> bytes, IReadOnlyDictionary<string, string> values, LibraryReader reader)
    {
        ArgumentNullException.ThrowIfNull(values);
        var findings = new List<Finding>();
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        if (StrictYaml.Read(bytes, File, warnAboutHash: false, findings) is not { } tree || TextReading.Decode(bytes, File, findings) is not { } text)
        {
            return new Result<EditedCaseFile> { Findings = findings };
        }

        var before = ScalarPaths.Collect(tree, CaseWordResolver.Resolve(tree, File, reader, []));
        var edits = new List<TextEdit>();
        foreach (var (path, value) in values)
        {
            if (before.TryGetValue(path, out var scalar))
            {
                edits.Add(new TextEdit(scalar.Written, ScalarText.Format(text[scalar.Written], scalar, value)));
            }
            else
            {
                findings.Add(NoPlace(path));
            }
        }

        edits.Sort((a, b) => a.Old.Start.Value.CompareTo(b.Old.Start.Value));
        var edited = TextEdit.Apply(text, edits);
        byte[] changed = [.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(edited)];
        if (!ReadsAsMeant(bytes, changed, before, values, reader))
        {
            findings.Add(Failed());
        }

        return findings.Any(f => f.Severity == Severity.Error)
            ? new Result<EditedCaseFile> { Findings = findings }
            : new Result<EditedCaseFile> { Value = new EditedCaseFile(changed, LinePatch.Create(text, edits)), Findings = findings };
    }

    // Exactly the facts named may differ, and the file may not have become worse.
    private static bool ReadsAsMeant(ReadOnlySpan<byte> old, byte[] changed, Dictionary<string, YamlScalar> before, IReadOnlyDictionary<string, string> values, LibraryReader reader)
    {
        if (StrictYaml.Read(changed, File, warnAboutHash: false, []) is not { } tree)
        {
            return false;
        }

        var after = ScalarPaths.Collect(tree, CaseWordResolver.Resolve(tree, File, reader, []));
        return after.Count == before.Count
            && before.All(b => after.TryGetValue(b.Key, out var now)
                && (values.TryGetValue(b.Key, out var meant) ? now.Text.Trim() == meant.Trim() && !now.IsNull : now.Text == b.Value.Text && now.IsNull == b.Value.IsNull))
            && Errors(changed, reader) <= Errors(old, reader);
    }

    private static int Errors(ReadOnlySpan<byte> bytes, LibraryReader reader) => CaseFileReader.Read(bytes, File, reader).Findings.Count;

    private static Finding NoPlace(string path) => Finding.Warning(
        FindingCodes.ImportNotPossible,
        fact: path,
        message: $"{path} is not in the case file as one value, so the edit cannot be put in its place.",
        why: "What is put together from several facts, or is not stated yet, has no single place.",
        fix: $"Add or change {path} in the case file by hand.");

    private static Finding Failed() => Finding.Error(
        FindingCodes.ImportFailed,
        message: "After the edit the case file would not read as meant, so it was left as it is.",
        why: "Exactly the facts that were edited may change, and no new fault may come in.",
        fix: "Make the change in the case file by hand.");
}
