using EvidenceRequests.Model;
using Scriban.Syntax;

namespace EvidenceRequests.Documents.Templates;

/// <summary>Works out what kind of value an expression of a template gives, and notes every name that does not exist and every comparison of free text.</summary>
internal sealed class ExpressionShapes(string path, List<Finding> findings)
{
    private readonly Stack<Dictionary<string, ValueShape?>> scopes = new();

    /// <summary>Enters a loop with its variable.</summary>
    public void Enter(string name, ValueShape? entry, ValueShape loop) =>
        scopes.Push(new Dictionary<string, ValueShape?>(StringComparer.Ordinal) { [name] = entry, ["for"] = loop });

    /// <summary>Leaves the innermost loop.</summary>
    public void Leave() => scopes.Pop();

    /// <summary>The shape of an expression; null where it is not known because of a finding, or for null itself.</summary>
    public ValueShape? Infer(ScriptExpression? expression) => expression switch
    {
        ScriptLiteral literal => Literal(literal),
        ScriptVariable variable => Variable(variable),
        ScriptIsEmptyExpression => Refuse(expression),
        ScriptMemberExpression member => Member(member),
        ScriptIndexerExpression indexer => Indexer(indexer),
        ScriptNestedExpression nested => Infer(nested.Expression),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Not(not),
        ScriptBinaryExpression binary => Binary(binary),
        ScriptFunctionCall call => Call(call, null),
        ScriptPipeCall pipe => Pipe(pipe),
        _ => Refuse(expression),
    };

    /// <summary>Notes it if an expression is compared and must not be.</summary>
    public void MustCompare(ScriptExpression? expression)
    {
        if (Infer(expression) is { IsComparable: false })
        {
            findings.Add(TemplateFindings.At(
                FindingCodes.TemplateComparesFreeText,
                path,
                expression!.Span,
                $"{expression} is free text, which is never compared.",
                "Compare a word of a closed list, a number or a truth value, or only ask with if whether it is stated."));
        }
    }

    private static ValueShape? Literal(ScriptLiteral literal) => literal.Value switch
    {
        null => null,
        string => ValueShape.Word,
        bool => ValueShape.Flag,
        _ => ValueShape.Number,
    };

    private ValueShape? Variable(ScriptVariable variable)
    {
        foreach (var scope in scopes)
        {
            if (scope.TryGetValue(variable.Name, out var shape))
            {
                return shape;
            }
        }

        return TemplateValues.Find(path).Fields.TryGetValue(variable.Name, out var value) && variable is ScriptVariableGlobal
            ? value
            : Unknown(variable, variable.Name, TemplateValues.Find(path).Fields.Keys);
    }

    private ValueShape? Member(ScriptMemberExpression member)
    {
        var target = Infer(member.Target);
        var name = member.Member?.Name ?? string.Empty;
        return target switch
        {
            null => null,
            { Kind: ValueKind.List } when name == "size" => ValueShape.Number,
            _ when target.Fields.TryGetValue(name, out var field) => field,
            _ => Unknown(member, $"{member}", target.Fields.Keys.Select(k => $"{member.Target}.{k}")),
        };
    }

    private ValueShape? Indexer(ScriptIndexerExpression indexer)
    {
        var target = Infer(indexer.Target);
        var index = Infer(indexer.Index);
        return target is null || index is null ? null
            : target.Kind == ValueKind.List && index.Kind == ValueKind.Number ? target.Entry
            : Refuse(indexer);
    }

    private ValueShape Not(ScriptUnaryExpression not)
    {
        Infer(not.Right);
        return ValueShape.Flag;
    }

    private ValueShape? Binary(ScriptBinaryExpression binary)
    {
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                Infer(binary.Left);
                Infer(binary.Right);
                return ValueShape.Flag;
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual when IsNull(binary.Left) || IsNull(binary.Right):
                Infer(binary.Left);
                Infer(binary.Right);
                return ValueShape.Flag;
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual
                or ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                MustCompare(binary.Left);
                MustCompare(binary.Right);
                return ValueShape.Flag;
            default:
                return Refuse(binary);
        }
    }

    private static bool IsNull(ScriptExpression? expression) => expression is ScriptLiteral { Value: null };

    private ValueShape? Pipe(ScriptPipeCall pipe)
    {
        var from = Infer(pipe.From);
        return pipe.To switch
        {
            ScriptVariable name => Function(name, 1, from),
            ScriptFunctionCall call => Call(call, pipe.From),
            _ => Refuse(pipe),
        };
    }

    private ValueShape? Call(ScriptFunctionCall call, ScriptExpression? piped)
    {
        var first = piped is null ? null : Infer(piped);
        foreach (var argument in call.Arguments)
        {
            var shape = Infer(argument);
            first ??= shape;
        }

        return call.Target is ScriptVariable name ? Function(name, call.Arguments.Count + (piped is null ? 0 : 1), first) : Refuse(call);
    }

    private ValueShape? Function(ScriptVariable name, int arguments, ValueShape? first)
    {
        if (!TemplateFunctions.Signatures.TryGetValue(name.Name, out var signature))
        {
            return Unknown(name, name.Name, TemplateFunctions.Signatures.Keys);
        }

        if (signature.Arguments != arguments)
        {
            findings.Add(TemplateFindings.At(
                FindingCodes.TemplateUnknownValue,
                path,
                name.Span,
                $"The function {name.Name} takes {signature.Arguments} values and is given {arguments}.",
                "See docs/templates.md for the functions and their values."));
        }
        else if (first is { Kind: ValueKind.Group } || (first is { Kind: ValueKind.List } && name.Name != "join_and"))
        {
            Refuse(name);
        }

        return ValueShape.Text;
    }

    private ValueShape? Unknown(ScriptNode node, string name, IEnumerable<string> known)
    {
        var near = Suggestion.Closest(name, known);
        findings.Add(TemplateFindings.At(
            FindingCodes.TemplateUnknownValue,
            path,
            node.Span,
            $"Nothing is called {name}.",
            near is null ? "See docs/templates.md for all values and functions." : $"Did you mean {near}?"));
        return null;
    }

    private ValueShape? Refuse(ScriptNode? node)
    {
        if (node is not null)
        {
            findings.Add(TemplateFindings.At(
                FindingCodes.TemplateForbiddenStatement,
                path,
                node.Span,
                "This expression is not allowed in a template.",
                "Name a value, compare two values, or call a function of docs/templates.md."));
        }

        return null;
    }
}
