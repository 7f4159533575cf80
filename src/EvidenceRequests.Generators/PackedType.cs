using Microsoft.CodeAnalysis;

namespace EvidenceRequests.Generators;

/// <summary>The type of a property, and the C# that reads and writes a value of it.</summary>
internal sealed class PackedType
{
    private PackedType(WireType form, ITypeSymbol symbol, bool optional, ITypeSymbol? element = null)
    {
        WireType = form;
        Symbol = symbol;
        Optional = optional;
        Element = element;
    }

    public WireType WireType { get; }

    /// <summary>The type without its question mark.</summary>
    public ITypeSymbol Symbol { get; }

    /// <summary>True for a value that may be absent.</summary>
    public bool Optional { get; }

    /// <summary>The record that a list holds.</summary>
    public ITypeSymbol? Element { get; }

    private string Name => Symbol.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static PackedType Create(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return new PackedType(GetWireType(nullable.TypeArguments[0]), nullable.TypeArguments[0], optional: true);
        }

        var form = GetWireType(type);
        return new PackedType(form, type, type.NullableAnnotation == NullableAnnotation.Annotated, form == WireType.List ? ((INamedTypeSymbol)type).TypeArguments[0] : null);
    }

    /// <summary>What a record is made from: its public properties that can be set, in the order of the source.</summary>
    public static IEnumerable<IPropertySymbol> GetProperties(ITypeSymbol record) => record.GetMembers().OfType<IPropertySymbol>()
        .Where(p => p.DeclaredAccessibility == Accessibility.Public && !p.IsStatic && p.SetMethod is { DeclaredAccessibility: Accessibility.Public });

    /// <summary>The expression that reads a value.</summary>
    public string Reading()
    {
        var read = WireType switch
        {
            WireType.Text => "reader.ReadString()",
            WireType.Number => "reader.Read7BitEncodedInt()",
            WireType.Flag => "reader.ReadBoolean()",
            WireType.Day => "DateOnly.FromDayNumber(reader.Read7BitEncodedInt())",
            WireType.Word => $"({Name})reader.Read7BitEncodedInt()",
            WireType.Record => $"Read{Symbol.Name}(reader)",
            WireType.List => $"ReadListOf{Element!.Name}(reader)",
            _ => "ReadTexts(reader)",
        };
        return !Optional ? read : Symbol.IsValueType ? $"reader.ReadBoolean() ? {read} : ({Name}?)null" : $"reader.ReadBoolean() ? {read} : null";
    }

    /// <summary>The statement that writes a value.</summary>
    public string Writing(string value)
    {
        var given = Optional && Symbol.IsValueType ? $"{value}.Value" : value;
        var write = WireType switch
        {
            WireType.Text or WireType.Flag => $"writer.Write({given});",
            WireType.Number => $"writer.Write7BitEncodedInt({given});",
            WireType.Day => $"writer.Write7BitEncodedInt({given}.DayNumber);",
            WireType.Word => $"writer.Write7BitEncodedInt((int){given});",
            _ => $"Write(writer, {given});",
        };
        return Optional ? $"writer.Write({value} is not null); if ({value} is not null) {{ {write} }}" : write;
    }

    private static WireType GetWireType(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return WireType.Word;
        }

        var name = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString();
        return name switch
        {
            "string" => WireType.Text,
            "int" => WireType.Number,
            "bool" => WireType.Flag,
            "System.DateOnly" => WireType.Day,
            "System.Collections.Generic.IReadOnlyList<string>" => WireType.Texts,
            _ when name.StartsWith("System.Collections.Generic.IReadOnlyList<", StringComparison.Ordinal) => WireType.List,
            _ when type.IsRecord => WireType.Record,
            _ => throw new NotSupportedException($"A value of the type {name} cannot be packed."),
        };
    }
}
