namespace EvidenceRequests.Model;

/// <summary>Whose mailbox an e-mail address is, by the domain behind the @. The account that is meant may be one of another company, registered with that address.</summary>
/// <param name="Provider">Id of the provider.</param>
/// <param name="Service">Id of the service; null where the pack does not say.</param>
public sealed record MailboxHost(string Provider, string? Service);
