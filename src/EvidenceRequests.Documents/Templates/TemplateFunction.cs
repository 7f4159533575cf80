using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace EvidenceRequests.Documents.Templates;

/// <summary>A function that templates may call. It is bound by hand, so that nothing is looked up by reflection.</summary>
internal sealed class TemplateFunction(string name, int arguments, Func<ScriptArray, object?> call) : IScriptCustomFunction
{
    public string Name => name;

    public int RequiredParameterCount => arguments;

    public int ParameterCount => arguments;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray callArguments, ScriptBlockStatement? blockStatement) =>
        call(callArguments);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray callArguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, callArguments, blockStatement));
}
