using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace EvidenceRequests.Tests;

/// <summary>A folder of <c>tests/scenarios</c>: a case and what is expected of it.</summary>
internal sealed record Scenario(string Name, string Folder, Expectation Expectation)
{
    private static readonly Lazy<RequestDrafter> Shared = new(() => RequestDrafter.Open());

    public static RequestDrafter Drafter => Shared.Value;

    public static IEnumerable<string> Names() => Directory.EnumerateFiles(ProjectFolder.Combine("tests", "scenarios"), "expect.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(ProjectFolder.Combine("tests", "scenarios"), Path.GetDirectoryName(file)!).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static Scenario Open(string name)
    {
        var folder = ProjectFolder.Combine(["tests", "scenarios", .. name.Split('/')]);
        var yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).WithDuplicateKeyChecking().Build();
        return new Scenario(name, folder, yaml.Deserialize<Expectation>(File.ReadAllText(Path.Combine(folder, "expect.yaml"))));
    }

    public CasePlan Plan()
    {
        var reading = Drafter.Read(File.ReadAllBytes(Path.Combine(Folder, "case.yaml")), "case.yaml");
        Assert.True(reading.Value is not null, string.Join("\n", reading.Findings.Select(f => $"{f.Location}: {f.Code} {f.Message}")));
        var plan = Drafter.Plan(reading.Value, DateOnly.ParseExact(Expectation.AsOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(plan.Value is not null, string.Join("\n", plan.Findings.Select(f => $"{f.Location}: {f.Code} {f.Message}")));
        return Drafter.OpenKinds(plan.Value, Expectation.Kinds);
    }
}
