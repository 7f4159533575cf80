namespace EvidenceRequests.Cli.Help;

/// <summary>One way to call a command, as a person would type it.</summary>
/// <param name="Line">What is typed: <c>evreq check case.yaml</c>.</param>
/// <param name="Does">What it does, in one line.</param>
internal sealed record CommandExample(string Line, string Does);
