using System.Text;

namespace EvidenceRequests.Tests;

internal static class FindingsPage
{
    public static string Text()
    {
        var page = new StringBuilder("# Findings\n\nMade from `src/EvidenceRequests.Model/Findings/FindingCodes.cs`. A code is never used again for something else.\n\n`Reaches` is what a finding is about (`scope` in JSON), `answered by` the one who can mend it (`owner`). A rule or the requirement of a pack (`answered_by`) may say either more closely; a fact that a pack asks for is answered by the one who can state it.\n\n| code | about | meaning | reaches | answered by |\n|---|---|---|---|---|\n");
        foreach (var code in FindingCodes.All)
        {
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {code.Code} | {code.Title} | {code.Explanation} | {Word(code.Scope)} | {Word(code.Owner)} |\n");
        }

        return page.ToString();
    }

    private static string Word(Enum word) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());
}
