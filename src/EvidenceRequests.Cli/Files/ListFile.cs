using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Rules;

namespace EvidenceRequests.Cli.Files;

/// <summary>A list of accounts that a command names: a spreadsheet, a CSV file or any text with one account a line.</summary>
internal static class ListFile
{
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The rows of a list, or of the piped input for <c>-</c>.</summary>
    /// <exception cref="FindingsException">It cannot be read.</exception>
    public static ListTable Read(string path, Terminal terminal)
    {
        var bytes = InputFile.Read(path, MaxBytes, FindingCodes.FileTooLarge, terminal);

        // A package begins so, whatever the name of the file.
        if (bytes is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            var read = SpreadsheetReader.Read(bytes, InputFile.GetName(path));
            return read.Value ?? throw new FindingsException(read.Findings);
        }

        return DelimitedText.Read(TextFile.Decode(bytes, path));
    }
}
