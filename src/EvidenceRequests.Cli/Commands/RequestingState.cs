using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Commands;

/// <summary>The state that makes the requests.</summary>
internal static class RequestingState
{
    /// <summary>What <c>--country</c> says of itself.</summary>
    public const string Description = "The requesting state. Default: the one the packs mark as such.";

    /// <summary>A state with a pack as requesting state; without a code the one that its pack marks as the default.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Country Find(Library library, string? code)
    {
        var requesting = library.Countries.Values.Where(c => c.Requesting is not null).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        var known = $"The requesting states are: {string.Join(", ", requesting.Select(c => c.Id))}.";
        return code is null
            ? requesting.FirstOrDefault(c => c.Requesting!.Default == true) ?? throw new UsageException("no requesting state is named.", $"Add --country. {known}")
            : requesting.FirstOrDefault(c => string.Equals(c.Id, code, StringComparison.OrdinalIgnoreCase)) ?? throw new UsageException($"there is no pack of a requesting state \"{code}\".", known);
    }
}
