namespace EvidenceRequests.Model;

/// <summary>Answers to questions that the packs of the case ask, by the id of the question; each pack says what kind of answer it takes.</summary>
internal sealed class AnswersAttribute : ContentAttribute
{
    /// <inheritdoc/>
    public override string Label => "answers by id";
}
