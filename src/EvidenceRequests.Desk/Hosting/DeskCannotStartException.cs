namespace EvidenceRequests.Desk.Hosting;

/// <summary>The desk cannot be started; the message says why and what to do.</summary>
internal sealed class DeskCannotStartException(string message) : Exception(message);
