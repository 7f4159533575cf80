using System.Collections;
using System.Text.Json;

namespace EvidenceRequests.Rules.Tests;

/// <summary>Nobody can name a fact that the case does not state.</summary>
public sealed class FactsFirstSpecs
{
    [Fact]
    public void A_case_without_facts_is_told_to_state_the_fact_before_its_id_is_asked_for()
    {
        var bare = Samples.Direct with { Facts = [], Accounts = [.. Samples.Direct.Accounts.Select(a => a with { LinkedBy = [] })], Data = [.. Samples.Direct.Data.Select(d => d with { Supports = [], Nexus = [] })], Confidentiality = new Confidentiality { Asked = true, Ground = "destruction", Days = 90 } };
        var asking = Samples.Plan(bare, Samples.DirectDay).AllFindings().Where(f => f.Fact is { } fact && (fact.EndsWith(".linked_by", StringComparison.Ordinal) || fact.EndsWith(".supports", StringComparison.Ordinal) || fact == "confidentiality.facts")).ToList();
        Assert.Equal(3, asking.Select(f => f.Fact!.Split('.')[^1]).Distinct().Count());
        Assert.All(asking, f => Assert.StartsWith("State the fact under facts first, with its time and its source; then add ", f.Fix, StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_with_facts_is_asked_for_their_ids_alone()
    {
        var unlinked = Samples.Direct.WithAccount(a => a with { LinkedBy = [] });
        Assert.Contains(Samples.Plan(unlinked, Samples.DirectDay).AllFindings(), f => f.Code == FindingCodes.AccountNotLinked && f.Fix!.StartsWith("Add accounts.", StringComparison.Ordinal) && f.Fix.Contains("linked_by", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_key_of_the_case_file_that_names_facts_is_known() =>
        Assert.Equal(Find(typeof(CaseFile), string.Empty, 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), FactsFirst.Keys.Order(StringComparer.Ordinal));

    // "data.nexus" stands for the fact that each of its rows names.
    private static IEnumerable<string> Find(Type type, string path, int depth)
    {
        foreach (var property in type.GetProperties().Where(p => p.DeclaringType == type && depth < 6))
        {
            var key = JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
            var place = path.Length == 0 ? key : $"{path}.{key}";
            if (property.CustomAttributes.Any(a => a.AttributeType.Name == "RefersToAttribute" && Enum.GetName(a.ConstructorArguments[0].ArgumentType, a.ConstructorArguments[0].Value!) == "Fact"))
            {
                yield return key == "fact" ? path : place;
            }

            var element = property.PropertyType.IsGenericType && typeof(IEnumerable).IsAssignableFrom(property.PropertyType) ? property.PropertyType.GetGenericArguments()[^1] : property.PropertyType;
            foreach (var found in element.Namespace == typeof(CaseFile).Namespace && element is { IsEnum: false } ? Find(element, place, depth + 1) : [])
            {
                yield return found;
            }
        }
    }
}
