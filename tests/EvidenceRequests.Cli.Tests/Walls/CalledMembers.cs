using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace EvidenceRequests.Cli.Tests;

/// <summary>
/// The methods that the code of some assemblies calls, read from their compiled bodies, with what those of the model call in turn.
/// Code that only writes or reads values (serializers) does not count as a caller.
/// </summary>
internal sealed class CalledMembers
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    private readonly HashSet<(Module, int)> called = [];
    private readonly HashSet<Type> entered = [];
    private readonly Queue<MethodBase> waiting = new();
    private readonly Assembly model;

    private CalledMembers(Assembly model) => this.model = model;

    /// <summary>All that the consumers call.</summary>
    public static CalledMembers Find(Assembly model, IEnumerable<Type> consumers)
    {
        var found = new CalledMembers(model);
        foreach (var method in consumers.Where(t => !IsSerializer(t)).SelectMany(ListMethods))
        {
            found.Read(method);
        }

        while (found.waiting.TryDequeue(out var next))
        {
            found.Read(next);
        }

        return found;
    }

    /// <summary>Whether a property is read by any of them.</summary>
    public bool Reads(PropertyInfo property) => called.Contains((property.Module, property.GetMethod!.MetadataToken));

    private static IEnumerable<MethodBase> ListMethods(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>();

    private static bool IsSerializer(Type type) =>
        typeof(JsonSerializerContext).IsAssignableFrom(type) || typeof(JsonConverter).IsAssignableFrom(type) || (type.DeclaringType is { } outer && IsSerializer(outer));

    private void Read(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
        {
            return;
        }

        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        foreach (var token in ListTokens(code))
        {
            if (method.Module.ResolveMember(token, ofType, ofMethod) is MethodBase { DeclaringType: { } owner } target && called.Add((target.Module, target.MetadataToken)) && owner.Assembly == model)
            {
                Enter(owner);
                waiting.Enqueue(target);
            }
        }
    }

    // A static constructor runs by itself, and the methods of an iterator or a closure are called through interfaces and delegates.
    private void Enter(Type type)
    {
        if (!entered.Add(type) || IsSerializer(type))
        {
            return;
        }

        foreach (var method in type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.IsNested ? ListMethods(type) : type.TypeInitializer is { } initializer ? [initializer] : [])
        {
            if (called.Add((method.Module, method.MetadataToken)))
            {
                waiting.Enqueue(method);
            }
        }
    }

    private static IEnumerable<int> ListTokens(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var op = code[at] == 0xFE ? Codes[(short)(0xFE00 | code[at + 1])] : Codes[code[at]];
            at += op.Size;
            if (op.OperandType is OperandType.InlineMethod or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(code, at);
            }

            at += op.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }
}
