using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary>A kind of request as it is named on the command line.</summary>
internal static class RequestKindWord
{
    /// <summary>Refuses a word that is no kind of request.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static void Refuse(string kind, Vocabulary vocabulary)
    {
        var known = vocabulary.RequestKinds.Select(k => k.Id).ToList();
        if (!known.Contains(kind))
        {
            throw new UsageException(
                $"there is no kind of request \"{kind}\"." + (Suggestion.Closest(kind, known) is { } near ? $" Did you mean \"{near}\"?" : string.Empty),
                $"The kinds are: {string.Join(", ", known)}.");
        }
    }
}
