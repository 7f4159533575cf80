using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EvidenceRequests.Register;

/// <summary>
/// The particulars of an event. It holds codes, numbers and dates only; what a person writes in words goes into the text that can be destroyed.
/// Its JSON is canonical: keys in the order of the alphabet, nothing that is not stated, no white space.
/// Nothing sets a property later; they are not <c>init</c> only because the generated reader would take twice the time, and a verification reads millions.
/// </summary>
internal sealed record EventBody
{
    private static readonly EventBody None = new();

    /// <summary>The accounts asked about, where a request is entered.</summary>
    public IReadOnlyList<RequestAccount>? Accounts { get; set; }

    /// <summary>Whom the request addresses: id of the company or state.</summary>
    public string? Addressee { get; set; }

    /// <summary>A day by which we must answer.</summary>
    public string? AnswerBy { get; set; }

    /// <summary>The instrument on which a request to a state rests: its id.</summary>
    public string? Basis { get; set; }

    /// <summary>The categories of data asked for, as the provider classes them.</summary>
    public IReadOnlyList<string>? Categories { get; set; }

    /// <summary>Certificate of the records: <c>present</c>, <c>asked</c> or <c>none</c>.</summary>
    public string? Certificate { get; set; }

    /// <summary>Points that the certificate does not have: words of the list <c>certificate-point</c>; null where nobody looked.</summary>
    public IReadOnlyList<string>? CertificateLacks { get; set; }

    /// <summary>How it was sent or came: a word of the list <c>channel-type</c>.</summary>
    public string? Channel { get; set; }

    /// <summary>True if everything that was asked is answered.</summary>
    public bool? Complete { get; set; }

    /// <summary>Conditions under which data was given: words of the list <c>use-condition</c>.</summary>
    public IReadOnlyList<string>? Conditions { get; set; }

    /// <summary>The entry that this one mends, as <c>chain seq</c>.</summary>
    public string? Corrects { get; set; }

    /// <summary>The periods that data covers, as the officer read them from the cover sheet.</summary>
    public IReadOnlyList<CoveredPeriod>? Covers { get; set; }

    /// <summary>The day by which data must be destroyed or returned.</summary>
    public string? DestroyBy { get; set; }

    /// <summary>Conditions by which something is to be done on a day.</summary>
    public IReadOnlyList<UseCondition>? Duties { get; set; }

    /// <summary>Number of the exhibit.</summary>
    public string? Exhibit { get; set; }

    /// <summary>Number of files, where something was received.</summary>
    public long? Files { get; set; }

    /// <summary>Ground on which text was destroyed.</summary>
    public string? Ground { get; set; }

    /// <summary>The items that it is about; null means all of the request.</summary>
    public IReadOnlyList<string>? Items { get; set; }

    /// <summary>Kind of request.</summary>
    public string? Kind { get; set; }

    /// <summary>Hash of the packs it was drafted from.</summary>
    public string? Library { get; set; }

    /// <summary>Codes of the findings that somebody confirmed away before the release; null where that was not recorded.</summary>
    public IReadOnlyList<string>? Lifted { get; set; }

    /// <summary>Codes of the notes that the request had at its release; null where that was not recorded.</summary>
    public IReadOnlyList<string>? Noted { get; set; }

    /// <summary>Register number of the request.</summary>
    public string? Number { get; set; }

    /// <summary>The accounts of the request that it is about; null means all.</summary>
    public IReadOnlyList<string>? Of { get; set; }

    /// <summary>Where the request comes from: <c>imported</c> for what was taken over from another book.</summary>
    public string? Origin { get; set; }

    /// <summary>What came of the request, when it is closed.</summary>
    public string? Outcome { get; set; }

    /// <summary>Id of the provider.</summary>
    public string? Provider { get; set; }

    /// <summary>Why it was refused or returned: a word of the list <c>refusal-reasons</c>.</summary>
    public string? Reason { get; set; }
    /// <summary>Hash of the record of the release.</summary>
    public string? Record { get; set; }

    /// <summary>A number that an addressee or an office gave.</summary>
    public IReadOnlyList<Reference>? References { get; set; }

    /// <summary>True if a hash was compared and is the same; false if it differs.</summary>
    public bool? Same { get; set; }

    /// <summary>Seal that was put on.</summary>
    public string? SealAfter { get; set; }

    /// <summary>Seal that was found.</summary>
    public string? SealBefore { get; set; }

    /// <summary>Size in bytes of what was received.</summary>
    public long? Size { get; set; }

    /// <summary>The state whose law decides.</summary>
    public string? State { get; set; }

    /// <summary>Id of the step of the plan.</summary>
    public string? Step { get; set; }

    /// <summary>Another request that takes its place or goes on from it.</summary>
    public string? To { get; set; }

    /// <summary>The day until which data is kept.</summary>
    public string? Until { get; set; }

    /// <summary>Reads the JSON.</summary>
    public static EventBody Read(string json) => json == "{}" ? None : JsonSerializer.Deserialize(json, EventJson.Canonical.EventBody) ?? None;

    /// <summary>Reads the JSON.</summary>
    public static EventBody Read(ReadOnlySpan<byte> json) => json.SequenceEqual("{}"u8) ? None : JsonSerializer.Deserialize(json, EventJson.Canonical.EventBody) ?? None;

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
