using System.Text;

namespace EvidenceRequests.Packs.Tests;

/// <summary>Every field of the case file has a name in the words of an officer, and the words it may hold.</summary>
public sealed class FieldCatalogueSpecs
{
    private static readonly LibraryReader Reader = LibraryReader.Open([new DirectoryPacks { Root = ProjectFolder.Combine() }]);
    private static readonly FieldCatalogue Catalogue = FieldCatalogue.Create(Reader.Vocabulary);

    [Fact]
    public void Every_field_of_the_records_has_one_row_and_no_row_is_of_anything_else() =>
        Assert.Equal(FactCatalogue.Paths, Reader.Vocabulary.Fields.Select(f => f.Path));

    [Fact]
    public void A_label_names_one_field_and_has_no_key_in_it()
    {
        Assert.Empty(Catalogue.Fields.GroupBy(f => f.Label, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.DoesNotContain(Reader.Vocabulary.Fields, f => $"{f.Label} {f.Hint}".Contains('_', StringComparison.Ordinal) || $"{f.Label} {f.Hint}".Contains('`', StringComparison.Ordinal) || f.Label.Contains('"', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("facts.f3.text", "facts.text", "\"What happened\" of f3")]
    [InlineData("facts.text", "facts.text", "\"What happened\"")]
    [InlineData("accounts.a1.identifiers[1].value", "accounts.identifiers.value", "\"Address, name or number of the account\" of a1, no. 2")]
    [InlineData("accounts.a1.identifiers[0].value", "accounts.identifiers.value", "\"Address, name or number of the account\" of a1")]
    [InlineData("authority.agency", "authority.agency", "\"Agency\"")]
    [InlineData("proceedings.offences.peca-21.conduct", "proceedings.offences.conduct", "\"What was done, without legal words\" of peca-21")]
    [InlineData("accounts.a1.linked_by[0]", "accounts.linked_by", "\"Facts that link the account to the offence\" of a1")]
    public void A_field_is_found_by_its_path_with_ids_and_without(string path, string pattern, string described)
    {
        Assert.Equal(pattern, Catalogue.Find(path)!.Path);
        Assert.Equal(described, Catalogue.Describe(path));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("facts.f3.nonsense")]
    [InlineData("../case")]
    public void A_path_of_no_field_has_no_name(string path) => Assert.Null(Catalogue.Find(path));

    [Fact]
    public void A_field_says_its_type_its_words_who_answers_it_and_whether_it_can_be_unknown()
    {
        var located = Catalogue.Find("accounts.holder.located_in")!;
        Assert.True(located is { Type: FieldType.Word, HasWordForUnknown: true, CanBeUnknown: true, Owner: FindingOwner.Investigator });
        Assert.Contains(located.Words, w => w is { Id: "de", Name: "Germany" });
        Assert.True(Catalogue.Find("facts.at") is { Type: FieldType.Time, CanBeUnknown: true, HasWordForUnknown: false });
        Assert.True(Catalogue.Find("facts") is { Type: FieldType.Group, IsList: true });
        Assert.True(Catalogue.Find("accounts.linked_by") is { Type: FieldType.Reference, IsList: true });
        Assert.Equal(FindingOwner.Court, Catalogue.Find("proceedings.magistrate_order.number")!.Owner);
        Assert.Equal(["yes", "no", "unknown"], Catalogue.Find("persons.in_custody")!.Words.Select(w => w.Id));
    }

    [Fact]
    public void Words_that_depend_on_the_case_are_those_of_the_case()
    {
        var document = CaseDocument.Open(Encoding.UTF8.GetBytes("case: { reference: R-1, requesting_state: pk }\nfacts:\n  - { id: f1, text: First }\naccounts:\n  - { id: a1, provider: meta }\n"), "case.yaml", Reader).Value!;
        Assert.Contains(document.GetWords("accounts.a1.service"), w => w.Id == "instagram");
        Assert.Equal(["f1"], document.GetWords("accounts.a1.linked_by").Select(w => w.Id));
        Assert.Contains(document.GetWords("authority.agency"), w => w.Id == "ctd-sindh");
        Assert.Contains(document.GetWords("proceedings.offences[0].id"), w => w is { Id: "peca-21", Group: "peca" });
        Assert.Empty(document.GetWords("case.title"));
    }
}
