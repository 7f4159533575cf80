using System.Buffers;
using System.Globalization;
using System.Text;

namespace EvidenceRequests.Documents.Pdf;

/// <summary>Writes numbered objects and the table that says where each begins.</summary>
internal sealed class PdfWriter
{
    private readonly ArrayBufferWriter<byte> output = new();
    private readonly List<long> starts = [0];

    public PdfWriter() => Put("%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n");

    /// <summary>The next number, for an object that is written later.</summary>
    public int Reserve()
    {
        starts.Add(0);
        return starts.Count - 1;
    }

    /// <summary>Writes an object under its number.</summary>
    public void Write(int number, string body) => Write(number, Encoding.Latin1.GetBytes(body));

    /// <summary>Writes an object under its number.</summary>
    public void Write(int number, ReadOnlySpan<byte> body)
    {
        starts[number] = output.WrittenCount;
        Put(FormattableString.Invariant($"{number} 0 obj\n"));
        output.Write(body);
        Put("\nendobj\n");
    }

    /// <summary>The file. Its identity follows from its bytes, so that the same document gives the same file.</summary>
    /// <param name="catalog">Number of the object that names the pages.</param>
    /// <param name="info">Number of the properties; 0 if there are none.</param>
    public byte[] Finish(int catalog, int info)
    {
        var identity = PdfProperties.Identity(output.WrittenSpan.ToArray());
        var table = output.WrittenCount;
        Put(FormattableString.Invariant($"xref\n0 {starts.Count}\n0000000000 65535 f \n"));
        foreach (var start in starts.Skip(1))
        {
            Put(start == 0 ? "0000000000 00000 f \n" : string.Create(CultureInfo.InvariantCulture, $"{start:D10} 00000 n \n"));
        }

        var properties = info == 0 ? string.Empty : $"/Info {Reference(info)}";
        Put(FormattableString.Invariant($"trailer\n<</Size {starts.Count}/Root {Reference(catalog)}{properties}/ID[<{identity}><{identity}>]>>\nstartxref\n{table}\n%%EOF\n"));
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The mention of an object.</summary>
    public static string Reference(int number) => FormattableString.Invariant($"{number} 0 R");

    private void Put(string text) => output.Write(Encoding.Latin1.GetBytes(text));
}
