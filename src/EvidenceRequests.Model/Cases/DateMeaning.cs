namespace EvidenceRequests.Model;

/// <summary>What a date of a case file is the date of. It decides on which side of the day of the request the date can lie.</summary>
internal enum DateMeaning
{
    /// <summary>Something that has happened or was seen.</summary>
    Event,

    /// <summary>A paper, decision or approval that exists.</summary>
    Paper,

    /// <summary>A day that is still to come when the letter is read.</summary>
    Deadline,

    /// <summary>The day on which an order ends.</summary>
    Expiry,

    /// <summary>The birth of a person.</summary>
    Birth,

    /// <summary>Weighed by rules of its own: periods of data, the hour of an expected harm, the clock of the case.</summary>
    Other,
}
