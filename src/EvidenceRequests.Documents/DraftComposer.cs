using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Composes the text of one document from the case, the plan and the wording. It neither chooses nor checks; the plan and the requirements have done that.</summary>
public static class DraftComposer
{
    /// <summary>
    /// Composes a document. Without <see cref="DraftRequest.Incomplete"/> a fact that the wording needs and the case
    /// does not state is an error, and there is no draft; with it the gap is shown at its place and is a warning.
    /// </summary>
    public static Result<Draft> Compose(DraftRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new Composition(request).Compose();
    }

    /// <summary>The kinds of the documents that go with the letter of a step, in order: annexes, certificates, notes, and sheets for the office.</summary>
    public static IReadOnlyList<PackagedDocument> Package(DraftRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var package = request.Library.Layouts.GetValueOrDefault(request.Step.Kind)?.Package ?? [];
        return package.All(d => d.When.Count == 0) ? package : new Composition(request).GetPackage();
    }
}
