using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EvidenceRequests.Tests;

/// <summary>
/// Rules decide, the plan carries, documents print. A document looks nothing up in the packs: of the library it reads the words, the
/// wording and the languages, and what was decided reaches it in the records of the step.
/// </summary>
public sealed class DecisionWallSpecs
{
    private static readonly string[] Knowledge = [nameof(Library.Providers), nameof(Library.Countries), nameof(Library.Instruments)];

    [Fact]
    public void Documents_look_nothing_up_in_providers_countries_or_instruments()
    {
        var called = CalledMembers(typeof(Documents.DraftComposer).Assembly.Location).ToHashSet();
        Assert.Contains((nameof(Library), $"get_{nameof(Library.Vocabulary)}"), called);
        Assert.DoesNotContain(called, c => c.Type == nameof(Library) && Knowledge.Contains(c.Member["get_".Length..]));
        Assert.DoesNotContain(called, c => c.Type is nameof(Provider) or nameof(Country) or nameof(Instrument) or nameof(RequestedProfile) or nameof(RequestingProfile));
    }

    // Every member of another assembly that the code of this one names.
    private static IEnumerable<(string Type, string Member)> CalledMembers(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.MemberReferences
                .Select(metadata.GetMemberReference)
                .Where(m => m.Parent.Kind == HandleKind.TypeReference)
                .Select(m => (metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)m.Parent).Name), metadata.GetString(m.Name))),
        ];
    }
}
