using System.Buffers;
using System.Globalization;
using System.Runtime.ExceptionServices;
using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Model;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace EvidenceRequests.Documents.Templates;

/// <summary>
/// Runs the templates of the sections of a document, one after the other, under a strict context. What comes out is Markdown with
/// tokens. The facts of a section are counted from 0 in the order of its text, so that it gives the same Markdown for every case
/// that takes the same branches.
/// </summary>
internal sealed class SectionText(ScriptObject facts, ScriptObject functions, FactSlots slots)
{
    /// <summary>The most characters one section may have; the longest letters have some ten thousand.</summary>
    public const int Limit = 2_000_000;

    private readonly LimitedOutput output = new(slots);
    private TemplateContext? context;

    /// <summary>The Markdown of the section that was run last.</summary>
    public ReadOnlySpan<char> Markdown => output.Text;

    /// <summary>The facts of the section that was run last, in the order of their tokens; a fact that is printed twice is here twice.</summary>
    public IReadOnlyList<FactSlot> Facts => output.Facts;

    /// <summary>Runs a template; gives a finding if it fails.</summary>
    public Finding? Run(Template template, string path)
    {
        output.Clear();
        context ??= Strict(facts, functions, output);
        try
        {
            template.Page!.Evaluate(context);
            return null;
        }
        catch (Exception) when (output.IsFull)
        {
            context = null;
            return TooLarge(path);
        }
        catch (ScriptRuntimeException exception)
        {
            // A fault of the program while a value was built is no fault of the wording, and its message could hold a fact of the case.
            if (exception.InnerException is { } fault and not ScriptRuntimeException)
            {
                ExceptionDispatchInfo.Throw(fault);
            }

            context = null;
            return TemplateFindings.At(
                FindingCodes.TemplateUnknownValue, path, exception.Span, exception.OriginalMessage, "See docs/templates.md for values and functions.");
        }
    }

    // LimitToString is off because it cuts text in silence; the output counts for itself. Member access is relaxed only so
    // that the member of a group that is not stated is not stated either: every name was checked before, in every branch.
    private static TemplateContext Strict(ScriptObject facts, ScriptObject functions, IScriptOutput output)
    {
        var context = new TemplateContext(functions)
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
        context.PushGlobal(facts);
        context.PushOutput(output);
        context.PushCulture(CultureInfo.InvariantCulture);
        return context;
    }

    private static Finding TooLarge(string path) => TemplateFindings.At(
        FindingCodes.DraftTooLarge, path, 1, 1, "The section grows larger than any letter may be.", "Split the request, or put lists into an annex.");

    // A value is written in one piece, so a token is never cut.
    private sealed class LimitedOutput : IScriptOutput
    {
        private readonly ArrayBufferWriter<char> text = new(4096);
        private readonly List<FactSlot> facts = [];
        private readonly Func<int, int> count;

        public LimitedOutput(FactSlots slots) => count = number =>
        {
            facts.Add(slots[number]);
            return facts.Count - 1;
        };

        public ReadOnlySpan<char> Text => text.WrittenSpan;

        public IReadOnlyList<FactSlot> Facts => facts;

        public bool IsFull { get; private set; }

        public void Clear()
        {
            text.ResetWrittenCount();
            facts.Clear();
            IsFull = false;
        }

        public void Write(string text, int offset, int count)
        {
            if (this.text.WrittenCount + count > Limit)
            {
                IsFull = true;
                throw new InvalidOperationException("The section is too large.");
            }

            Tokens.Copy(text.AsSpan(offset, count), this.text, this.count);
        }

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }
    }
}
