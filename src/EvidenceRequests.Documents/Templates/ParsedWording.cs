using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;
using Scriban;

namespace EvidenceRequests.Documents.Templates;

/// <summary>The wording of one file, parsed and checked, with the forms it has taken so far.</summary>
internal sealed class ParsedWording
{
    private readonly string path;
    private readonly string text;
    private readonly SectionCache sections = new();

    private ParsedWording(string path, string text)
    {
        this.path = path;
        this.text = text;
        (Template, Findings) = SectionTemplate.Parse(path, text);
        Hash = Sha256.Hex(text);
    }

    /// <summary>What runs; null if something is wrong.</summary>
    public Template? Template { get; }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Of the text of the file.</summary>
    public string Hash { get; }

    public static ParsedWording Parse(string path, string text) => new(path, text);

    /// <summary>The form of the section for what its template gave.</summary>
    public CompiledSection Compile(ReadOnlySpan<char> markdown) => sections.GetOrAdd(markdown, m => BlockReader.Read(path, text, m));
}
