using System.Text.Json.Serialization.Metadata;

namespace EvidenceRequests.Packs;

/// <summary>A kind of pack: the shape its text must have, and how its record is taken from the archive.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Shape">Described when a text is read; a record from the archive does not need it.</param>
/// <param name="Unpack">Reads a record of the archive.</param>
internal sealed record PackKind<T>(Func<JsonTypeInfo<T>> Shape, Func<BinaryReader, T> Unpack)
    where T : class;
