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
    public void Public_types_are_sealed_classes_or_records_enumerations_or_static_classes()
    {
        var others = Libraries.SelectMany(a => a.GetExportedTypes())
            .Where(t => t.DeclaringType is null)
            .Where(t => !t.IsSealed && !(IsRecord(t) && t.IsAbstract) && t != typeof(Packs.IPackSource) && t != typeof(Model.ICaseHistory))
            .Select(t => t.FullName);
        Assert.Empty(others);
    }

    [Fact]
    public void What_works_for_its_caller_is_a_class_and_no_record_that_could_be_cloned()
    {
        Type[] services = [typeof(RequestDrafter), typeof(Packs.LibraryReader), typeof(Packs.PackArchive), typeof(Packs.DirectoryPacks), typeof(Documents.PreparedWording), typeof(Documents.ReferenceDocument)];
        Assert.DoesNotContain(services, IsRecord);
    }

    [Fact]
    public void The_one_door_is_opened_and_then_asked()
    {
        var statics = typeof(RequestDrafter).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(m => m.Name);
        Assert.All(statics, name => Assert.StartsWith("Open", name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_public_member_of_the_facade_hands_over_no_tuple()
    {
        var tuples = typeof(RequestDrafter).Assembly.GetExportedTypes().SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => Types(m).Any(t => t.FullName?.StartsWith("System.ValueTuple", StringComparison.Ordinal) == true))
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}");
        Assert.Empty(tuples);
    }

    [Fact]
    public void No_factory_is_called_Of()
    {
        var factories = Libraries.SelectMany(a => a.GetTypes()).SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => m.Name == "Of")
            .Select(m => $"{m.DeclaringType!.FullName}.{m.Name}");
        Assert.Empty(factories);
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

    private static bool IsRecord(Type type) => (type.IsValueType ? type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) : type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance)) is not null;

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
