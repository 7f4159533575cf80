using System.Security.Cryptography;
using System.Text;
using EvidenceRequests.Model;
using Scriban;

namespace EvidenceRequests.Documents;

/// <summary>The wording of one file, parsed and checked.</summary>
/// <param name="Template">What runs; null if something is wrong.</param>
/// <param name="Findings">What is wrong.</param>
/// <param name="Hash">Of the text of the file.</param>
internal sealed record ParsedWording(Template? Template, IReadOnlyList<Finding> Findings, string Hash)
{
    public static ParsedWording Of(string path, string text)
    {
        var (template, findings) = SectionTemplate.Parse(path, text);
        return new ParsedWording(template, findings, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }
}
