using Microsoft.CodeAnalysis;

namespace EvidenceRequests.Generators;

/// <summary>The type of a property, and the C# that reads and writes a value of it.</summary>
internal sealed class PackedType
{
    private PackedType(PackedForm form, ITypeSymbol symbol, bool optional, ITypeSymbol? element = null)
    {
        Form = form;
        Symbol = symbol;
        Optional = optional;
        Element = element;
    }

    public PackedForm Form { get; }

    /// <summary>The type without its question mark.</summary>
    public ITypeSymbol Symbol { get; }

    /// <summary>True for a value that may be absent.</summary>
    public bool Optional { get; }

    /// <summary>The record that a list holds.</summary>
    public ITypeSymbol? Element { get; }

    private string Name => Symbol.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static PackedType Of(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return new PackedType(FormOf(nullable.TypeArguments[0]), nullable.TypeArguments[0], optional: true);
        }

        var form = FormOf(type);
        return new PackedType(form, type, type.NullableAnnotation == NullableAnnotation.Annotated, form == PackedForm.List ? ((INamedTypeSymbol)type).TypeArguments[0] : null);
    }

    /// <summary>What a record is made from: its public properties that can be set, in the order of the source.</summary>
    public static IEnumerable<IPropertySymbol> PropertiesOf(ITypeSymbol record) => record.GetMembers().OfType<IPropertySymbol>()
        .Where(p => p.DeclaredAccessibility == Accessibility.Public && !p.IsStatic && p.SetMethod is { DeclaredAccessibility: Accessibility.Public });

    /// <summary>The expression that reads a value.</summary>
    public string Reading()
    {
        var read = Form switch
        {
            PackedForm.Text => "reader.ReadString()",
            PackedForm.Number => "reader.Read7BitEncodedInt()",
            PackedForm.Flag => "reader.ReadBoolean()",
            PackedForm.Day => "DateOnly.FromDayNumber(reader.Read7BitEncodedInt())",
            PackedForm.Word => $"({Name})reader.Read7BitEncodedInt()",
            PackedForm.Record => $"Read{Symbol.Name}(reader)",
            PackedForm.List => $"ReadListOf{Element!.Name}(reader)",
            _ => "ReadTexts(reader)",
        };
        return !Optional ? read : Symbol.IsValueType ? $"reader.ReadBoolean() ? {read} : ({Name}?)null" : $"reader.ReadBoolean() ? {read} : null";
    }

    /// <summary>The statement that writes a value.</summary>
    public string Writing(string value)
    {
        var given = Optional && Symbol.IsValueType ? $"{value}.Value" : value;
        var write = Form switch
        {
            PackedForm.Text or PackedForm.Flag => $"writer.Write({given});",
            PackedForm.Number => $"writer.Write7BitEncodedInt({given});",
            PackedForm.Day => $"writer.Write7BitEncodedInt({given}.DayNumber);",
            PackedForm.Word => $"writer.Write7BitEncodedInt((int){given});",
            _ => $"Write(writer, {given});",
        };
        return Optional ? $"writer.Write({value} is not null); if ({value} is not null) {{ {write} }}" : write;
    }

    private static PackedForm FormOf(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return PackedForm.Word;
        }

        var name = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString();
        return name switch
        {
            "string" => PackedForm.Text,
            "int" => PackedForm.Number,
            "bool" => PackedForm.Flag,
            "System.DateOnly" => PackedForm.Day,
            "System.Collections.Generic.IReadOnlyList<string>" => PackedForm.Texts,
            _ when name.StartsWith("System.Collections.Generic.IReadOnlyList<", StringComparison.Ordinal) => PackedForm.List,
            _ when type.IsRecord => PackedForm.Record,
            _ => throw new NotSupportedException($"A value of the type {name} cannot be packed."),
        };
    }
}
