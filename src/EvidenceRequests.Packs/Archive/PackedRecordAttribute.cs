namespace EvidenceRequests.Packs;

/// <summary>Names a record whose reading from the archive and writing to it are generated when this project is compiled.</summary>
/// <param name="record">The record.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class PackedRecordAttribute(Type record) : Attribute
{
    /// <summary>The record.</summary>
    public Type Record { get; } = record;
}
