using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Files;

/// <summary>Reads a text of any program: UTF-8 with or without its mark, or UTF-16 with it.</summary>
internal static class TextFile
{
    /// <summary>The text of a file, or of the piped input for <c>-</c>.</summary>
    /// <exception cref="FindingsException">The file is missing, cannot be read, is too large or is no text.</exception>
    public static string Read(string path, int maxBytes, Terminal terminal) =>
        AccountTableReader.Decode(InputFile.Read(path, maxBytes, FindingCodes.FileTooLarge, terminal)) ?? throw new FindingsException(
        [
            Finding.Create(
                Severity.Error,
                FindingCodes.FileNotText,
                message: "this is not a text.",
                fix: "Save the list or document as text (CSV or TXT in UTF-8), or paste what it shows.",
                location: SourceLocation.ForFile(InputFile.GetName(path))),
        ]);
}
