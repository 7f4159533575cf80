namespace EvidenceRequests.Tests;

/// <summary>What a lawyer expects of a case; the keys are those of <c>expect.yaml</c>.</summary>
public sealed class Expectation
{
    public string About { get; set; } = string.Empty;

    public string AsOf { get; set; } = string.Empty;

    /// <summary>The gate of human rights: open or cleared; without it nothing may raise the gate.</summary>
    public string? Gate { get; set; }

    /// <summary>Kinds of request that the officer asks for, as with <c>--kind</c>.</summary>
    public List<string> Kinds { get; set; } = [];

    /// <summary>The letter is drafted with its gaps.</summary>
    public bool Incomplete { get; set; }

    /// <summary>Steps that the plan holds.</summary>
    public List<ExpectedStep> Steps { get; set; } = [];

    /// <summary>Kinds of which the plan holds no step.</summary>
    public List<string> NoSteps { get; set; } = [];

    /// <summary>Kinds of which the plan holds no step at one provider.</summary>
    public List<ExpectedStep> NoStepsWith { get; set; } = [];

    public List<ExpectedRefusal> Refusals { get; set; } = [];

    /// <summary>Requests that wait for an answer which names their addressee.</summary>
    public List<ExpectedLater> Later { get; set; } = [];

    /// <summary>Codes or rules among the findings of the case.</summary>
    public List<string> CaseFinds { get; set; } = [];

    /// <summary>Codes or rules among the findings of the case or of any step.</summary>
    public List<string> FindsAnywhere { get; set; } = [];

    /// <summary>Kind of the first step.</summary>
    public string? FirstStep { get; set; }

    /// <summary>Bases that no step may rely on.</summary>
    public List<string> BasesNever { get; set; } = [];

    /// <summary>Names that no step may address.</summary>
    public List<string> NeverAddressed { get; set; } = [];

    /// <summary>Kind of the step whose letter is drafted and compared with the approved reading view.</summary>
    public string? Draft { get; set; }

    /// <summary>Text that the drafted letter holds.</summary>
    public List<string> TextHolds { get; set; } = [];

    /// <summary>Text that the drafted letter never holds.</summary>
    public List<string> TextNever { get; set; } = [];
}
