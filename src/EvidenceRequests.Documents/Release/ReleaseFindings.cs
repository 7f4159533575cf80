using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Release;

/// <summary>Why a document cannot be made final, whatever the case file says.</summary>
internal static class ReleaseFindings
{
    public static Finding DraftMark(string file) => About(
        file,
        FindingCodes.DraftMarkLeft,
        "a header or footer still says that this is a draft, in words or a watermark that were put there by hand.",
        "The addressee would take the letter for a draft.",
        "Take the words or the watermark out in Word; our own mark goes by itself.");

    public static Finding PrivateUse(string file) => About(
        file,
        FindingCodes.PrivateUseCharacter,
        "the document holds a character that has no meaning outside one font or program.",
        "The addressee sees a box or another sign in its place.",
        "Replace symbols that were typed in fonts such as Wingdings by usual signs.");

    public static Finding Object(string what, string file) => About(
        file,
        FindingCodes.ObjectNotReleased,
        $"the document holds something that cannot be taken into a final letter: {what}.",
        "What is not text, table or picture can carry data that nobody sees.",
        "Replace it by text, a table or a picture.");

    private static Finding About(string file, string code, string message, string why, string fix) => Finding.Error(
        code,
        location: new SourceLocation { File = file, Line = 1, Column = 1 },
        message: message,
        why: why,
        fix: fix);
}
