using System.Globalization;
using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace EvidenceRequests.Tests;

/// <summary>The keys of the case file with their meaning, taken from the records and their comments.</summary>
internal static class CaseFilePage
{
    public static string Text()
    {
        var page = new StringBuilder("# The case file\n\nMade from the records in `src/EvidenceRequests.Model/Cases`. One case file feeds every request; nothing is typed twice.\n\n"
            + "Dates are written year first (`2026-10-12`), times with their offset from UTC (`2026-10-11T21:40+05:00`). Put quotes round identifiers and numbers. `unknown` is an answer.\n\n"
            + "Words may be written as people write them: `Germany`, `DE` or `deu` for a state, `Instagram` or `insta` for a service, `FIR` for a register, `PECA s. 21` for an offence. Capitals, blanks and punctuation do not matter. "
            + "A word that is not known is an error that shows the words there are; `evreq words` lists them all.\n");
        page.Append("\nEach field has the name under which a form and a finding ask for it, from `vocabulary/fields.yaml`, and the one who can answer it. In code it is `FieldCatalogue`.\n");
        Append(page, "The file", ModelJson.Default.CaseFile, string.Empty);
        page.Append("\n## Derived facts\n\nPacks may also ask about these; the program works them out.\n\n| fact | meaning |\n|---|---|\n");
        foreach (var fact in DerivedFacts.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{fact.Path}` | {fact.Meaning} |\n");
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, string title, JsonTypeInfo type, string path)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{RecordComments.Find(type.Type)}\n\n| key | asked as | form | who | meaning |\n|---|---|---|---|---|\n");
        var inner = new List<(string, JsonTypeInfo)>();
        foreach (var property in type.Properties.Where(p => p.Set is not null))
        {
            var info = type.Options.GetTypeInfo(property.PropertyType);
            var element = info.Kind == JsonTypeInfoKind.Enumerable ? type.Options.GetTypeInfo(info.ElementType!) : info;
            var position = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            var field = Scenario.Drafter.Fields.Find(position)!;
            page.Append(CultureInfo.InvariantCulture, $"| `{property.Name}`{(property.IsRequired ? " (needed)" : string.Empty)} | {field.Label} | {Form(info, element, property)} | {Who(field.Owner)} | {RecordComments.Find(type.Type, property.Name)} |\n");
            if (element.Kind == JsonTypeInfoKind.Object)
            {
                inner.Add((position, element));
            }
        }

        foreach (var (position, info) in inner)
        {
            Append(page, $"`{position}`", info, position);
        }
    }

    private static string Who(FindingOwner owner) => owner switch
    {
        FindingOwner.Investigator => "investigator",
        FindingOwner.SeniorOfficer => "senior officer",
        FindingOwner.CentralAuthority => "central authority",
        _ => owner.ToString().ToLowerInvariant(),
    };

    private static string Form(JsonTypeInfo info, JsonTypeInfo element, JsonPropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(element.Type) ?? element.Type;
        var form = element.Kind switch
        {
            JsonTypeInfoKind.Object => "group",
            JsonTypeInfoKind.Dictionary => "answers by id",
            _ when type == typeof(int) => "number",
            _ when type == typeof(bool) => "yes or no",
            _ when type == typeof(CaseDate) => "date",
            _ when type == typeof(CaseTime) => "time",
            _ when type.IsEnum => string.Join(", ", Enum.GetNames(type).Select(n => n.ToLowerInvariant())),
            _ => property.AttributeProvider!.GetCustomAttributes(typeof(ContentAttribute), inherit: false).Cast<ContentAttribute>().Single().Label,
        };
        return info.Kind == JsonTypeInfoKind.Enumerable ? $"list of {form}" : form;
    }
}
