using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary>A kind of request as it is named on the command line.</summary>
internal static class RequestKindWord
{
    /// <summary>The kind that a word names, by its id or by a name it is known under.</summary>
    /// <exception cref="UsageException">It names none.</exception>
    public static string Find(string word, Vocabulary vocabulary)
    {
        var known = vocabulary.RequestKinds.Select(k => k.Id).ToList();
        return vocabulary.ResolveRequestKind(word) ?? throw new UsageException(
            $"there is no kind of request \"{word}\"." + (Suggestion.Closest(word, known) is { } near ? $" Did you mean \"{near}\"?" : string.Empty),
            $"The kinds are: {string.Join(", ", known)}.");
    }
}
