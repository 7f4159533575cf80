using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>What can be wrong with a file before its meaning is looked at.</summary>
internal static class ReadingFindings
{
    public static Finding TooLarge(string file, long bytes) => At(FindingCodes.FileTooLarge, file, 1, 1,
        string.Create(CultureInfo.InvariantCulture, $"the file has {bytes / 1024:N0} KiB; at most {ReadingLimits.MaxBytes / 1024:N0} KiB are read."),
        "A case file holds text only. Pictures and reports stay outside and are named under attachments.",
        "Take out what is not text, or split the case.");

    public static Finding Empty(string file) => At(FindingCodes.FileEmpty, file, 1, 1, "the file is empty.",
        null, "Write a case file, or let \"evreq new\" write one to start from.");

    public static Finding NotText(string file) => At(FindingCodes.FileNotText, file, 1, 1, "this is not a text file in UTF-8.",
        "Case files and packs are plain text. A Word or PDF document cannot be read here.",
        "Save the file as plain text with the encoding UTF-8.");

    public static Finding Syntax(string file, int line, int column, string detail) => At(FindingCodes.Syntax, file, line, column,
        $"the file cannot be read from here on: {detail}",
        "The form of the file is broken at this place, often by a missing quote, a missing space after a colon or a wrong indent.",
        "Compare the line with an example, and put quotes round values with special characters.");

    public static Finding SyntaxCause(string file, int line, int column, string message, string fix) => At(FindingCodes.Syntax, file, line, column,
        message, "The form of the file is broken at this place, so that nothing behind it can be read.", fix);

    public static Finding UnquotedAt(string file, int line, int column) => At(FindingCodes.UnquotedAtSign, file, line, column,
        "a value that starts with @ must be in quotes.",
        "An unquoted @ has a meaning of its own in this kind of file.", "Write \"@name\", with the quotes.");

    public static Finding TextAfterHash(string file, int line, int column, Severity severity, string path) => At(FindingCodes.TextLostBehindHash, file, line, column,
        "the text behind # on this line is read as a comment and is not part of the value.",
        "A # after a space starts a comment, so that the rest of a name or number can be lost without a sign.",
        "Put quotes round the whole value if the # belongs to it, or move the comment to a line of its own.", severity, path);

    public static Finding Blank(string file, int line, int column, string path) => At(FindingCodes.BlankLeft, file, line, column,
        $"{path} is still blank.", "It stands for something that only the office knows; no document is drafted until it is filled in.",
        "Write it in place of the blank, or take the line out if it is not so.", fact: path);

    public static Finding Forbidden(string file, int line, int column, string what, string fix) => At(FindingCodes.ForbiddenYaml, file, line, column,
        $"{what} is not used in these files.", "A reader must see each value where it is; references and types hide it.", fix);

    public static Finding DuplicateKey(string file, int line, int column, string key) => At(FindingCodes.DuplicateKey, file, line, column,
        $"the key \"{Safe(key)}\" appears twice.", "Only one of the two values can be meant.", "Keep one of the two.");

    public static Finding TooDeep(string file, int line, int column) => At(FindingCodes.TooDeep, file, line, column,
        "the values are nested too deeply or are too many.", "A case file never needs this; it is a mistake or an attack.", "Compare the place with an example.");

    public static Finding ForbiddenCharacter(string file, int line, int column, int rune) => At(FindingCodes.ForbiddenCharacter, file, line, column,
        $"the character U+{rune:X4} cannot appear in a document.",
        "Control and private-use characters are invisible and break documents.", "Delete the character; retype the word if in doubt.");

    public static Finding BidirectionalOverride(string file, int line, int column, int rune) => At(FindingCodes.BidirectionalOverride, file, line, column,
        $"the invisible character U+{rune:X4} changes the order in which text is shown.",
        "With it a name or address can be shown other than it is.", "Delete it unless you know why it is there; Urdu and Arabic text does not need it.", Severity.Warning);

    public static Finding UnknownKey(string file, YamlScalar key, string? suggestion, IEnumerable<string> known) => At(FindingCodes.UnknownKey, file, key.Line, key.Column,
        $"unknown key \"{Safe(key.Text)}\"." + DidYouMean(suggestion),
        "A key that is not known would be left out of every document without a sign.",
        (suggestion is null ? string.Empty : $"Write \"{suggestion}\". ") + $"Known here: {string.Join(", ", known)}.");

    public static Finding CutAtComma(string file, YamlScalar rest) => At(FindingCodes.UnknownKey, file, rest.Line, rest.Column,
        "the text in front of this place ends at its comma; what follows was read as a key of its own.",
        "Between braces a comma divides, unless the text is in quotes.",
        "Put quotes round the whole text: \"… , …\". A quote inside the text is then written \\\".");

    public static Finding MissingKey(string file, YamlNode parent, string key, string path) => At(FindingCodes.MissingKey, file, parent.Line, parent.Column,
        $"{Join(path, key)} is missing.", null, $"Add {Join(path, key)}.", fact: Join(path, key));

    public static Finding WrongShape(string file, YamlNode node, string path, string expected) => At(FindingCodes.WrongType, file, node.Line, node.Column,
        $"{(path.Length == 0 ? "the file" : path)} must be {expected}.", null, "Compare the place with an example.", fact: path.Length == 0 ? null : path);

    public static Finding UnknownWord(string file, YamlScalar node, string path, ClosedList list, WordMatch match) => At(FindingCodes.UnknownWord, file, node.Line, node.Column,
        $"{path}: {Model.UnknownWord.Describe(node.Text, list, match)}", null, Model.UnknownWord.Advise(node.Text, list, match), fact: path);

    public static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static string DidYouMean(string? suggestion) => suggestion is null ? string.Empty : $" Did you mean \"{suggestion}\"?";

    // A key can be anything a file holds; only a short and harmless part of it is shown.
    private static string Safe(string text) => new([.. text.Take(40).Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]);

    private static Finding At(string code, string file, int line, int column, string message, string? why, string fix, Severity severity = Severity.Error, string? fact = null) => Finding.Create(
        severity,
        code,
        message: message,
        why: why,
        fix: fix,
        fact: fact,
        location: new SourceLocation { File = file, Line = line, Column = column });
}
