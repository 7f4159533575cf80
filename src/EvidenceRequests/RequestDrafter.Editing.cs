using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <content>Filling in a case file field by field, for forms and other programs.</content>
public sealed partial class RequestDrafter
{
    private FieldCatalogue? fields;

    /// <summary>Every field of the case file with its name, help, words and who can answer it.</summary>
    public FieldCatalogue Fields => fields ??= FieldCatalogue.Create(reader.Vocabulary);

    /// <summary>
    /// The fields of a case file that are the same in all cases of an office: agency, address, officers, telephone numbers. What belongs to one case, such as the
    /// day of an approval, is not among them. An office keeps them in a case file that holds nothing else.
    /// </summary>
    public IReadOnlyList<CaseField> OfficeFields => [.. Fields.Fields.Where(f =>
        f.Path.StartsWith("authority.", StringComparison.Ordinal) && f.Type != FieldType.Group && !f.Path.EndsWith(".approved_on", StringComparison.Ordinal) && !f.Path.StartsWith("authority.joint_investigation_team", StringComparison.Ordinal))];

    /// <summary>Opens a case file for editing; one whose form is broken cannot be edited, and the findings say where.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for findings.</param>
    public Result<CaseDocument> OpenCase(ReadOnlySpan<byte> bytes, string file) => CaseDocument.Open(bytes, file, reader);

    /// <summary>Begins a case file.</summary>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="requestingState">The state that makes the request, such as <c>pk</c>.</param>
    /// <param name="reference">The office's reference; null leaves a blank.</param>
    public CaseDocument NewCase(string file, string requestingState, string? reference = null) => CaseDocument.New(file, reader, requestingState, reference);
}
