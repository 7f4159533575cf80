using System.Globalization;
using System.Text;
using EvidenceRequests.Model;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace EvidenceRequests.Documents;

/// <summary>Runs the template of a section under a strict context and gives Markdown with tokens.</summary>
internal sealed class SectionText(ScriptObject facts, ScriptObject functions)
{
    /// <summary>The most characters one section may have; the longest letters have some ten thousand.</summary>
    public const int Limit = 2_000_000;

    /// <summary>The Markdown of a section, or a finding.</summary>
    public (string? Markdown, Finding? Finding) Of(Template template, string path)
    {
        var output = new LimitedOutput();
        var context = Strict(functions);
        context.PushGlobal(facts);
        context.PushOutput(output);
        context.PushCulture(CultureInfo.InvariantCulture);
        try
        {
            template.Page!.Evaluate(context);
            return (output.ToString(), null);
        }
        catch (Exception) when (output.IsFull)
        {
            return (null, TooLarge(path));
        }
        catch (ScriptRuntimeException exception)
        {
            return (null, TemplateFindings.At(
                FindingCodes.TemplateUnknownValue, path, exception.Span, exception.OriginalMessage, "See docs/templates.md for values and functions."));
        }
    }

    // LimitToString is off because it cuts text in silence; the output counts for itself. Member access is relaxed only so
    // that the member of a group that is not stated is not stated either: every name was checked before, in every branch.
    private static TemplateContext Strict(ScriptObject functions) => new(functions)
    {
        StrictVariables = true,
        EnableRelaxedMemberAccess = true,
        EnableRelaxedTargetAccess = true,
        EnableRelaxedIndexerAccess = false,
        EnableRelaxedFunctionAccess = false,
        LoopLimit = 100_000,
        LimitToString = 0,
        TemplateLoader = null,
        NewLine = "\n",
    };

    private static Finding TooLarge(string path) => TemplateFindings.At(
        FindingCodes.DraftTooLarge, path, 1, 1, "The section grows larger than any letter may be.", "Split the request, or put lists into an annex.");

    private sealed class LimitedOutput : IScriptOutput
    {
        private readonly StringBuilder text = new();

        public bool IsFull { get; private set; }

        public void Write(string text, int offset, int count)
        {
            if (this.text.Length + count > Limit)
            {
                IsFull = true;
                throw new InvalidOperationException("The section is too large.");
            }

            this.text.Append(text, offset, count);
        }

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }

        public override string ToString() => text.ToString();
    }
}
