using System.Security.Cryptography;
using System.Text;

namespace EvidenceRequests.Register;

/// <summary>
/// The key of the office. It lies in a file of its own, never in the register: whoever has the register alone reads no identifier and no text.
/// From it come the key of identifiers and the key that seals the keys of cases.
/// </summary>
internal sealed class OfficeKey
{
    private const int Length = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const string Header = "evreq-office-key-1:";

    private readonly byte[] identifiers;
    private readonly byte[] seals;

    private OfficeKey(byte[] key)
    {
        identifiers = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Length, info: "identifiers"u8.ToArray());
        seals = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Length, info: "cases"u8.ToArray());
        Text = Header + Convert.ToBase64String(key);
        Id = Convert.ToHexStringLower(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 8, info: "id"u8.ToArray()));
    }

    /// <summary>What the file of the key holds.</summary>
    public string Text { get; }

    /// <summary>Tells keys apart without telling them.</summary>
    public string Id { get; }

    /// <summary>A new key.</summary>
    public static OfficeKey Create() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>Reads the file of a key; null if it holds none.</summary>
    public static OfficeKey? Read(string text)
    {
        var line = text.Trim();
        var bytes = new byte[Length];
        return line.StartsWith(Header, StringComparison.Ordinal) && Convert.TryFromBase64String(line[Header.Length..], bytes, out var read) && read == Length ? new OfficeKey(bytes) : null;
    }

    /// <summary>The keyed hash of an identifier in its normalised form.</summary>
    public string KeyOf(string kind, string value) => Convert.ToHexStringLower(HMACSHA256.HashData(identifiers, Encoding.UTF8.GetBytes($"{kind}\n{value}")));

    /// <summary>A new key for the texts of a case, sealed for the register.</summary>
    public byte[] NewCaseKey() => Seal(seals, RandomNumberGenerator.GetBytes(Length));

    /// <summary>Seals a text with the key of its case. The salt that makes its hash unguessable is sealed with it.</summary>
    public (byte[] Sealed, byte[] Commitment) SealText(byte[] caseKey, string text)
    {
        var salted = new byte[Length + Encoding.UTF8.GetByteCount(text)];
        RandomNumberGenerator.Fill(salted.AsSpan(0, Length));
        Encoding.UTF8.GetBytes(text, salted.AsSpan(Length));
        return (Seal(Open(seals, caseKey), salted), SHA256.HashData(salted));
    }

    /// <summary>Opens a text; it must be the one that the event was written with.</summary>
    /// <exception cref="CryptographicException">It is not, or another key sealed it.</exception>
    public string OpenText(byte[] caseKey, byte[] text, byte[] commitment)
    {
        var salted = Open(Open(seals, caseKey), text);
        return CryptographicOperations.FixedTimeEquals(SHA256.HashData(salted), commitment) ? Encoding.UTF8.GetString(salted.AsSpan(Length)) : throw new CryptographicException("The text is not the one that was entered.");
    }

    private static byte[] Seal(byte[] key, byte[] content)
    {
        var result = new byte[NonceLength + content.Length + TagLength];
        RandomNumberGenerator.Fill(result.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(result.AsSpan(0, NonceLength), content, result.AsSpan(NonceLength, content.Length), result.AsSpan(NonceLength + content.Length));
        return result;
    }

    private static byte[] Open(byte[] key, byte[] content)
    {
        if (content.Length < NonceLength + TagLength)
        {
            throw new CryptographicException("The sealed text is cut off.");
        }

        var plain = new byte[content.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key, TagLength);
        cipher.Decrypt(content.AsSpan(0, NonceLength), content.AsSpan(NonceLength, plain.Length), content.AsSpan(NonceLength + plain.Length), plain);
        return plain;
    }
}
