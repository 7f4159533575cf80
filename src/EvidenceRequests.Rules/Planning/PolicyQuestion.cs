namespace EvidenceRequests.Rules;

/// <summary>One kind of request for one item, asked by one state.</summary>
internal sealed record PolicyQuestion(string Kind, string Item, string Category, string? Service, string? Role, string RequestingState, string? AddresseeState, DateOnly AsOf);
