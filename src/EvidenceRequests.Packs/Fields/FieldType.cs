namespace EvidenceRequests.Packs;

/// <summary>What a field of the case file holds.</summary>
public enum FieldType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A text with a form of its own: a number of a register, a telephone number, an e-mail address.</summary>
    Form,

    /// <summary>A word of a closed list.</summary>
    Word,

    /// <summary>The id of something else in the same file.</summary>
    Reference,

    /// <summary>A name that the file gives to an entry.</summary>
    Name,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A date with a time, or a date alone.</summary>
    Time,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A group of fields.</summary>
    Group,

    /// <summary>Answers to questions of packs, by their ids.</summary>
    Answers,
}
