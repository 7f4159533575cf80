using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Each named pattern matches what it says it matches and refuses what it says it refuses.</summary>
internal static class PatternExamples
{
    public static void Check(Vocabulary vocabulary, PackFaults faults)
    {
        foreach (var pattern in vocabulary.Patterns)
        {
            var path = $"patterns.{pattern.Id}";
            var file = faults.GetFile(path, "vocabulary/patterns.yaml");
            Regex expression;
            try
            {
                expression = new Regex(pattern.Expression, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
            }
            catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
            {
                faults.Add(FindingCodes.PackPatternWrong, file, path, "the expression cannot be read, or uses look-around or back references.", "Write it with plain classes and counts.");
                continue;
            }

            foreach (var wrong in pattern.Matches.Where(m => !expression.IsMatch(m)).Concat(pattern.Refuses.Where(r => expression.IsMatch(r))))
            {
                faults.Add(FindingCodes.PackPatternWrong, file, path, $"the example \"{wrong}\" is on the wrong side.", "Correct the expression or the example.");
            }
        }

        foreach (var kind in vocabulary.IdentifierKinds.Where(k => k.Pattern is not null && vocabulary.Patterns.All(p => p.Id != k.Pattern)))
        {
            var path = $"identifier_kinds.{kind.Id}";
            faults.Add(FindingCodes.PackWordUndefined, faults.GetFile(path, "vocabulary/identifier-kinds.yaml"), path, $"there is no pattern \"{kind.Pattern}\".", "Add it to patterns.yaml or correct the name.");
        }
    }
}
