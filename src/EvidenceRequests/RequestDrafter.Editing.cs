using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <content>Filling in a case file field by field, for forms and other programs.</content>
public sealed partial class RequestDrafter
{
    private FieldCatalogue? fields;

    /// <summary>Every field of the case file with its name, help, words and who can answer it.</summary>
    public FieldCatalogue Fields => fields ??= FieldCatalogue.Create(reader.Vocabulary);

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
