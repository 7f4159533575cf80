using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Files;

/// <summary>A list of accounts that a command names: a spreadsheet, a CSV file or any text with one account a line.</summary>
internal static class ListFile
{
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The rows of a list, or of the piped input for <c>-</c>.</summary>
    /// <exception cref="FindingsException">It cannot be read.</exception>
    public static ListTable Read(string path, Terminal terminal)
    {
        var read = AccountTableReader.Read(InputFile.Read(path, MaxBytes, FindingCodes.FileTooLarge, terminal), InputFile.GetName(path));
        return read.Value ?? throw new FindingsException(read.Findings);
    }
}
