using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>How the text of a slot follows from its fact.</summary>
[JsonConverter(typeof(KebabCaseConverter<SlotKind>))]
public enum SlotKind
{
    /// <summary>The fact word for word.</summary>
    Text,

    /// <summary>An identifier, address or reference, where every character counts.</summary>
    Identifier,

    /// <summary>A date, printed in words.</summary>
    Date,

    /// <summary>A time, printed in words with its offset.</summary>
    Time,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A word of a closed list, printed by its name.</summary>
    Word,

    /// <summary>The fact in another form than it is stated, such as with a capital letter.</summary>
    Derived,

    /// <summary>Something the program knows and the case file does not state.</summary>
    Knowledge,

    /// <summary>The number of an annex where the annexes are listed; in Word a field that counts.</summary>
    AnnexNumber,

    /// <summary>A mention of an annex; in Word a field that follows the list of annexes.</summary>
    AnnexReference,

    /// <summary>A fact that is not stated; the text says so.</summary>
    Missing,
}
