using EvidenceRequests.Packs;

namespace EvidenceRequests.Desk.Screens;

/// <summary>A case that only serves practice.</summary>
internal static class Practice
{
    /// <summary>What the protective marking of such a case says; it stands in the head of every page of its letters.</summary>
    public const string Marking = "PRACTICE – NOT A REQUEST";

    /// <summary>True for such a case.</summary>
    public static bool Is(CaseDocument document) => document.Get("case.classification") == Marking;
}
