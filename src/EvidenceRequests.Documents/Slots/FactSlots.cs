namespace EvidenceRequests.Documents.Slots;

/// <summary>The facts of one document that were made ready for printing. Templates see only the tokens that stand for them.</summary>
internal sealed class FactSlots
{
    private readonly List<FactSlot> slots = [];

    /// <summary>True if a text holds a private-use character; a template may not.</summary>
    public static bool HasPrivateUse(string text) => text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') >= 0;

    public FactSlot this[int number] => slots[number];

    /// <summary>Keeps a fact and gives the token for it.</summary>
    public string Add(FactSlot slot)
    {
        slots.Add(slot);
        return Tokens.Create(slots.Count - 1);
    }

    /// <summary>The fact a value stands for, if the value is exactly one token.</summary>
    public FactSlot? Find(object? value) => value is string text && Tokens.ParseNumber(text) is >= 0 and var number ? slots[number] : null;
}
