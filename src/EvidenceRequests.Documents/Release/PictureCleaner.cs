using System.Buffers.Binary;
using System.IO.Hashing;

namespace EvidenceRequests.Documents.Release;

/// <summary>
/// Builds a picture again from what shows its image, and from nothing else: no place, device, name or remark, no second image, nothing behind its end.
/// PNG and JPEG are known; any other kind, and a broken picture, is refused.
/// </summary>
internal static class PictureCleaner
{
    private const int JfifLength = 14;
    private const int AdobeLength = 12;

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    // source: PNG (Third Edition), 11.2 and 11.3: what decides how the image looks. A colour profile has a name, and says little beside sRGB.
    private static readonly HashSet<string> Lasting = new(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs"], StringComparer.Ordinal);

    /// <summary>The picture and the ending of its kind; null for what is neither PNG nor JPEG, or broken.</summary>
    public static (byte[] Bytes, string Ending)? Clean(byte[] picture) =>
        picture.AsSpan().StartsWith(Png) ? CleanPng(picture) is { } png ? (png, "png") : null
        : picture is [0xFF, 0xD8, ..] && CleanJpeg(picture) is { } jpeg ? (jpeg, "jpeg")
        : null;

    private static byte[]? CleanPng(byte[] picture)
    {
        using var kept = new MemoryStream();
        kept.Write(Png);
        for (long at = Png.Length; at + 12 <= picture.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan((int)at)) + 12L;
            if (at + length > picture.Length)
            {
                return null;
            }

            var chunk = picture.AsSpan((int)at, (int)length);
            if (BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]) != Crc32.HashToUInt32(chunk[4..^4]))
            {
                return null;
            }

            var kind = System.Text.Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if (Lasting.Contains(kind))
            {
                kept.Write(chunk);
            }

            if (kind == "IEND")
            {
                return kept.ToArray();
            }

            at += length;
        }

        return null;
    }

    // source: ITU-T T.81, B.1.1 and B.2: markers, of which those that begin with APP and COM hold no image.
    private static byte[]? CleanJpeg(byte[] picture)
    {
        using var kept = new MemoryStream();
        kept.Write([0xFF, 0xD8]);
        for (var at = 2; at + 2 <= picture.Length;)
        {
            if (picture[at] != 0xFF)
            {
                return null;
            }

            var marker = picture[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker == 0xD9)
            {
                kept.Write([0xFF, 0xD9]);
                return kept.ToArray();
            }

            var length = at + 4 <= picture.Length ? BinaryPrimitives.ReadUInt16BigEndian(picture.AsSpan(at + 2)) : 0;
            if (length < 2 || at + 2 + length > picture.Length)
            {
                return null;
            }

            KeepSegment(kept, marker, picture.AsSpan(at, length + 2));
            at += length + 2;
            at = marker == 0xDA ? KeepScan(kept, picture, at) : at;
        }

        return null;
    }

    private static void KeepSegment(MemoryStream kept, byte marker, ReadOnlySpan<byte> segment)
    {
        var content = segment[4..];
        switch (marker)
        {
            // The density of the image, without the small image that may follow it.
            case 0xE0 when content.Length >= JfifLength && content.StartsWith("JFIF\0"u8):
                kept.Write([0xFF, 0xE0, 0, JfifLength + 2, .. content[..(JfifLength - 2)], 0, 0]);
                break;

            // What the colours mean.
            case 0xEE when content.Length >= AdobeLength && content.StartsWith("Adobe"u8):
                kept.Write([0xFF, 0xEE, 0, AdobeLength + 2, .. content[..AdobeLength]]);
                break;
            case (>= 0xC0 and <= 0xCF and not 0xC8) or 0xDA or 0xDB or 0xDC or 0xDD:
                kept.Write(segment);
                break;
        }
    }

    // The coded image goes on until a marker that is neither a stuffed zero nor a restart.
    private static int KeepScan(MemoryStream kept, byte[] picture, int from)
    {
        var at = from;
        while (at < picture.Length && (picture[at] != 0xFF || (at + 1 < picture.Length && picture[at + 1] is 0 or (>= 0xD0 and <= 0xD7))))
        {
            at += picture[at] == 0xFF ? 2 : 1;
        }

        at = Math.Min(at, picture.Length);
        kept.Write(picture, from, at - from);
        return at;
    }
}
