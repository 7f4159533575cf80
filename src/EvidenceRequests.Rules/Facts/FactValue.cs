using System.Text.Json;

namespace EvidenceRequests.Rules;

/// <summary>One value of a fact: its text (for a group its id or kind) and, for a group, the group.</summary>
internal sealed record FactValue(string Text, JsonElement? Group)
{
    /// <summary>True if something is stated: not empty and not the word <c>unknown</c>.</summary>
    public bool IsStated => Group is not null || (Text.Length > 0 && Text != "unknown");
}
