using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>The fields that are open at one place of a text: between "begin" and "separate" is an instruction that does not show, and then the result that does.</summary>
internal sealed class OpenFields
{
    private readonly Stack<OpenField> open = [];
    private int instructions;
    private int pageNumbers;

    /// <summary>True inside the instruction of a field: what is here does not show.</summary>
    public bool InInstruction => instructions > 0;

    /// <summary>True inside a page number: every program puts in its own.</summary>
    public bool InPageNumber => pageNumbers > 0;

    /// <summary>The innermost field.</summary>
    public OpenField? Innermost => open.TryPeek(out var innermost) ? innermost : null;

    /// <summary>The fields that were never ended.</summary>
    public IEnumerable<OpenField> Left => open;

    /// <summary>Takes a mark of a field; gives the field that ends with it.</summary>
    public OpenField? Mark(XElement mark, int shown)
    {
        switch ((string?)mark.Attribute(W + "fldCharType"))
        {
            case "begin":
                open.Push(new OpenField(mark));
                instructions++;
                return null;
            case "separate" when Innermost is { IsSeparated: false } field:
                Separate(field, shown);
                instructions--;
                return null;
            case "end" when open.TryPop(out var ended):
                instructions -= ended.IsSeparated ? 0 : 1;
                pageNumbers -= ended is { IsSeparated: true, IsPageNumber: true } ? 1 : 0;
                return ended;
            default:
                return null;
        }
    }

    /// <summary>Opens a field that holds its instruction as an attribute.</summary>
    public void Start(XElement simple, int shown)
    {
        var field = new OpenField(simple);
        field.Instruct((string?)simple.Attribute(W + "instr") ?? string.Empty);
        open.Push(field);
        Separate(field, shown);
    }

    /// <summary>Ends such a field.</summary>
    public OpenField? End()
    {
        var ended = open.TryPop(out var field) ? field : null;
        pageNumbers -= ended is { IsSeparated: true, IsPageNumber: true } ? 1 : 0;
        instructions -= ended is { IsSeparated: false } ? 1 : 0;
        return ended;
    }

    private void Separate(OpenField field, int shown)
    {
        field.Separate(shown);
        pageNumbers += field.IsPageNumber ? 1 : 0;
    }
}
