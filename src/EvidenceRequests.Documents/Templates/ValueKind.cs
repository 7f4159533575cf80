namespace EvidenceRequests.Documents.Templates;

/// <summary>What a template may do with a value.</summary>
internal enum ValueKind
{
    /// <summary>Free text: it is printed, never compared.</summary>
    Text,

    /// <summary>A date or a time: it is printed by a function, never compared.</summary>
    Moment,

    /// <summary>A word of a closed list: it is compared, and printed by its name.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A group of values.</summary>
    Group,

    /// <summary>A list of values of one shape.</summary>
    List,
}
