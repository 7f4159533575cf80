using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Documents.Pdf;

/// <summary>
/// Takes out of a PDF what tells where and when it was made: program and version, the hour, the zone of the clock and the random identity; the hour is in the
/// description of colours, too.
/// </summary>
public static partial class CleanPdf
{
    private const int RegexMilliseconds = 5000;
    private const int HeadOfProfile = 128;

    // source: ICC.1:2010, 7.2, the twelve bytes of the date of a profile of colours.
    private const int DateOfProfile = 24;

    /// <summary>The cleaned file; null if the bytes are no PDF of the kind that PDF/A-1 allows.</summary>
    /// <param name="pdf">The file as the office program wrote it.</param>
    /// <param name="asOf">The day that it carries.</param>
    public static byte[]? Clean(byte[] pdf, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        try
        {
            return PdfFile.Read(Encoding.Latin1.GetBytes(WithoutTraces(Encoding.Latin1.GetString(pdf), asOf))) is { } file ? Write(file, asOf) : null;
        }
        catch (Exception exception) when (PdfFile.IsBroken(exception))
        {
            return null;
        }
    }

    // As many signs for each, so that the table of the file stays right.
    private static string WithoutTraces(string text, DateOnly asOf)
    {
        text = InfoDate().Replace(text, m => $"(D:{asOf.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}000000{Zone(m.Groups[1].Value)})");
        text = XmpDate().Replace(text, m => $"{m.Groups[1].Value}{asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00{Zone(m.Groups[2].Value)}");
        text = InfoProgram().Replace(text, m => $"/{m.Groups[1].Value}<FEFF{Blank(m.Groups[2].Length)}>");
        return XmpProgram().Replace(text, m => m.Groups[1].Value + new string(' ', m.Groups[2].Length));
    }

    private static byte[] Write(PdfFile file, DateOnly asOf)
    {
        var output = new PdfWriter();
        for (var number = 1; number < file.Size; number++)
        {
            output.Reserve();
        }

        var profile = file.ColourProfile == 0 ? null : WithoutHour(file.GetBody(file.ColourProfile), asOf);
        // The length of the old description, if it is in an object of its own, is of no use to anything else.
        var length = profile is null ? 0 : file.GetReferences(file.ColourProfile).Select(r => r.Number).FirstOrDefault();
        foreach (var number in file.Numbers)
        {
            output.Write(number, number == file.ColourProfile ? profile : number == length ? "0"u8 : file.GetBody(number));
        }

        return output.Finish(file.Root, file.Info);
    }

    private static byte[] WithoutHour(ReadOnlySpan<byte> body, DateOnly asOf)
    {
        var start = body.IndexOf("stream"u8);
        var data = body[(start + "stream"u8.Length)..].TrimStart("\r\n"u8);
        using var plain = new MemoryStream();
        using (var inflate = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress))
        {
            inflate.CopyTo(plain);
        }

        var profile = plain.ToArray();
        if (start < 0 || profile.Length < HeadOfProfile)
        {
            throw new FormatException();
        }

        var date = profile.AsSpan(DateOfProfile, 12);
        date.Clear();
        BinaryPrimitives.WriteUInt16BigEndian(date, (ushort)asOf.Year);
        BinaryPrimitives.WriteUInt16BigEndian(date[2..], (ushort)asOf.Month);
        BinaryPrimitives.WriteUInt16BigEndian(date[4..], (ushort)asOf.Day);
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(profile);
        }

        return [.. Encoding.Latin1.GetBytes($"<</N 3/Length {packed.Length}/Filter/FlateDecode>>\nstream\n"), .. packed.ToArray(), .. "\nendstream"u8];
    }

    private static string Zone(string zone) => string.Concat(zone.Select(c => char.IsAsciiDigit(c) ? '0' : c == '-' ? '+' : c));

    private static string Blank(int digits) => string.Concat(Enumerable.Repeat("0020", digits / 4));

    [GeneratedRegex(@"\(D:\d{14}([^)]{0,8})\)", RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex InfoDate();

    [GeneratedRegex(@"(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([^<]{0,8})", RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex XmpDate();

    [GeneratedRegex("/(Creator|Producer)<FEFF([0-9A-F]*)>", RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex InfoProgram();

    [GeneratedRegex("(<(?:pdf:Producer|xmp:CreatorTool)>)([^<]*)", RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex XmpProgram();
}
