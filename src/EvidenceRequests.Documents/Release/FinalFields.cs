using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Release;

/// <summary>Keeps the fields that number and refer; every other field, such as a file name or a date of today, becomes the text it shows.</summary>
internal static class FinalFields
{
    private static readonly HashSet<string> Lasting = new(["PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "REF", "PAGEREF", "NOTEREF", "SEQ", "TOC", "STYLEREF"], StringComparer.OrdinalIgnoreCase);

    public static void Clean(XElement root)
    {
        foreach (var field in root.Descendants(W + "fldSimple").Where(f => !IsKept((string?)f.Attribute(W + "instr"))).ToList())
        {
            field.ReplaceWith(field.Elements().Where(e => e.Name != W + "fldData"));
        }

        var open = new Stack<Field>();
        foreach (var element in root.Descendants().Where(e => e.Name == W + "fldChar" || e.Name == W + "instrText").ToList())
        {
            if (element.Name == W + "instrText")
            {
                if (open.TryPeek(out var around))
                {
                    around.Instructions.Add(element);
                }

                continue;
            }

            if ((string?)element.Attribute(W + "fldCharType") == "begin")
            {
                open.Push(new Field());
            }

            if (open.TryPeek(out var field))
            {
                field.Marks.Add(element);
            }

            if ((string?)element.Attribute(W + "fldCharType") == "end" && open.TryPop(out var ended) && !IsKept(string.Concat(ended.Instructions.Select(i => i.Value))))
            {
                ended.Marks.Concat(ended.Instructions).ToList().ForEach(e => e.Remove());
            }
        }

        root.Descendants(W + "fldChar").Elements().Remove();
    }

    private static bool IsKept(string? instruction) => (instruction ?? string.Empty).Split((char[])[' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries) is [var word, ..] && Lasting.Contains(word);

    private sealed class Field
    {
        public List<XElement> Marks { get; } = [];

        public List<XElement> Instructions { get; } = [];
    }
}
