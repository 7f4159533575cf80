namespace EvidenceRequests.Model;

/// <summary>A telephone number of the office as it is printed: in international form, for the addressee is abroad.</summary>
/// <param name="Fact">Path of the fact.</param>
/// <param name="Number">The number, such as <c>+92 42 99000001</c>.</param>
public sealed record ContactNumber(string Fact, string Number);
