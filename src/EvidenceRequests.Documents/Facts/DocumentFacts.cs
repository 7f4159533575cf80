using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>
/// The values of one document. Each is built when a template or a condition first names it: a letter names a fraction of
/// what the check sheet or a request between states does.
/// </summary>
internal sealed class DocumentFacts(DocumentInputs inputs, FactValues values) : ScriptObject(capacity: 0, autoImportStaticsFromThisType: false)
{
    public override bool Contains(string member) => TemplateFacts.Builders.ContainsKey(member) || PackageFacts.Names.Contains(member);

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (base.TryGetValue(context, span, member, out value))
        {
            return true;
        }

        if (TemplateFacts.Builders.TryGetValue(member, out var build))
        {
            value = build(inputs, values);
            SetValue(member, value, readOnly: false);
            return true;
        }

        if (PackageFacts.Names.Contains(member))
        {
            PackageFacts.Add(this, inputs, values);
            return base.TryGetValue(context, span, member, out value);
        }

        return false;
    }
}
