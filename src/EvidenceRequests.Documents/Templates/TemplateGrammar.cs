using EvidenceRequests.Model;
using Scriban.Syntax;

namespace EvidenceRequests.Documents.Templates;

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

    /// <summary>What is wrong with a template, in the order of the template.</summary>
    public static IReadOnlyList<Finding> Check(ScriptPage page, string path)
    {
        var grammar = new TemplateGrammar(path);
        grammar.CheckBlock(page.Body);
        return grammar.findings;
    }

    private void CheckBlock(ScriptBlockStatement? block)
    {
        foreach (var statement in block?.Statements ?? [])
        {
            CheckStatement(statement);
        }
    }

    private void CheckStatement(ScriptStatement statement)
    {
        switch (statement)
        {
            case ScriptRawStatement or ScriptEndStatement or ScriptNopStatement or ScriptEscapeStatement { EscapeCount: 0 }:
                break;
            case ScriptExpressionStatement print:
                CheckPrint(print);
                break;
            case ScriptIfStatement condition:
                shapes.Infer(condition.Condition);
                CheckBlock(condition.Then);
                CheckElse(condition.Else);
                break;
            case ScriptElseStatement otherwise:
                CheckBlock(otherwise.Body);
                break;
            case ScriptTableRowStatement:
                RefuseStatement(statement);
                break;
            case ScriptForStatement loop:
                CheckFor(loop);
                break;
            case ScriptCaseStatement choice:
                CheckCase(choice);
                break;
            case ScriptWhenStatement branch:
                CheckWhen(branch);
                break;
            default:
                RefuseStatement(statement);
                break;
        }
    }

    private void CheckPrint(ScriptExpressionStatement print)
    {
        if (print.Expression is ScriptAssignExpression or ScriptIncrementDecrementExpression)
        {
            RefuseStatement(print);
            return;
        }

        if (shapes.Infer(print.Expression) is { Kind: ValueKind.Group or ValueKind.List })
        {
            findings.Add(TemplateFindings.At(
                FindingCodes.TemplateUnknownValue,
                path,
                print.Span,
                "A group or a list cannot be printed.",
                "Name a value inside it, go through it with for, or join it with join_and."));
        }
    }

    private void CheckFor(ScriptForStatement loop)
    {
        var list = shapes.Infer(loop.Iterator);
        if (list is not null and not { Kind: ValueKind.List })
        {
            findings.Add(TemplateFindings.At(
                FindingCodes.TemplateUnknownValue, path, loop.Span, "The loop goes through a value that is no list.", "Loop through a list of docs/templates.md."));
        }

        if (loop.NamedArguments is { Count: > 0 } || loop.Variable is not ScriptVariable variable)
        {
            RefuseStatement(loop);
            return;
        }

        shapes.Enter(variable.Name, list?.Entry, Loop);
        CheckBlock(loop.Body);
        shapes.Leave();
        CheckElse(loop.Else);
    }

    private void CheckCase(ScriptCaseStatement choice)
    {
        shapes.MustCompare(choice.Value);
        CheckBlock(choice.Body);
    }

    private void CheckWhen(ScriptWhenStatement branch)
    {
        foreach (var value in branch.Values)
        {
            shapes.MustCompare(value);
        }

        CheckBlock(branch.Body);
        CheckElse(branch.Next);
    }

    private void CheckElse(ScriptConditionStatement? statement)
    {
        if (statement is not null)
        {
            CheckStatement(statement);
        }
    }

    private void RefuseStatement(ScriptNode node) => findings.Add(TemplateFindings.At(
        FindingCodes.TemplateForbiddenStatement,
        path,
        node.Span,
        "This statement is not allowed in a template.",
        "Use if, for and case only; anything more belongs into the program or into another section."));
}
