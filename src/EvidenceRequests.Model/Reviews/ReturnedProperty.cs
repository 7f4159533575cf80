namespace EvidenceRequests.Model;

/// <summary>Something the file says about itself that its text does not show.</summary>
/// <param name="Name">What it is, for people: <c>author</c>, <c>company</c>, <c>revision ids</c>.</param>
/// <param name="Value">What it says; for counted things their number.</param>
/// <param name="IsPersonal">True if it can name a person, an office or a computer, or tell who edited what.</param>
public sealed record ReturnedProperty(string Name, string Value, bool IsPersonal);
