using System.Text;

namespace EvidenceRequests.Documents.Pdf;

/// <summary>
/// Several PDF files as one, with an entry for each in the list of contents. Pages, fonts and pictures are taken over as they are; the tags for screen readers are not, so
/// whoever needs those takes the single files.
/// </summary>
public sealed class JoinedPdf
{
    private readonly PdfWriter output = new();

    private JoinedPdf()
    {
    }

    /// <summary>The joined file; null if one of the files is not of the kind that PDF/A-1 allows.</summary>
    /// <param name="files">The files with their titles, in order.</param>
    /// <param name="title">The title of the whole.</param>
    /// <param name="asOf">The day that it carries.</param>
    public static byte[]? Join(IReadOnlyList<(string Title, byte[] Pdf)> files, string title, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(files);
        var read = files.Select(f => (f.Title, File: PdfFile.Read(f.Pdf))).ToList();
        try
        {
            return read.Count == 0 || read.Any(f => f.File is null) ? null : new JoinedPdf().Write([.. read.Select(f => (f.Title, f.File!))], title, asOf);
        }
        catch (Exception exception) when (PdfFile.IsBroken(exception))
        {
            return null;
        }
    }

    /// <summary>How many pages a PDF has; 0 if it cannot be read.</summary>
    public static int CountPages(byte[] pdf) => PdfFile.Read(pdf)?.PageCount ?? 0;

    private byte[] Write(IReadOnlyList<(string Title, PdfFile File)> files, string title, DateOnly asOf)
    {
        var (catalog, pages, outlines, info, xmp) = (output.Reserve(), output.Reserve(), output.Reserve(), output.Reserve(), output.Reserve());
        var (kids, entries, intent) = (new List<int>(), new List<(string Title, int Page)>(), 0);
        foreach (var (name, file) in files)
        {
            var copied = Copy(file, pages, withIntent: intent == 0);
            kids.Add(copied[file.Pages]);
            entries.Add((name, copied[file.FirstPage]));
            intent = intent == 0 && file.OutputIntent > 0 ? copied[file.OutputIntent] : intent;
        }

        output.Write(pages, $"<</Type/Pages/Count {files.Sum(f => f.File.PageCount)}/Kids[{string.Join(' ', kids.Select(PdfWriter.Reference))}]>>");
        WriteOutlines(outlines, entries);
        output.Write(info, PdfProperties.Info(title, asOf));
        var metadata = Encoding.UTF8.GetBytes(PdfProperties.Xmp(title, asOf));
        output.Write(xmp, [.. Encoding.Latin1.GetBytes($"<</Type/Metadata/Subtype/XML/Length {metadata.Length}>>\nstream\n"), .. metadata, .. "\nendstream"u8]);
        output.Write(catalog, $"<</Type/Catalog/Pages {PdfWriter.Reference(pages)}/Outlines {PdfWriter.Reference(outlines)}/PageMode/UseOutlines/Lang(en-GB)/ViewerPreferences<</DisplayDocTitle true>>"
            + (intent == 0 ? string.Empty : $"/OutputIntents[{PdfWriter.Reference(intent)}]") + $"/Metadata {PdfWriter.Reference(xmp)}>>");
        return output.Finish(catalog, info);
    }

    // Everything that the pages name, under new numbers. The pages of one file stay together as a branch of the tree.
    private Dictionary<int, int> Copy(PdfFile file, int parent, bool withIntent)
    {
        var numbers = new Dictionary<int, int>();
        var open = new Queue<int>();
        int Take(int number)
        {
            if (!numbers.TryGetValue(number, out var taken))
            {
                numbers[number] = taken = output.Reserve();
                open.Enqueue(number);
            }

            return taken;
        }

        Take(file.Pages);
        if (withIntent && file.OutputIntent > 0)
        {
            Take(file.OutputIntent);
        }

        while (open.TryDequeue(out var number))
        {
            WriteCopy(file, number, Take, number == file.Pages ? parent : null);
        }

        return numbers;
    }

    private void WriteCopy(PdfFile file, int number, Func<int, int> take, int? parent)
    {
        var body = file.GetBody(number).ToArray();
        using var copy = new MemoryStream(body.Length + 64);
        var from = 0;
        foreach (var (named, at, length) in file.GetReferences(number))
        {
            copy.Write(body.AsSpan(from, at - from));
            copy.Write(Encoding.Latin1.GetBytes(PdfWriter.Reference(take(named))));
            from = at + length;
        }

        copy.Write(body.AsSpan(from));
        var written = copy.ToArray();
        if (parent is { } above)
        {
            output.Write(take(number), [.. Encoding.Latin1.GetBytes($"<</Parent {PdfWriter.Reference(above)}"), .. written.AsSpan(2)]);
        }
        else
        {
            output.Write(take(number), written);
        }
    }

    private void WriteOutlines(int root, List<(string Title, int Page)> entries)
    {
        var numbers = entries.Select(_ => output.Reserve()).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            output.Write(numbers[i], $"<</Title{PdfProperties.Text(entries[i].Title)}/Parent {PdfWriter.Reference(root)}/Dest[{PdfWriter.Reference(entries[i].Page)}/Fit]"
                + (i == 0 ? string.Empty : $"/Prev {PdfWriter.Reference(numbers[i - 1])}") + (i + 1 == entries.Count ? string.Empty : $"/Next {PdfWriter.Reference(numbers[i + 1])}") + ">>");
        }

        output.Write(root, $"<</Type/Outlines/First {PdfWriter.Reference(numbers[0])}/Last {PdfWriter.Reference(numbers[^1])}/Count {numbers.Count}>>");
    }
}
