namespace EvidenceRequests.Desk.Screens.Message;

/// <summary>A page that stands alone.</summary>
public sealed record BareModel(string Title, string Text);
