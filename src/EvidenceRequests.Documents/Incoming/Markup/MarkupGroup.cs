using System.Xml.Linq;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>The elements that may appear at one place of a document. What is not in the group is unknown there.</summary>
internal sealed class MarkupGroup
{
    private readonly Dictionary<XName, MarkupRule> rules = [];

    /// <summary>The place of an element that has nothing inside.</summary>
    public static MarkupGroup Nothing { get; } = new();

    /// <summary>The rule of an element, or null if it is not known here.</summary>
    public MarkupRule? Find(XName name) => rules.GetValueOrDefault(name);

    /// <summary>Elements that neither show, hide nor change text.</summary>
    /// <param name="names">Their names, between spaces.</param>
    /// <param name="inside">What may appear inside them; nothing by default.</param>
    public MarkupGroup Plain(string names, MarkupGroup? inside = null) => Add(names, new MarkupRule(inside ?? Nothing));

    /// <summary>Elements whose inside others look at: tracked changes that are reported by themselves.</summary>
    public MarkupGroup Skipped(string names) => Add(names, new MarkupRule(null));

    /// <summary>Elements whose attributes decide.</summary>
    public MarkupGroup Judged(string names, Func<XElement, MarkupNotice?> judge, MarkupGroup? inside = null) => Add(names, new MarkupRule(inside ?? Nothing, judge));

    /// <summary>A switch that must be reported where it is on.</summary>
    public MarkupGroup Switch(string names, PageEffect effect, string what) => Add(names, new MarkupRule(Nothing, e => MarkupValues.IsOff(e) ? null : new MarkupNotice(effect, what)));

    /// <summary>An element that must be reported wherever it is.</summary>
    public MarkupGroup Report(string names, PageEffect effect, string what, MarkupGroup? inside = null) => Add(names, new MarkupRule(inside ?? Nothing, _ => new MarkupNotice(effect, what)));

    /// <summary>An element that must be reported and whose inside tells nothing more.</summary>
    public MarkupGroup ReportWhole(string names, PageEffect effect, string what) => Add(names, new MarkupRule(null, _ => new MarkupNotice(effect, what)));

    /// <summary>Everything that another group holds.</summary>
    public MarkupGroup With(MarkupGroup other)
    {
        foreach (var (name, rule) in other.rules)
        {
            rules[name] = rule;
        }

        return this;
    }

    // A name without a prefix is one of WordprocessingML.
    private MarkupGroup Add(string names, MarkupRule rule)
    {
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            rules[MarkupNames.Parse(name)] = rule;
        }

        return this;
    }
}
