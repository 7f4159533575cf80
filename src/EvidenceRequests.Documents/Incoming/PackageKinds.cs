using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>
/// Tells what could act on the computer that opens a package by what it is: the type of the relationship that leads to a part, the content
/// type that the package gives it, and its first bytes. Folders and names say nothing: whoever wants to deceive chooses them.
/// </summary>
internal static class PackageKinds
{
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    // The last words of relationship types. source: ECMA-376 Part 1, 15.2, and [MS-OFFMACRO2] 2.1.
    private static readonly HashSet<string> Macros = new(["vbaProject", "wordVbaData", "attachedToolbars", "xlMacrosheet"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Objects = new(["oleObject", "package", "control", "activeXControlBinary", "extensibility", "webextension", "webextensiontaskpanes"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] MacroTypes = ["macroEnabled", "vbaProject", "vbaData"];
    private static readonly string[] ObjectTypes = ["oleObject", "activeX", "ms-package", "vnd.ms-excel", "spreadsheetml.sheet", "presentationml.presentation", "x-msdownload"];

    // source: [MS-CFB] 2.2, APPNOTE.TXT 4.3.7, PE format.
    private static readonly byte[][] Containers = [[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "PK\u0003\u0004"u8.ToArray(), "MZ"u8.ToArray()];

    /// <summary>Refuses a package that holds macros or objects of other programs.</summary>
    /// <param name="types">Its list of content types.</param>
    /// <param name="relationships">The last words of the types of all its relationships.</param>
    /// <param name="parts">Its parts by name.</param>
    /// <param name="noun">What findings call it.</param>
    /// <exception cref="PackageRefusedException">It does.</exception>
    public static void Refuse(XElement types, IEnumerable<string> relationships, IReadOnlyDictionary<string, byte[]> parts, string noun)
    {
        var kinds = relationships.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = types.Elements(Types + "Override").Concat(types.Elements(Types + "Default")).Select(t => (string?)t.Attribute("ContentType") ?? string.Empty).ToList();
        if (kinds.Overlaps(Macros) || named.Any(t => MacroTypes.Any(m => t.Contains(m, StringComparison.OrdinalIgnoreCase))) || parts.Keys.Any(p => p.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new PackageRefusedException(PackageFault.Unsafe, $"The {noun} holds macros.", "Save it in Word as a Word document (.docx) without macros.");
        }

        if (kinds.Overlaps(Objects) || named.Any(t => ObjectTypes.Any(o => t.Contains(o, StringComparison.OrdinalIgnoreCase))) || parts.Values.Any(IsContainer) || parts.Keys.Any(IsObjectFolder))
        {
            throw new PackageRefusedException(PackageFault.Unsafe, $"The {noun} holds an embedded object.", "Put a picture in its place.");
        }
    }

    private static bool IsContainer(byte[] part) => Containers.Any(c => part.AsSpan().StartsWith(c));

    private static bool IsObjectFolder(string name) => name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase);
}
