namespace EvidenceRequests.Model;

/// <summary>Text with a form of its own, such as a telephone number; what checks it reads the form and never compares it with a word.</summary>
/// <param name="name">What it is, such as <c>telephone number</c>.</param>
internal sealed class FormAttribute(string name) : ContentAttribute
{
    /// <inheritdoc/>
    public override string Label => Name;

    /// <summary>What it is.</summary>
    public string Name { get; } = name;
}
