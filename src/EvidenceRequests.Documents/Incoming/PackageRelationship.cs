namespace EvidenceRequests.Documents.Incoming;

/// <summary>A relationship of a part.</summary>
/// <param name="Part">The part that has it; empty for the package.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Type">Its type, a URI.</param>
/// <param name="Target">The name of the part it leads to or, outside, the address as written.</param>
internal sealed record PackageRelationship(string Part, string Id, string Type, string Target)
{
    /// <summary>The last word of the type: <c>hyperlink</c>, <c>attachedTemplate</c>.</summary>
    public string ShortType => Type[(Type.LastIndexOf('/') + 1)..];
}
