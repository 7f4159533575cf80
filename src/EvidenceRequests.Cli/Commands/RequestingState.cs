using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary>The state that makes the requests.</summary>
internal static class RequestingState
{
    /// <summary>The state where none is named.</summary>
    public const string Default = "pk";

    /// <summary>A state with a pack as requesting state.</summary>
    /// <exception cref="WrongUseException">There is none.</exception>
    public static Country Of(Library library, string code)
    {
        var requesting = library.Countries.Values.Where(c => c.Requesting is not null).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        return requesting.FirstOrDefault(c => string.Equals(c.Id, code, StringComparison.OrdinalIgnoreCase))
            ?? throw new WrongUseException($"there is no pack of a requesting state \"{code}\".", $"The requesting states are: {string.Join(", ", requesting.Select(c => c.Id))}.");
    }
}
