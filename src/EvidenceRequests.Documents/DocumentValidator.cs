using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Checks a written document against the rules of its format. The program's own parts are checked by its tests; a
/// document on a letterhead carries parts that nobody has checked, and Word refuses to open a file that breaks the rules.
/// </summary>
public static class DocumentValidator
{
    private const int MaxFindings = 20;

    /// <summary>What breaks the rules of Word 2019; nothing if the document is sound.</summary>
    public static IReadOnlyList<Finding> Validate(byte[] document)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            using var stream = new MemoryStream(document, writable: false);
            using var package = WordprocessingDocument.Open(stream, false);
            return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(CreateFinding).DistinctBy(f => f.Message).Take(MaxFindings)];
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidDataException or FileFormatException)
        {
            return [Invalid("The document cannot be opened.")];
        }
    }

    private static Finding CreateFinding(ValidationErrorInfo error) => Invalid($"{error.Part?.Uri}: {error.Description}");

    private static Finding Invalid(string message) => Finding.Warning(
        FindingCodes.DocumentInvalid,
        message: message,
        why: "Word may refuse to open the document, or repair it and drop what it does not understand.",
        fix: "Draft with the built-in look. If the letterhead is to blame, open it in Word and save it again.");
}
