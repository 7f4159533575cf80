namespace EvidenceRequests.Exercises;

/// <summary>One dimension in a group.</summary>
/// <param name="Id">Id of the dimension.</param>
/// <param name="Name">Its name.</param>
/// <param name="Well">How many cases decided it well.</param>
/// <param name="Essential">How many have something essential to change.</param>
/// <param name="Better">How many could do better, and have nothing essential to change.</param>
public sealed record DebriefedDimension(string Id, string Name, int Well, int Essential, int Better);
