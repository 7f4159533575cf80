using System.Text;
using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Rules;

namespace EvidenceRequests;

/// <summary>Reads the table that a list of accounts is given as: what was pasted from a spreadsheet (text with tabs), a CSV file with commas or semicolons in UTF-8 or UTF-16, or a spreadsheet (.xlsx). Every row that holds anything comes back.</summary>
public static class AccountTableReader
{
    /// <summary>The rows of a file; whatever the bytes are, what is wrong comes back as findings.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for findings.</param>
    public static Result<ListTable> Read(ReadOnlyMemory<byte> bytes, string file)
    {
        // A package begins so, whatever the name of the file.
        if (bytes.Span is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            return SpreadsheetReader.Read(bytes, file);
        }

        return Decode(bytes.Span) is { } text ? new Result<ListTable> { Value = Read(text) } : new Result<ListTable> { Findings = [NotText(file)] };
    }

    /// <summary>The rows of a text that was pasted.</summary>
    public static ListTable Read(string text) => DelimitedText.Read(text);

    /// <summary>The text of a file of any program: UTF-8 with or without its mark, or UTF-16 with it; null if it is no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ when bytes.Contains((byte)0) => null,
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => Encoding.UTF8.GetString(bytes),
    };

    private static Finding NotText(string file) => Finding.Error(
        FindingCodes.FileNotText,
        message: "this is not a text.",
        fix: "Save the list or document as text (CSV or TXT in UTF-8), or paste what it shows.",
        location: SourceLocation.ForFile(file));
}
