using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Every section that a layout names and that is not optional has a wording.</summary>
internal static class Layouts
{
    public static void Check(Library library, PackFaults faults)
    {
        foreach (var (kind, layout) in library.Layouts)
        {
            foreach (var section in layout.Sections.Where(s => s.Optional != true && !HasWording(library, kind, s.Id)))
            {
                faults.Add(FindingCodes.PackTemplateFault, $"templates/{kind}/layout.yaml", $"sections.{section.Id}", $"the section \"{section.Id}\" has no wording.", $"Write templates/{kind}/en/{section.Id}.md or templates/shared/en/{section.Id}.md.");
            }
        }
    }

    private static bool HasWording(Library library, string kind, string section) =>
        library.Templates.ContainsKey($"templates/{kind}/en/{section}.md") || library.Templates.ContainsKey($"templates/shared/en/{section}.md");
}
