namespace EvidenceRequests.Rules;

/// <summary>Something to look at in an identifier that can be used.</summary>
/// <param name="Severity">How grave it is; never an error.</param>
/// <param name="Problem">What it is, as a sentence without its subject: "it has 18 digits …".</param>
/// <param name="Fix">What to do.</param>
internal sealed record FormDoubt(Severity Severity, string Problem, string Fix);
