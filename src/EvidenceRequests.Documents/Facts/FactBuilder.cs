namespace EvidenceRequests.Documents.Facts;

/// <summary>Builds one of the values that are at the top; null if nothing of it is stated.</summary>
internal delegate object? FactBuilder(DocumentInputs inputs, FactValues values);
