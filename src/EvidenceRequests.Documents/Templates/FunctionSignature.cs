namespace EvidenceRequests.Documents.Templates;

/// <summary>How a function of templates is called and what it gives.</summary>
/// <param name="Arguments">How many values it takes.</param>
/// <param name="Call">A call, as an example.</param>
/// <param name="Gives">What it gives.</param>
internal sealed record FunctionSignature(int Arguments, string Call, string Gives);
