namespace EvidenceRequests.Tests;

/// <summary>The packs that travel with the library are whole.</summary>
public sealed class RealPackSpecs
{
    [Fact]
    public void The_packs_have_no_fault()
    {
        var faults = Scenario.Drafter.CheckPacks().Where(f => f.Severity == Severity.Error).Select(f => $"{f.Location}: {f.Code} {f.Message}");
        Assert.Empty(faults);
    }

    [Fact]
    public void Built_in_packs_are_those_of_the_folders()
    {
        var folder = new Packs.DirectoryPacks { Root = ProjectFolder.Root };
        Assert.Equal(folder.List(), EmbeddedPacks.Archive.List());
    }

    [Fact]
    public void No_statement_from_memory_closes_a_route_or_asks_for_a_fact_by_itself()
    {
        // Memory warns and never blocks: whoever writes an error on memory would see it softened, so the pack says warning.
        var library = Scenario.Drafter.ReadAll().Value!;
        var wrong = library.Providers.Values.SelectMany(p => p.Requirements.Select(r => (p.Id, r)))
            .Concat(library.Countries.Values.SelectMany(c => (c.Requested?.Requirements ?? []).Concat(c.Requesting?.Requirements ?? []).Select(r => (c.Id, r))))
            .Where(x => x.r.Severity == Severity.Error && x.r.Cite.Confidence != Confidence.Page)
            .Select(x => $"{x.Id}: {x.r.Id}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void One_requesting_state_is_taken_where_none_is_named() =>
        Assert.Single(Scenario.Drafter.ReadAll().Value!.Countries.Values, c => c.Requesting?.Default == true);

    [Fact]
    public void Every_postal_address_has_its_source_or_says_that_it_has_none()
    {
        var library = Scenario.Drafter.ReadAll().Value!;
        var bare = library.Providers.Values.SelectMany(p => p.Entities.Where(e => e.Address.Count > 0).Select(e => (p, e)))
            .Where(x => (x.e.AddressCite ?? x.e.Cite) is { Confidence: Confidence.Page, Source: null })
            .Select(x => $"{x.p.Id}: {x.e.Id}");
        Assert.Empty(bare);
    }

    [Fact]
    public void The_substance_of_an_offence_says_what_the_statute_says_and_nothing_about_our_reading()
    {
        // The annex to a request prints it, so a remark for the keeper of the pack would reach the other state.
        string[] ours = ["was read", "not read", "unknown", "ask the", "charge section"];
        var library = Scenario.Drafter.ReadAll().Value!;
        var remarks = library.Countries.Values.SelectMany(c => c.Requesting?.Offences ?? [])
            .Where(o => ours.Any(w => o.Substance?.Contains(w, StringComparison.OrdinalIgnoreCase) == true || o.Elements.Any(e => e.Contains(w, StringComparison.OrdinalIgnoreCase))))
            .Select(o => o.Id);
        Assert.Empty(remarks);
    }
}
