using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace EvidenceRequests.Documents.Facts;

/// <summary>A number that templates compare like any number and that is printed as a slot, so that the document knows where it comes from.</summary>
internal sealed class FactNumber(int value, string token) : IScriptCustomBinaryOperation
{
    public int Value => value;

    public override string ToString() => token;

    public bool TryEvaluate(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator op,
        SourceSpan leftSpan,
        object? leftValue,
        SourceSpan rightSpan,
        object? rightValue,
        out object? result)
    {
        result = null;
        if (op is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual && (leftValue is null || rightValue is null))
        {
            result = op == ScriptBinaryOperator.CompareNotEqual;
            return true;
        }

        if (Plain(leftValue) is not { } left || Plain(rightValue) is not { } right)
        {
            return false;
        }

        result = op switch
        {
            ScriptBinaryOperator.CompareEqual => left == right,
            ScriptBinaryOperator.CompareNotEqual => left != right,
            ScriptBinaryOperator.CompareLess => left < right,
            ScriptBinaryOperator.CompareLessOrEqual => left <= right,
            ScriptBinaryOperator.CompareGreater => left > right,
            ScriptBinaryOperator.CompareGreaterOrEqual => left >= right,
            _ => null,
        };
        return result is not null;
    }

    /// <summary>The value of a number of either kind, or null.</summary>
    public static long? Plain(object? value) => value switch
    {
        FactNumber number => number.Value,
        int or long or short or byte => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
