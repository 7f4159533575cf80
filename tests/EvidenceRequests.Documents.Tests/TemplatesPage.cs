using System.Text;
using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Documents.Templates;

namespace EvidenceRequests.Documents.Tests;

/// <summary>The page <c>docs/templates.md</c>, made from what the program allows.</summary>
internal static class TemplatesPage
{
    private const string Start = """
        # Templates: how the wording is written

        This page is for people who write or review the wording. It is made from the program (`UPDATE_APPROVED=1 dotnet test`), so it says what the program allows.

        ## Where a section goes

        `templates/<kind>/layout.yaml` lists the sections of a document in order. The wording of a section is one file; the first that exists wins, and `evreq explain` shows which:

        1. `templates/<kind>/en/provider/<provider>/<section>.md`
        2. `templates/<kind>/en/requested-state/<cc>/<section>.md`
        3. `templates/<kind>/en/<section>.md`
        4. `templates/shared/en/<section>.md`

        A section of a layout may have `optional: true`, and `when:` with conditions that must all hold. A condition names a value of the tables below and a word (`is`, `is_not`, `in`, `not_in`); the word `none` stands for a value that is not stated.

        ## Form

        `#` to `###` headings · paragraphs · `1.` numbered paragraphs, numbered through the whole letter, with `(a)` and `(i)` below when indented · `-` bullets · `**bold**` · `*italic*` · `` `code` `` in a fixed-width face · pipe tables with a header row · a `\` at the end of a line for a line break · containers. Nothing else: HTML, links, images, quotations and code blocks are findings (`ER5006`).

        A container gives the paragraphs inside it a style. A numbered list inside a container starts at 1 again.

        ```
        ::: addressee
        {{ addressee.name }}
        :::
        ```


        """;

    private const string Middle = """


        A table is in a container that says what kind of table it is, such as `::: table accounts`; without one it is `plain`. Columns are as wide as their words need. A table `key-value` has an empty header row and its labels in the first column.


        """;

    private const string Statements = """


        ## Statements

        `{{ if … }}`, `{{ else if … }}`, `{{ else }}`, `{{ for x in list }}`, `{{ case … }}`, `{{ when … }}`, `{{ end }}`, and values and functions. Nothing else (`ER5003`). A line that holds one statement and nothing else leaves no empty line behind.

        A value that is not stated is null: `if` asks for it, and printed it gives nothing. The member of a group that is not stated is null too. What a letter cannot do without is printed with `need`. `list.size` counts; inside a loop there are `for.first`, `for.last` and `for.index`.

        **Text is never compared** (`ER5004`): only words, numbers, truth values and null are. Facts never pass through the parser: whatever a user types, it changes no structure.

        ## Functions

        | call | gives |
        |---|---|

        """;

    private const string Values = """

        ## Values

        *text* and *moment* (a date or a time) are printed; a *word* of a closed list, a *number* and a *flag* (true or false) are compared too.

        | value | kind |
        |---|---|

        """;

    public static string Text()
    {
        var page = new StringBuilder(Start.ReplaceLineEndings("\n"));
        page.Append("Containers: ").AppendJoin(", ", DraftStyles.Containers.Select(c => $"`{c}`")).Append('.');
        page.Append(Middle.ReplaceLineEndings("\n"));
        page.Append("Kinds of table: ").AppendJoin(", ", DraftStyles.TableKinds.Select(k => $"`{k}`")).Append('.');
        page.Append(Statements.ReplaceLineEndings("\n"));
        foreach (var function in TemplateFunctions.Signatures.Values)
        {
            page.Append("| `").Append(function.Call).Append("` | ").Append(function.Gives).Append(" |\n");
        }

        page.Append(Values.ReplaceLineEndings("\n"));
        foreach (var (name, shape) in TemplateValues.Root.Fields.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            Rows(page, name, shape);
        }

        page.Append("\n## Values of the papers of the register\n\nThe wording of ").AppendJoin(", ", PaperComposer.Kinds.Select(k => $"`{k}`")).Append(" rests on no case file and names these.\n\n| value | kind |\n|---|---|\n");
        foreach (var (name, shape) in TemplateValues.Papers.Fields.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            Rows(page, name, shape);
        }

        return page.ToString();
    }

    private static void Rows(StringBuilder page, string name, ValueShape shape)
    {
        if (shape.Kind is not (ValueKind.Group or ValueKind.List))
        {
            page.Append("| `").Append(name).Append("` | ").Append(shape.Kind.ToString().ToLowerInvariant()).Append(" |\n");
            return;
        }

        if (shape.Entry is { Kind: not ValueKind.Group } entry)
        {
            page.Append("| `").Append(name).Append("[]` | list of ").Append(entry.Kind.ToString().ToLowerInvariant()).Append(" |\n");
            return;
        }

        foreach (var (field, inside) in (shape.Entry ?? shape).Fields)
        {
            Rows(page, $"{name}{(shape.Entry is null ? string.Empty : "[]")}.{field}", inside);
        }
    }
}
