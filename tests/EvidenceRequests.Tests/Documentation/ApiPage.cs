using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EvidenceRequests.Tests;

/// <summary>The page of the public API, from the assemblies and the comments beside them.</summary>
internal static partial class ApiPage
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly (Assembly Assembly, string About)[] Parts =
    [
        (typeof(RequestDrafter).Assembly, "What callers build on. `RequestDrafter` is the door to all of it."),
        (typeof(Packs.CaseFileReader).Assembly, "Case files read, edited and written; packs laid over those inside."),
        (typeof(CaseFile).Assembly, "The nouns: case file, knowledge, plan, findings. [case-file.md](case-file.md) explains the keys of a case file."),
        (typeof(Documents.DraftComposer).Assembly, "Documents. Reached through `RequestDrafter`."),
        (typeof(Rules.Planner).Assembly, "Planning and checking. Reached through `RequestDrafter`."),
    ];

    public static string Text()
    {
        var text = new StringBuilder("# The public API\n\nMade from the comments of the code; a test keeps it so. [integrators.md](integrators.md) shows how the pieces go together. Everything may be used from several threads at a time unless it says otherwise; records are never changed once made.\n");
        foreach (var (assembly, about) in Parts)
        {
            var comments = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);
            text.Append($"\n## {assembly.GetName().Name}\n\n{about}\n");
            foreach (var type in assembly.GetExportedTypes().Where(t => t.DeclaringType is null).OrderBy(t => t != typeof(RequestDrafter)).ThenBy(t => t.FullName, StringComparer.Ordinal))
            {
                WriteType(text, type, comments);
            }
        }

        return text.ToString();
    }

    private static void WriteType(StringBuilder text, Type type, Dictionary<string, XElement> comments)
    {
        text.Append($"\n### {Name(type, null)}\n\n*{Kind(type)}.* {Summary(comments, $"T:{type.FullName}")}\n");
        var rows = Members(type).Select(m => $"| `{Signature(m).Replace("|", "\\|", StringComparison.Ordinal)}` | {Summary(comments, DocumentationId(m))} |").ToList();
        if (rows.Count > 0)
        {
            text.Append("\n| member | |\n|---|---|\n").AppendJoin('\n', rows).Append('\n');
        }
    }

    // Of records, what the compiler adds is left out; so is what every object has.
    private static IEnumerable<MemberInfo> Members(Type type) => type.IsEnum
        ? type.GetFields(BindingFlags.Public | BindingFlags.Static)
        : type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m is PropertyInfo { Name: not "EqualityContract" } or FieldInfo or MethodInfo { IsSpecialName: false })
            .Where(m => m.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$" or "PrintMembers" or "Dispose"))
            .OrderBy(m => m is MethodInfo).ThenBy(m => type == typeof(RequestDrafter) ? m.Name : string.Empty, StringComparer.Ordinal).ThenBy(m => m.MetadataToken);

    private static string Kind(Type type) =>
        type.IsEnum ? "Enumeration" : type.IsInterface ? "Interface" : type is { IsAbstract: true, IsSealed: true } ? "Static class" : type.GetMethod("<Clone>$") is not null ? "Record" : type.IsValueType ? "Value" : "Class";

    private static string Signature(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{Name(property.PropertyType, Nullability.Create(property))} {property.Name}",
        FieldInfo { DeclaringType.IsEnum: true } field => field.Name,
        FieldInfo { IsLiteral: true, FieldType: var type } field when type == typeof(string) => $"const string {field.Name} = \"{field.GetRawConstantValue()}\"",
        FieldInfo field => $"{Name(field.FieldType, Nullability.Create(field))} {field.Name}",
        MethodInfo method => $"{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}({string.Join(", ", method.GetParameters().Select(p => $"{(p.IsOut ? "out " : string.Empty)}{Name(p.ParameterType, Nullability.Create(p))} {p.Name}{(p.HasDefaultValue ? " = …" : string.Empty)}"))})",
        _ => member.Name,
    };

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value, null) + "?";
        }

        var plain = type.IsByRef ? Name(type.GetElementType()!, nullability?.ElementType) : type.IsArray ? Name(type.GetElementType()!, nullability?.ElementType) + "[]" : Keyword(type);
        var arguments = type.GetGenericArguments();
        return (arguments.Length == 0 || type.IsArray || type.IsByRef ? plain : $"{plain[..(plain.IndexOf('`', StringComparison.Ordinal) is >= 0 and var tick ? tick : plain.Length)]}<{string.Join(", ", arguments.Select((a, i) => Name(a, nullability?.GenericTypeArguments.ElementAtOrDefault(i))))}>")
            + (nullability?.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : string.Empty);
    }

    private static string Keyword(Type type) => type switch
    {
        _ when type == typeof(string) => "string",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(int) => "int",
        _ when type == typeof(byte) => "byte",
        _ when type == typeof(void) => "void",
        _ when type == typeof(object) => "object",
        _ => type.Name,
    };

    // As the compiler writes it: M:Namespace.Type.Method(System.Collections.Generic.IReadOnlyList{System.String}).
    private static string DocumentationId(MemberInfo member) => member switch
    {
        MethodInfo method => $"M:{method.DeclaringType!.FullName}.{method.Name}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : string.Empty)}{(method.GetParameters() is { Length: > 0 } parameters ? $"({string.Join(',', parameters.Select(p => Id(p.ParameterType)))})" : string.Empty)}",
        PropertyInfo property => $"P:{property.DeclaringType!.FullName}.{property.Name}",
        _ => $"F:{member.DeclaringType!.FullName}.{member.Name}",
    };

    private static string Id(Type type) =>
        type.IsByRef ? Id(type.GetElementType()!) + "@"
        : type.IsArray ? Id(type.GetElementType()!) + "[]"
        : type.IsGenericParameter ? (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition
        : type.IsGenericType ? $"{type.GetGenericTypeDefinition().FullName![..type.GetGenericTypeDefinition().FullName!.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(Id))}}}"
        : type.FullName!.Replace('+', '.');

    private static string Summary(Dictionary<string, XElement> comments, string id)
    {
        // What a record takes by its place is explained where the record is.
        var summary = comments.GetValueOrDefault(id)?.Element("summary")
            ?? (id.StartsWith("P:", StringComparison.Ordinal) ? comments.GetValueOrDefault($"T:{id[2..id.LastIndexOf('.')]}")?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == id[(id.LastIndexOf('.') + 1)..]) : null);
        if (summary is null)
        {
            return string.Empty;
        }

        var copy = new XElement(summary);
        foreach (var code in copy.Descendants().Where(e => e.Name.LocalName is "c" or "see" or "paramref").ToList())
        {
            var said = code.Attribute("cref")?.Value ?? code.Attribute("langword")?.Value ?? code.Attribute("name")?.Value ?? code.Value;
            code.ReplaceWith($"`{(code.Attribute("cref") is null ? said : said.Split('(')[0].Split('.')[^1])}`");
        }

        return Spaces().Replace(copy.Value.Replace("|", "\\|", StringComparison.Ordinal), " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
