using System.Text;
using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>A field of a text.</summary>
/// <param name="start">Where it begins.</param>
internal sealed class OpenField(XElement start)
{
    private const int LongestInstruction = 2000;
    private static readonly string[] PageNumbers = ["PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"];
    private readonly StringBuilder instruction = new();

    public XElement Start { get; } = start;

    /// <summary>True once its result has begun.</summary>
    public bool IsSeparated { get; private set; }

    /// <summary>How much text had been shown when its result began.</summary>
    public int ResultFrom { get; private set; }

    /// <summary>The words of its instruction: the first says what it does.</summary>
    public IReadOnlyList<string> Words { get; private set; } = [];

    /// <summary>What it does, in capitals; empty if it does not say.</summary>
    public string Kind => Words.Count > 0 ? Words[0].ToUpperInvariant() : string.Empty;

    /// <summary>True for numbers that every program counts for itself.</summary>
    public bool IsPageNumber => PageNumbers.Contains(Kind);

    public void Instruct(string text)
    {
        if (instruction.Length < LongestInstruction)
        {
            instruction.Append(text);
            Words = [];
        }
    }

    public void Separate(int shown)
    {
        IsSeparated = true;
        ResultFrom = shown;
        Close();
    }

    /// <summary>Reads the instruction, which is whole now.</summary>
    public void Close() => Words = instruction.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
