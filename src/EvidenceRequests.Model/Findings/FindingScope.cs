namespace EvidenceRequests.Model;

/// <summary>What a finding is about: how far it reaches, and how often it can appear in one case.</summary>
public enum FindingScope
{
    /// <summary>The case as a whole.</summary>
    Case,

    /// <summary>The asking office, as it is in each of its cases.</summary>
    Office,

    /// <summary>A provider or another addressee, whatever the account.</summary>
    Provider,

    /// <summary>The requested state, whatever the request.</summary>
    State,

    /// <summary>One account, or several alike.</summary>
    Account,

    /// <summary>One request for data, or several alike.</summary>
    DataRequest,

    /// <summary>One step of the plan.</summary>
    Step,

    /// <summary>A draft, or a document that came back.</summary>
    Document,

    /// <summary>The form of a file that is read or written.</summary>
    File,

    /// <summary>A pack or its wording.</summary>
    Pack,

    /// <summary>The program itself.</summary>
    Program,
}
