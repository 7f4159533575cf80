using System.Text.Json;

namespace EvidenceRequests.Register;

/// <summary>The state of a register on a day, to be printed, signed and kept elsewhere. Only what lies outside shows that the end of a chain was cut off.</summary>
internal sealed record RegisterSeal
{
    /// <summary>When it was made.</summary>
    public required string At { get; init; }

    /// <summary>The heads of the chains.</summary>
    public required IReadOnlyList<SealedChain> Chains { get; init; }

    /// <summary>Number of entries in all.</summary>
    public required long Entries { get; init; }

    /// <summary>Reads the file of a seal.</summary>
    /// <exception cref="RegisterException">It is none.</exception>
    public static RegisterSeal Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, EventJson.Canonical.RegisterSeal) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new RegisterException("the file is no seal.", "Name a file of \"evreq register seal\".");
        }
    }

    /// <summary>The file of the seal.</summary>
    public string Write() => JsonSerializer.Serialize(this, EventJson.Canonical.RegisterSeal);
}

/// <summary>The end of a chain in a seal.</summary>
internal sealed record SealedChain
{
    public required string Chain { get; init; }

    public required string Office { get; init; }

    public required long Entries { get; init; }

    public required string Hash { get; init; }
}
