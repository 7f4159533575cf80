using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A date of a case file that is one day without doubt.</summary>
/// <param name="Path">Where it is stated.</param>
/// <param name="Day">The day.</param>
/// <param name="Meaning">What it is the date of.</param>
internal sealed record StatedDate(string Path, DateOnly Day, DateMeaning Meaning);
