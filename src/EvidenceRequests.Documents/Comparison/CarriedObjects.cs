using System.Globalization;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>Takes the pictures that only the older document has into a part of the redline, so that a rejected change brings them back.</summary>
internal sealed class CarriedObjects(ComparedPart older, RedlineParts redline, string part)
{
    /// <summary>Changes the references of runs to the names under which their pictures are carried.</summary>
    /// <returns>False if they refer to something that cannot be carried.</returns>
    public bool Carry(IReadOnlyList<XElement> runs)
    {
        foreach (var reference in runs.DescendantsAndSelf().Attributes().Where(a => a.Name.Namespace == R).ToList())
        {
            var link = older.Links.FirstOrDefault(l => l.Id == reference.Value);
            var bytes = link?.ShortType == "image" ? older.Document.Package.FindPart(link.Target) : null;
            var ending = link is null ? string.Empty : link.Target[(link.Target.LastIndexOf('.') + 1)..].ToLower(CultureInfo.InvariantCulture);
            if (bytes is null || !PackageParts.Pictures.ContainsKey(ending))
            {
                redline.HasLeftOut = true;
                return false;
            }

            reference.Value = redline.AddPicture(part, ending, bytes);
        }

        if (runs.Descendants().Any(e => e.Name.LocalName is "footnoteReference" or "endnoteReference"))
        {
            redline.HasLeftOut = true;
            return false;
        }

        return true;
    }
}
