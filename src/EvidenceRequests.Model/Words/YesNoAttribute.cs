namespace EvidenceRequests.Model;

/// <summary>Yes, no or unknown.</summary>
internal sealed class YesNoAttribute : ClosedAttribute
{
    /// <inheritdoc/>
    public override string Label => "yes, no, unknown";

    /// <summary>The answers.</summary>
    public static ClosedList Answers { get; } = ClosedList.Create("answer", [new("yes", null, ["true"]), new("no", null, ["false"]), new(Unknown, null, ["not known"])]);

    /// <inheritdoc/>
    public override ClosedList GetList(Vocabulary vocabulary) => Answers;
}
