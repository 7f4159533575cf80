namespace EvidenceRequests.Cli.Due;

/// <summary>Something to be done by a day, with the case that it is about.</summary>
/// <param name="Reference">Our number: of the case, or in a register of the request.</param>
/// <param name="Case">The case file that a command can be run on; null where only a register knows it.</param>
/// <param name="Entry">What and when.</param>
internal sealed record DueItem(string Reference, string? Case, ClockEntry Entry);
