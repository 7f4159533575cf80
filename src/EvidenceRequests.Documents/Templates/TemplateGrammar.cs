using EvidenceRequests.Model;
using Scriban.Syntax;

namespace EvidenceRequests.Documents;

/// <summary>Checks the statements of a template before it runs: only <c>if</c>, <c>for</c> and <c>case</c>, and only values and functions that exist.</summary>
internal sealed class TemplateGrammar
{
    private static readonly ValueShape Loop = ValueShape.Group(
        [("index", ValueShape.Number), ("rindex", ValueShape.Number), ("length", ValueShape.Number),
         .. ValueShape.All(ValueShape.Flag, "first", "last", "even", "odd", "changed")]);

    private readonly string path;
    private readonly List<Finding> findings = [];
    private readonly ExpressionShapes shapes;

    private TemplateGrammar(string path)
    {
        this.path = path;
        shapes = new ExpressionShapes(path, findings);
    }

    /// <summary>What is wrong with a template, in the order in which it stands there.</summary>
    public static IReadOnlyList<Finding> Check(ScriptPage page, string path)
    {
        var grammar = new TemplateGrammar(path);
        grammar.Block(page.Body);
        return grammar.findings;
    }

    private void Block(ScriptBlockStatement? block)
    {
        foreach (var statement in block?.Statements ?? [])
        {
            Statement(statement);
        }
    }

    private void Statement(ScriptStatement statement)
    {
        switch (statement)
        {
            case ScriptRawStatement or ScriptEndStatement or ScriptNopStatement or ScriptEscapeStatement { EscapeCount: 0 }:
                break;
            case ScriptExpressionStatement print:
                Print(print);
                break;
            case ScriptIfStatement condition:
                shapes.Of(condition.Condition);
                Block(condition.Then);
                Otherwise(condition.Else);
                break;
            case ScriptElseStatement otherwise:
                Block(otherwise.Body);
                break;
            case ScriptTableRowStatement:
                Forbidden(statement);
                break;
            case ScriptForStatement loop:
                For(loop);
                break;
            case ScriptCaseStatement choice:
                Case(choice);
                break;
            case ScriptWhenStatement branch:
                When(branch);
                break;
            default:
                Forbidden(statement);
                break;
        }
    }

    private void Print(ScriptExpressionStatement print)
    {
        if (print.Expression is ScriptAssignExpression or ScriptIncrementDecrementExpression)
        {
            Forbidden(print);
            return;
        }

        if (shapes.Of(print.Expression) is { Kind: ValueKind.Group or ValueKind.List })
        {
            findings.Add(TemplateFindings.At(
                FindingCodes.TemplateUnknownValue,
                path,
                print.Span,
                "A group or a list cannot be printed.",
                "Name a value inside it, go through it with for, or join it with join_and."));
        }
    }

    private void For(ScriptForStatement loop)
    {
        var list = shapes.Of(loop.Iterator);
        if (list is not null and not { Kind: ValueKind.List })
        {
            findings.Add(TemplateFindings.At(
                FindingCodes.TemplateUnknownValue, path, loop.Span, "The loop goes through a value that is no list.", "Loop through a list of docs/templates.md."));
        }

        if (loop.NamedArguments is { Count: > 0 } || loop.Variable is not ScriptVariable variable)
        {
            Forbidden(loop);
            return;
        }

        shapes.Enter(variable.Name, list?.Entry, Loop);
        Block(loop.Body);
        shapes.Leave();
        Otherwise(loop.Else);
    }

    private void Case(ScriptCaseStatement choice)
    {
        shapes.MustCompare(choice.Value);
        Block(choice.Body);
    }

    private void When(ScriptWhenStatement branch)
    {
        foreach (var value in branch.Values)
        {
            shapes.MustCompare(value);
        }

        Block(branch.Body);
        Otherwise(branch.Next);
    }

    private void Otherwise(ScriptConditionStatement? statement)
    {
        if (statement is not null)
        {
            Statement(statement);
        }
    }

    private void Forbidden(ScriptNode node) => findings.Add(TemplateFindings.At(
        FindingCodes.TemplateForbiddenStatement,
        path,
        node.Span,
        "This statement is not allowed in a template.",
        "Use if, for and case only; anything more belongs into the program or into another section."));
}
