using System.Xml.Linq;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>
/// Goes once through parts of a document, element by element, and notes what the tables of known markup do not pass: what hides text,
/// what is not known, what loads or runs. Its time grows with the number of elements and with nothing else.
/// </summary>
internal sealed class MarkupInspector
{
    // Telling ends here; a document with so many kinds of it is refused all the same.
    private const int MaxReported = 100;
    private const int MaxNamed = 3;

    private readonly Dictionary<(PageEffect Effect, string What, string Where), Found> found = [];

    private Func<string, string?> pictures = _ => null;

    /// <summary>What was found, in the order in which it was found first.</summary>
    public IEnumerable<(MarkupNotice Notice, string Where, XElement First, int Count)> Notices =>
        found.Select(f => (new MarkupNotice(f.Key.Effect, f.Key.What), f.Key.Where, f.Value.First, f.Value.Count));

    /// <summary>Looks through the inside of an element.</summary>
    /// <param name="root">The element.</param>
    /// <param name="group">What may appear inside it.</param>
    /// <param name="where">The place in words for people.</param>
    /// <param name="pictures">The hash of the picture behind a relationship of the part.</param>
    public void Inspect(XElement root, MarkupGroup group, string where, Func<string, string?> pictures)
    {
        var fields = new FieldInspector();
        this.pictures = pictures;
        Attributes(root, where);
        Children(root, group, where, fields);
        foreach (var (notice, at) in fields.Finish())
        {
            Add(notice, where, at);
        }
    }

    /// <summary>Adds what others have found.</summary>
    public void Add(MarkupNotice notice, string where, XElement at)
    {
        var key = (notice.Effect, notice.What, where);
        if (found.Count >= MaxReported && !found.ContainsKey(key))
        {
            key = (notice.Effect, "more of this kind", "the document");
        }

        if (found.TryGetValue(key, out var known))
        {
            known.Count++;
        }
        else
        {
            found.Add(key, new Found(at));
        }
    }

    private void Children(XElement element, MarkupGroup group, string where, FieldInspector fields)
    {
        foreach (var child in element.Elements())
        {
            if (group.Find(child.Name) is { } rule)
            {
                Known(child, rule, group, where, fields);
            }
            else if (MarkupNames.IsAlternative(child))
            {
                Alternative(child, group, where, fields);
            }
            else
            {
                Add(MarkupNotice.Unknown($"markup that evreq does not know ({MarkupNames.Show(child.Name)})"), where, child);
            }
        }
    }

    private void Known(XElement child, MarkupRule rule, MarkupGroup group, string where, FieldInspector fields)
    {
        if (rule.Judge?.Invoke(child) is { } notice)
        {
            Add(WithPictures(notice, child), where, child);
        }

        Attributes(child, where);
        fields.Start(child);
        if (rule.Inside is { } inside)
        {
            Children(child, inside, where, fields);
        }

        fields.End(child);
    }

    // A picture is named by its hash, so that whoever approves can tell it from another.
    private MarkupNotice WithPictures(MarkupNotice notice, XElement drawing)
    {
        if (drawing.Name != W + "drawing" && drawing.Name != W + "pict")
        {
            return notice;
        }

        var hashes = drawing.Descendants().Select(PageText.FindPicture).OfType<string>().Select(pictures).OfType<string>().Distinct().Take(MaxNamed).ToList();
        return hashes.Count == 0 ? notice : notice with { What = $"a picture (SHA-256 begins {string.Join(", ", hashes)})" };
    }

    // A program takes the first branch if it knows what the branch needs; all branches must show the same.
    private void Alternative(XElement alternative, MarkupGroup group, string where, FieldInspector fields)
    {
        var branches = alternative.Elements().ToList();
        var shown = branches.Select(b => PageText.Read(b, pictures)).Distinct().Count();
        if (shown > 1 || branches.Any(b => b.Name.LocalName == "Choice" && !MarkupNames.IsUnderstood(b)) || branches.Any(b => b.Name.LocalName is not ("Choice" or "Fallback")))
        {
            Add(MarkupNotice.Hidden("text or a picture that one program shows and another does not"), where, alternative);
        }

        foreach (var branch in branches)
        {
            Children(branch, group, where, fields);
        }
    }

    private void Attributes(XElement element, string where)
    {
        if (element.Name.Namespace == W && element.Attributes().FirstOrDefault(a => !MarkupNames.IsPlainAttribute(a)) is { } strange)
        {
            Add(MarkupNotice.Unknown($"markup that evreq does not know (the attribute {MarkupNames.Show(strange.Name)})"), where, element);
        }
    }

    private sealed class Found(XElement first)
    {
        public XElement First { get; } = first;

        public int Count { get; set; } = 1;
    }
}
