using System.Text;

namespace EvidenceRequests.Tests;

internal static class FindingsPage
{
    public static string Text()
    {
        var page = new StringBuilder("# Findings\n\nMade from `src/EvidenceRequests.Model/Findings/FindingCodes.cs`. A code is never used again for something else.\n\n| code | about | meaning |\n|---|---|---|\n");
        foreach (var code in FindingCodes.All)
        {
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {code.Code} | {code.Title} | {code.Explanation} |\n");
        }

        return page.ToString();
    }
}
