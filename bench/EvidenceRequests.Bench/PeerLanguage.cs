using System.Xml.Linq;

namespace EvidenceRequests.Bench;

/// <summary>How a peer writes names, conditions and loops over the rows of a table.</summary>
internal sealed record PeerLanguage
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static PeerLanguage Docxtpl { get; } = new()
    {
        Name = "docxtpl",
        Fact = name => $"{{{{ {name} }}}}",
        FactOfRow = name => $"{{{{ row.{name} }}}}",
        If = name => $"{{%p if {name} %}}",
        EndIf = _ => "{%p endif %}",
        Loop = (row, name) =>
        {
            row.AddBeforeSelf(Row(row, $"{{%tr for row in {name} %}}"));
            row.AddAfterSelf(Row(row, "{%tr endfor %}"));
        },
    };

    public static PeerLanguage Docxtemplater { get; } = new()
    {
        Name = "docxtemplater",
        Fact = name => $"{{{name}}}",
        FactOfRow = name => $"{{{name}}}",
        If = name => $"{{#{name}}}",
        EndIf = name => $"{{/{name}}}",
        Loop = (row, name) =>
        {
            var paragraphs = row.Descendants(W + "p").ToList();
            var first = paragraphs[0].Element(W + "pPr");
            if (first is null)
            {
                paragraphs[0].AddFirst(Run($"{{#{name}}}"));
            }
            else
            {
                first.AddAfterSelf(Run($"{{#{name}}}"));
            }

            paragraphs[^1].Add(Run($"{{/{name}}}"));
        },
    };

    public required string Name { get; init; }

    public required Func<string, string> Fact { get; init; }

    public required Func<string, string> FactOfRow { get; init; }

    public required Func<string, string> If { get; init; }

    public required Func<string, string> EndIf { get; init; }

    public required Action<XElement, string> Loop { get; init; }

    public static XElement Run(string text) => new(W + "r", new XElement(W + "t", text));

    // A row of its own, which docxtpl takes away with the tag in it.
    private static XElement Row(XElement like, string text)
    {
        var row = new XElement(like);
        var cells = row.Elements(W + "tc").ToList();
        foreach (var (cell, i) in cells.Select((c, i) => (c, i)))
        {
            cell.Elements(W + "p").Remove();
            cell.Elements(W + "sdt").Remove();
            cell.Add(new XElement(W + "p", i == 0 ? Run(text) : null));
        }

        return row;
    }
}
