using System.Reflection;

namespace EvidenceRequests.Tests;

/// <summary>What a user of the library sees.</summary>
public sealed class PublicSurfaceSpecs
{
    private static readonly Assembly[] Libraries =
    [
        typeof(CaseFile).Assembly, typeof(Packs.CaseFileReader).Assembly, typeof(Rules.Planner).Assembly, typeof(Documents.DraftComposer).Assembly, typeof(RequestDrafter).Assembly,
    ];

    [Fact]
    public void Public_types_are_sealed_records_enumerations_or_static_classes()
    {
        var others = Libraries.SelectMany(a => a.GetExportedTypes())
            .Where(t => t.DeclaringType is null)
            .Where(t => !t.IsEnum && !(t.IsAbstract && t.IsSealed) && !(IsRecord(t) && (t.IsSealed || t.IsAbstract)) && t != typeof(Packs.IPackSource))
            .Select(t => t.FullName);
        Assert.Empty(others);
    }

    [Fact]
    public void No_type_of_a_third_party_stands_in_a_public_signature()
    {
        var foreign = Libraries.SelectMany(a => a.GetExportedTypes()).SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .SelectMany(m => Types(m).Select(t => (Member: $"{m.DeclaringType!.Name}.{m.Name}", Type: t)))
            .Where(x => x.Type.Assembly.GetName().Name is { } name && !name.StartsWith("System", StringComparison.Ordinal) && !name.StartsWith("EvidenceRequests", StringComparison.Ordinal))
            .Select(x => $"{x.Member}: {x.Type.FullName}")
            .Distinct();
        Assert.Empty(foreign);
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null;

    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType).SelectMany(Inner),
        PropertyInfo property => Inner(property.PropertyType),
        ConstructorInfo constructor => constructor.GetParameters().SelectMany(p => Inner(p.ParameterType)),
        FieldInfo field => Inner(field.FieldType),
        _ => [],
    };

    private static IEnumerable<Type> Inner(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Inner).Append(type.GetGenericTypeDefinition()) : [type.HasElementType ? type.GetElementType()! : type];
}
