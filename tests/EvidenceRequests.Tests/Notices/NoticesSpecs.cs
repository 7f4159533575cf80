using System.Text.Json;
using System.Xml.Linq;

namespace EvidenceRequests.Tests.Notices;

/// <summary>What travels with the command and the desk is named with its licence: in the notices for people, in the bill of materials for programs.</summary>
public sealed class NoticesSpecs
{
    private static readonly string Notices = ProjectFolder.Combine("THIRD-PARTY-NOTICES.txt");
    private static readonly string Bill = ProjectFolder.Combine("sbom.cdx.json");

    [Fact]
    public void Notices_and_bill_of_materials_are_those_of_the_packages_that_were_restored()
    {
        var packages = ShippedPackage.ReadAll();
        var version = XDocument.Load(ProjectFolder.Combine("Directory.Build.props")).Descendants("Version").Single().Value;

        Approved.Matches(Notices, ThirdPartyNotices.Text(packages));
        Approved.Matches(Bill, BillOfMaterials.Text(packages, version));
    }

    [Fact]
    public void Every_library_beside_the_command_belongs_to_a_package_that_is_named_with_its_licence()
    {
        var packages = ShippedPackage.ReadAll();
        var text = File.ReadAllText(Notices);
        using var bill = JsonDocument.Parse(File.ReadAllText(Bill));
        var named = bill.RootElement.GetProperty("components").EnumerateArray().Select(c => c.GetProperty("purl").GetString()).ToList();

        Assert.Equal(packages.Select(p => p.Url), named);
        Assert.All(packages, p => Assert.Contains($"{p.Name} {p.Version} – {p.License}\n", text, StringComparison.Ordinal));
        Assert.All(packages, p => Assert.Contains(p.License, ThirdPartyNotices.Licenses.Keys));
        var ours = Directory.EnumerateDirectories(ProjectFolder.Combine("src")).Select(d => Path.GetFileName(d) + ".dll").Append("evreq.dll").ToHashSet(StringComparer.Ordinal);
        var theirs = packages.SelectMany(p => Directory.EnumerateFiles(p.Folder, "*.dll", SearchOption.AllDirectories)).Select(f => Path.GetFileName(f)).ToHashSet(StringComparer.Ordinal);
        var built = Directory.EnumerateDirectories(ProjectFolder.Combine("src", "EvidenceRequests.Cli", "bin"), "net10.0", SearchOption.AllDirectories).SelectMany(d => Directory.EnumerateFiles(d, "*.dll"));
        Assert.DoesNotContain(built.Select(f => Path.GetFileName(f)!), f => !ours.Contains(f) && !theirs.Contains(f));
    }

    [Fact]
    public void The_locks_of_the_programs_name_the_same_packages()
    {
        var locked = ShippedPackage.Programs.SelectMany(p =>
        {
            using var file = JsonDocument.Parse(File.ReadAllText(ProjectFolder.Combine("src", p, "packages.lock.json")));
            return file.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject().Where(d => d.Value.GetProperty("type").GetString() != "Project").Select(d => $"{d.Name.ToLowerInvariant()} {d.Value.GetProperty("resolved").GetString()}").ToList();
        }).ToHashSet(StringComparer.Ordinal);

        Assert.All(ShippedPackage.ReadAll(), p => Assert.Contains($"{p.Name.ToLowerInvariant()} {p.Version}", locked));
    }
}
