namespace EvidenceRequests.Model;

/// <summary>
/// Says what a text of a record holds. Every text of every record that is read from a file says so, and so nothing that a rule compares
/// can be free text: a test walks the records.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal abstract class ContentAttribute : Attribute
{
    /// <summary>What is written there, in the words of the documentation, such as <c>state</c>.</summary>
    public abstract string Label { get; }
}
