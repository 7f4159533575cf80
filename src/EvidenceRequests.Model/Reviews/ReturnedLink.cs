namespace EvidenceRequests.Model;

/// <summary>A link that leads out of the file.</summary>
/// <param name="Type">What for: <c>hyperlink</c>, <c>attachedTemplate</c>, <c>image</c>.</param>
/// <param name="Target">The address as written.</param>
/// <param name="LoadsByItself">True if a program that opens the file would load it without being asked.</param>
public sealed record ReturnedLink(string Type, string Target, bool LoadsByItself);
