namespace EvidenceRequests.Rules;

/// <summary>What the words in front of an identifier on the same line say of it.</summary>
internal sealed class LineContext
{
    /// <summary>The provider named last, with the service where its own name was used.</summary>
    public (string Provider, string? Service)? Named { get; set; }

    /// <summary>Where that name ends in the text, or the last telephone number that was taken with it.</summary>
    public int NamedAt { get; set; }

    /// <summary>Where the token that is looked at begins.</summary>
    public int At { get; set; }

    /// <summary>The kind named last.</summary>
    public string? Kind { get; set; }

    /// <summary>The word in front, in small letters.</summary>
    public string? Before { get; set; }
}
