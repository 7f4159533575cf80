namespace EvidenceRequests.Model;

/// <summary>What a date of a step is about.</summary>
public enum StepDateKind
{
    /// <summary>The present period of the preservation to be extended ends.</summary>
    CurrentEnd,

    /// <summary>After this day some of the data is likely gone.</summary>
    DataGone,

    /// <summary>The preservation asked for ends, counted from the day of the plan or, for an extension, from the end of the present period.</summary>
    Expires,

    /// <summary>From this day an extension can be asked for.</summary>
    ExtendFrom,

    /// <summary>The last extension that the provider allows would end.</summary>
    LastExtensionEnds,

    /// <summary>The preservation of the data asked for ends; the earliest, where there are several.</summary>
    PreservedUntil,
}
