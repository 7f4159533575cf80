using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Files;

/// <summary>Reads a text of any program: UTF-8 with or without its mark, or UTF-16 with it.</summary>
internal static class TextFile
{
    /// <summary>The text of a file, or of the piped input for <c>-</c>.</summary>
    /// <exception cref="FindingsException">The file is missing, cannot be read, is too large or is no text.</exception>
    public static string Read(string path, int maxBytes, Terminal terminal) => Decode(InputFile.Read(path, maxBytes, FindingCodes.FileTooLarge, terminal), path);

    /// <summary>The text of bytes that were read from a file.</summary>
    /// <exception cref="FindingsException">They are no text.</exception>
    public static string Decode(byte[] bytes, string path)
    {
        var marked = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : null;
        if (marked is not null)
        {
            return marked.GetString(bytes, 2, bytes.Length - 2);
        }

        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        return bytes.AsSpan().Contains((byte)0)
            ? throw new FindingsException(
            [
                Finding.Create(
                    Severity.Error,
                    FindingCodes.FileNotText,
                    message: "this is not a text.",
                    fix: "Save the list or document as text (CSV or TXT in UTF-8), or paste what it shows.",
                    location: SourceLocation.ForFile(InputFile.GetName(path))),
            ])
            : Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
    }
}
