using System.Text.RegularExpressions;
using EvidenceRequests.Documents.Facts;
using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Tests;

/// <summary>The values that templates are checked against are the values they get, and the page that tells authors about them.</summary>
public sealed partial class TemplateValuesSpecs
{
    [Fact]
    public void Every_value_that_a_template_may_name_is_there_and_has_the_kind_it_is_said_to_have()
    {
        var faults = new List<string>();
        Compare(TemplateValues.Root, GetFacts(FullCase.Request), string.Empty, faults);

        Assert.Empty(faults);
    }

    [Fact]
    public void No_value_is_there_that_a_template_may_not_name()
    {
        var faults = new List<string>();
        Surplus(TemplateValues.Root, GetFacts(FullCase.Request), string.Empty, faults);

        Assert.Empty(faults);
    }

    // A value that is built for nobody: a fact of the case would be typed and never printed.
    [Fact]
    public void Every_value_is_named_by_a_template_that_travels_with_the_packs()
    {
        var spare = new[] { "dual_criminality", "ended_at", "extend_from", "gone_after", "holder_role", "item_count", "max_months", "short_name" };
        var code = string.Join('\n', Directory.EnumerateFiles(ProjectFolder.Combine("templates"), "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".md", StringComparison.Ordinal) || f.EndsWith(".yaml", StringComparison.Ordinal)).Select(File.ReadAllText));
        var named = Names().Matches(code).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(spare, Fields(TemplateValues.Root).Distinct(StringComparer.Ordinal).Where(n => !named.Contains(n)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Fields(ValueShape shape) => shape.Fields.SelectMany(f => Fields(f.Value).Prepend(f.Key)).Concat(shape.Entry is { } entry ? Fields(entry) : []);

    [GeneratedRegex(@"(?<=\{\{[^}]*|fact: [a-z_.]*)\b[a-z_]+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [Fact]
    public void What_stands_at_the_top_is_what_templates_may_name()
    {
        Assert.Equal(TemplateValues.Root.Fields.Keys.Order(StringComparer.Ordinal), TemplateFacts.Builders.Keys.Concat(PackageFacts.Names).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_value_is_built_once_and_only_when_it_is_named()
    {
        var facts = GetFacts(FullCase.Request);
        Assert.Empty(facts.Keys);

        Assert.Same(facts["accounts"], facts["accounts"]);
        Assert.Equal(["accounts"], facts.Keys);
    }

    [Fact]
    public void A_package_that_asks_for_itself_finds_nothing_stated()
    {
        var library = Samples.Library(("text", "Text."));
        var layout = library.Layouts["preservation"] with
        {
            Package = [new PackagedDocument { Document = "a", Annex = true, When = [new Condition { Fact = "documents", Is = "none" }] }, new PackagedDocument { Document = "b", Annex = true, When = [new Condition { Fact = "annexes", IsNot = "none" }] }],
        };
        var facts = GetFacts(Samples.Request(library with { Layouts = new Dictionary<string, TemplateLayout> { ["preservation"] = layout } }));

        Assert.Single((ScriptArray)facts["documents"]!);
    }

    [Fact]
    public void Every_value_survives_a_case_that_states_almost_nothing()
    {
        var bare = Samples.Request(Samples.Library(("text", "Text."))) with
        {
            CaseFile = new CaseFile { Case = new CaseHeader { Reference = "X", RequestingState = "xx" } },
            Step = Samples.Step with { Providers = ["nobody"], Asks = [], Requested = new RequestedSide { State = new NamedState("yy", "YY", "YY") }, Offences = [], Facts = [], Channel = null, Days = null },
        };

        Assert.NotNull(DraftComposer.Compose(bare).Value);
    }

    [Fact]
    public void The_page_for_authors_of_templates_is_up_to_date()
    {
        var file = Path.Combine(Root(), "docs", "templates.md");
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(file, TemplatesPage.Text());
        }

        Assert.Equal(TemplatesPage.Text(), File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    private static ScriptObject GetFacts(DraftRequest request)
    {
        var inputs = new DocumentInputs(request);
        var times = new PrintedTimes(request.Library.Languages["en"], inputs.Requesting);
        return TemplateFacts.Create(inputs, new FactValues(new FactSlots(), times, new PrintedSources(times), []));
    }

    private static void Compare(ValueShape shape, object? value, string path, List<string> faults)
    {
        switch (shape.Kind)
        {
            case ValueKind.Group when value is ScriptObject group:
                foreach (var (name, field) in shape.Fields)
                {
                    Compare(field, group.TryGetValue(name, out var inside) ? inside : null, $"{path}.{name}", faults);
                }

                break;
            case ValueKind.List when value is ScriptArray { Count: > 0 } list:
                Compare(shape.Entry!, list[0], $"{path}[0]", faults);
                break;
            case ValueKind.Text or ValueKind.Moment when value is string text && FactSlots.HasPrivateUse(text):
            case ValueKind.Word when value is string word && !FactSlots.HasPrivateUse(word):
            case ValueKind.Number when FactNumber.Plain(value) is not null:
            case ValueKind.Flag when value is bool:
                break;
            default:
                faults.Add($"{path}: {shape.Kind}, but {value ?? "nothing"}");
                break;
        }
    }

    private static void Surplus(ValueShape shape, object? value, string path, List<string> faults)
    {
        if (value is ScriptObject group)
        {
            faults.AddRange(group.Keys.Where(k => !shape.Fields.ContainsKey(k)).Select(k => $"{path}.{k}"));
            foreach (var (name, field) in shape.Fields)
            {
                Surplus(field, group.TryGetValue(name, out var inside) ? inside : null, $"{path}.{name}", faults);
            }
        }
        else if (value is ScriptArray { Count: > 0 } list && shape.Entry is not null)
        {
            Surplus(shape.Entry, list[0], $"{path}[0]", faults);
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "EvidenceRequests.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The root of the project was not found.");
        }

        return folder;
    }
}
