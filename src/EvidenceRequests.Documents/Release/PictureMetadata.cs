using System.Buffers.Binary;

namespace EvidenceRequests.Documents.Release;

/// <summary>Takes out of pictures what cameras and programs write beside the image: place, device, names, remarks.</summary>
internal static class PictureMetadata
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    // source: PNG (Third Edition), 11.3: what is left decides how the image looks.
    private static readonly HashSet<string> Lasting = new(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"], StringComparer.Ordinal);

    /// <summary>The picture without them; another kind of picture, or a broken one, as it is.</summary>
    public static byte[] Remove(byte[] picture) =>
        picture.AsSpan().StartsWith(Png) ? RemoveFromPng(picture) : picture is [0xFF, 0xD8, ..] ? RemoveFromJpeg(picture) : picture;

    private static byte[] RemoveFromPng(byte[] picture)
    {
        using var kept = new MemoryStream();
        kept.Write(Png);
        for (long position = Png.Length; position + 12 <= picture.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan((int)position)) + 12L;
            if (position + length > picture.Length)
            {
                return picture;
            }

            if (Lasting.Contains(System.Text.Encoding.ASCII.GetString(picture, (int)position + 4, 4)))
            {
                kept.Write(picture, (int)position, (int)length);
            }

            position += length;
        }

        return kept.ToArray();
    }

    // source: ITU-T T.81, B.1.1.4: APP1, APP3 to APP13, APP15 and COM hold no image; APP2 and APP14 say what its colours mean.
    private static byte[] RemoveFromJpeg(byte[] picture)
    {
        using var kept = new MemoryStream();
        kept.Write(picture, 0, 2);
        var position = 2;
        while (position + 4 <= picture.Length && picture[position] == 0xFF && picture[position + 1] != 0xDA)
        {
            var marker = picture[position + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(picture.AsSpan(position + 2)) + 2;
            if (position + length > picture.Length)
            {
                return picture;
            }

            if (marker is not (0xE1 or (>= 0xE3 and <= 0xED) or 0xEF or 0xFE))
            {
                kept.Write(picture, position, length);
            }

            position += length;
        }

        kept.Write(picture, position, picture.Length - position);
        return kept.ToArray();
    }
}
