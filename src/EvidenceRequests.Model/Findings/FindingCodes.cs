namespace EvidenceRequests.Model;
/// <summary>placeholder</summary>
public static class FindingCodes { }
