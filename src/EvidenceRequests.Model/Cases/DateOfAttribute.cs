namespace EvidenceRequests.Model;

/// <summary>Says what a date of a record is the date of. Every date of the case file says so, and so none goes unweighed: a test walks the records.</summary>
/// <param name="meaning">What it is the date of.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DateOfAttribute(DateMeaning meaning) : Attribute
{
    /// <summary>What it is the date of.</summary>
    public DateMeaning Meaning { get; } = meaning;
}
