using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EvidenceRequests.Register;

/// <summary>
/// The particulars of an event. It holds codes, numbers and dates only; what a person writes in words goes into the text that can be destroyed.
/// Its JSON is canonical: keys in the order of the alphabet, nothing that is not stated, no white space.
/// </summary>
internal sealed record EventBody
{
    /// <summary>The accounts asked about, where a request is entered.</summary>
    public IReadOnlyList<RequestAccount>? Accounts { get; init; }

    /// <summary>Whom the request addresses: id of the company or state.</summary>
    public string? Addressee { get; init; }

    /// <summary>A day by which we must answer.</summary>
    public string? AnswerBy { get; init; }

    /// <summary>The instrument on which a request to a state rests: its id.</summary>
    public string? Basis { get; init; }

    /// <summary>The categories of data asked for, as the provider classes them.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>Certificate of the records: <c>present</c>, <c>asked</c> or <c>none</c>.</summary>
    public string? Certificate { get; init; }

    /// <summary>Points that the certificate does not have: words of the list <c>certificate-point</c>; null where nobody looked.</summary>
    public IReadOnlyList<string>? CertificateLacks { get; init; }

    /// <summary>How it was sent or came: a word of the list <c>channel-type</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>True if everything that was asked is answered.</summary>
    public bool? Complete { get; init; }

    /// <summary>Conditions under which data was given: words of the list <c>use-condition</c>.</summary>
    public IReadOnlyList<string>? Conditions { get; init; }

    /// <summary>The entry that this one mends, as <c>chain seq</c>.</summary>
    public string? Corrects { get; init; }

    /// <summary>The periods that data covers, as the officer read them from the cover sheet.</summary>
    public IReadOnlyList<CoveredPeriod>? Covers { get; init; }

    /// <summary>The day by which data must be destroyed or returned.</summary>
    public string? DestroyBy { get; init; }

    /// <summary>Conditions by which something is to be done on a day.</summary>
    public IReadOnlyList<UseCondition>? Duties { get; init; }

    /// <summary>Number of the exhibit.</summary>
    public string? Exhibit { get; init; }

    /// <summary>Number of files, where something was received.</summary>
    public long? Files { get; init; }

    /// <summary>Ground on which text was destroyed.</summary>
    public string? Ground { get; init; }

    /// <summary>The items that it is about; null means all of the request.</summary>
    public IReadOnlyList<string>? Items { get; init; }

    /// <summary>Kind of request.</summary>
    public string? Kind { get; init; }

    /// <summary>Hash of the packs it was drafted from.</summary>
    public string? Library { get; init; }

    /// <summary>Codes of the findings that somebody confirmed away before the release; null where that was not recorded.</summary>
    public IReadOnlyList<string>? Lifted { get; init; }

    /// <summary>Codes of the notes that the request had at its release; null where that was not recorded.</summary>
    public IReadOnlyList<string>? Noted { get; init; }

    /// <summary>Register number of the request.</summary>
    public string? Number { get; init; }

    /// <summary>The accounts of the request that it is about; null means all.</summary>
    public IReadOnlyList<string>? Of { get; init; }

    /// <summary>Where the request comes from: <c>imported</c> for what was taken over from another book.</summary>
    public string? Origin { get; init; }

    /// <summary>What came of the request, when it is closed.</summary>
    public string? Outcome { get; init; }

    /// <summary>Id of the provider.</summary>
    public string? Provider { get; init; }

    /// <summary>Why it was refused or returned: a word of the list <c>refusal-reasons</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>Hash of the record of the release.</summary>
    public string? Record { get; init; }

    /// <summary>A number that an addressee or an office gave.</summary>
    public IReadOnlyList<Reference>? References { get; init; }

    /// <summary>True if a hash was compared and is the same; false if it differs.</summary>
    public bool? Same { get; init; }

    /// <summary>Seal that was put on.</summary>
    public string? SealAfter { get; init; }

    /// <summary>Seal that was found.</summary>
    public string? SealBefore { get; init; }

    /// <summary>Size in bytes of what was received.</summary>
    public long? Size { get; init; }

    /// <summary>The state whose law decides.</summary>
    public string? State { get; init; }

    /// <summary>Id of the step of the plan.</summary>
    public string? Step { get; init; }

    /// <summary>Another request that takes its place or goes on from it.</summary>
    public string? To { get; init; }

    /// <summary>The day until which data is kept.</summary>
    public string? Until { get; init; }

    /// <summary>Reads the JSON.</summary>
    public static EventBody Read(string json) => JsonSerializer.Deserialize(json, EventJson.Canonical.EventBody) ?? new EventBody();

    /// <summary>The canonical JSON.</summary>
    public string Write() => JsonSerializer.Serialize(this, EventJson.Canonical.EventBody);
}

/// <summary>Writes and reads what events hold, without reflection.</summary>
[JsonSerializable(typeof(EventBody))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(SortedDictionary<string, string>))]
[JsonSerializable(typeof(PackLine))]
[JsonSerializable(typeof(RegisterSeal))]
internal sealed partial class EventJson : JsonSerializerContext
{
    /// <summary>The one form: names of every script stand as they are.</summary>
    public static EventJson Canonical { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
