using System.Reflection;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Rules.Tests;

/// <summary>Each code of a finding is in at least one test or approved file.</summary>
public sealed class FindingCodeSpecs
{
    // Codes that no test of these projects can reach, each with its reason. A code that the program never raises is here until it does or goes.
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        [FindingCodes.FileNotFound] = "raised by the command line",
        [FindingCodes.OutputExists] = "raised by the command line",
        [FindingCodes.OutputNotWritable] = "raised by the command line",
        [FindingCodes.Internal] = "raised by the command line for a fault of the program itself",
    };

    private static readonly Dictionary<string, string> Names = typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.IsLiteral)
        .ToDictionary(f => (string)f.GetRawConstantValue()!, f => f.Name, StringComparer.Ordinal);

    [Fact]
    public void Each_code_stands_in_a_test_or_an_approved_file()
    {
        var texts = Texts().ToList();
        var untested = FindingCodes.All.Select(c => c.Code)
            .Where(code => !Allowed.ContainsKey(code) && !IsOfDocuments(code))
            .Where(code => !texts.Any(text => Holds(text, code)))
            .Select(code => $"{code} {Names[code]}");
        Assert.Empty(untested);
    }

    [Fact]
    public void Each_code_is_listed_once_in_order_with_a_title_and_an_explanation()
    {
        var codes = FindingCodes.All.Select(c => c.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.Equal(codes.Distinct(), codes);
        Assert.Equal(Names.Keys.Order(StringComparer.Ordinal), codes);
        Assert.All(FindingCodes.All, c => Assert.True(c.Title.Length > 0 && c.Explanation.EndsWith('.'), c.Code));
    }

    [Fact]
    public void Each_code_has_an_owner_and_a_scope_that_exist_and_each_of_those_has_a_code()
    {
        Assert.All(FindingCodes.All, c => Assert.True(Enum.IsDefined(c.Owner) && Enum.IsDefined(c.Scope), c.Code));
        Assert.Equal(Enum.GetValues<FindingOwner>(), FindingCodes.All.Select(c => c.Owner).Distinct().Order());
        Assert.Equal(Enum.GetValues<FindingScope>(), FindingCodes.All.Select(c => c.Scope).Distinct().Order());
        Assert.All(FindingCodes.All, c => Assert.Equal(c.Scope == FindingScope.Pack, c.Owner == FindingOwner.PackMaintainer && c.Scope is not (FindingScope.Provider or FindingScope.Program)));
    }

    [Theory]
    [InlineData("mutual_legal_assistance.cabinet_approval.number", FindingOwner.CentralAuthority)]
    [InlineData("mutual_legal_assistance.home_order", FindingOwner.Court)]
    [InlineData("mutual_legal_assistance.urgency.by", FindingOwner.Investigator)]
    [InlineData("data.d1.nexus", FindingOwner.Prosecutor)]
    [InlineData("data.nexus[0].element", FindingOwner.Prosecutor)]
    [InlineData("data.d1.need", FindingOwner.Investigator)]
    [InlineData("proceedings.offences.ppc-302.elements", FindingOwner.Prosecutor)]
    [InlineData("emergency.declared_true", FindingOwner.SeniorOfficer)]
    [InlineData("accounts.approvals", FindingOwner.Investigator)]
    public void A_fact_that_is_asked_for_is_answered_by_the_one_who_can_state_it(string fact, FindingOwner owner)
    {
        Assert.Equal(owner, (new Finding { Code = FindingCodes.RequirementMissing, Severity = Severity.Error, Message = "m", Fact = fact }).Owner);
        Assert.Equal(FindingOwner.Investigator, (new Finding { Code = FindingCodes.DateInFuture, Severity = Severity.Error, Message = "m", Fact = fact }).Owner);
    }

    [Fact]
    public void A_pack_can_say_who_answers_its_requirement()
    {
        var change = Samples.WithState(c => c with { Requested = c.Requested! with { Requirements = [.. c.Requested.Requirements.Select(r => r.Id == "us-probable-cause" ? r with { AnsweredBy = FindingOwner.Court } : r)] } }, "us");
        var without = Samples.Assistance.WithData(d => d with { ProbableCause = null }, 1);
        FindingOwner Owner(Library library) => Samples.Plan(without, Samples.AssistanceDay, library).AllFindings().First(f => f.Requirement?.Id == "us-probable-cause").Owner;
        Assert.Equal(FindingOwner.Investigator, Owner(Samples.Packs));
        Assert.Equal(FindingOwner.Court, Owner(change));
    }

    [Fact]
    public void Each_code_outside_these_projects_is_one_that_exists() => Assert.All(Allowed.Keys, code => Assert.Contains(code, Names.Keys));

    // Wording and documents are tested in EvidenceRequests.Documents.Tests.
    private static bool IsOfDocuments(string code) => code.StartsWith("ER50", StringComparison.Ordinal) || code.StartsWith("ER60", StringComparison.Ordinal);

    private static bool Holds(string text, string code) =>
        text.Contains(code, StringComparison.Ordinal)
        || text.Contains($"FindingCodes.{Names[code]}", StringComparison.Ordinal)
        || (text.Contains("using static EvidenceRequests.Model.FindingCodes;", StringComparison.Ordinal) && Regex.IsMatch(text, $@"\b{Names[code]}\b"));

    private static IEnumerable<string> Texts() => Directory.EnumerateFiles(ProjectFolder.Combine("tests"), "*", SearchOption.AllDirectories)
        .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith("expect.yaml", StringComparison.Ordinal) || f.Contains(".approved.", StringComparison.Ordinal))
        .Where(f => !f.EndsWith("FindingCodeSpecs.cs", StringComparison.Ordinal) && !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj"))
        .Select(File.ReadAllText);
}
