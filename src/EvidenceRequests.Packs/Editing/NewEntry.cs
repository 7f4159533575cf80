using System.Globalization;
using System.Text;

namespace EvidenceRequests.Packs;

/// <summary>An entry to be added to a list of a case file: its keys with their values as YAML, in their order.</summary>
public sealed class NewEntry
{
    private readonly List<(string Key, Func<bool, string> Write)> values = [];

    /// <summary>A comment in the line above it, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>The entry on one line, which JSON reads too.</summary>
    internal string Flow => Write(strict: true);

    /// <summary>Adds a text, in quotes.</summary>
    public NewEntry Text(string key, string? value)
    {
        if (value is not null)
        {
            values.Add((key, strict => Quote(value, strict)));
        }

        return this;
    }

    /// <summary>Adds a list of texts, unless it is empty.</summary>
    public NewEntry Texts(string key, IReadOnlyCollection<string> texts)
    {
        if (texts.Count > 0)
        {
            values.Add((key, strict => $"[{string.Join(", ", texts.Select(t => Quote(t, strict)))}]"));
        }

        return this;
    }

    /// <summary>Adds a number, unless there is none.</summary>
    public NewEntry Number(string key, int? value)
    {
        if (value is { } number)
        {
            values.Add((key, _ => number.ToString(CultureInfo.InvariantCulture)));
        }

        return this;
    }

    /// <summary>Adds a blank that a person must fill in.</summary>
    public NewEntry Blank(string key)
    {
        values.Add((key, strict => strict ? $"\"{Blanks.Sign}\"" : Blanks.Sign));
        return this;
    }

    /// <summary>Adds a list of groups.</summary>
    public NewEntry Groups(string key, IEnumerable<NewEntry> groups)
    {
        var all = groups.ToList();
        values.Add((key, strict => $"[{string.Join(", ", all.Select(g => g.Write(strict)))}]"));
        return this;
    }

    /// <summary>Adds a group.</summary>
    public NewEntry Group(string key, NewEntry group)
    {
        if (group.values.Count > 0)
        {
            values.Add((key, group.Write));
        }

        return this;
    }

    /// <summary>The entry as lines of YAML.</summary>
    internal string Lines(int indent, string lineEnd)
    {
        var text = new StringBuilder();
        var margin = new string(' ', indent);
        if (Comment is not null)
        {
            text.Append(margin).Append("# ").Append(Comment).Append(lineEnd);
        }

        for (var i = 0; i < values.Count; i++)
        {
            text.Append(margin).Append(i == 0 ? "- " : "  ").Append(values[i].Key).Append(": ").Append(values[i].Write(false)).Append(lineEnd);
        }

        return text.ToString();
    }

    private string Write(bool strict) => $"{{ {string.Join(", ", values.Select(v => $"{(strict ? $"\"{v.Key}\"" : v.Key)}: {v.Write(strict)}"))} }}";

    // A word of a list reads better without quotes; whatever else a program could take for a number or a mark of YAML has them.
    internal static string Quote(string text, bool strict)
    {
        if (!strict && text.Length is > 0 and <= 40 && char.IsAsciiLetterLower(text[0]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && !ScalarText.ReadsAsOther(text))
        {
            return text;
        }

        return ScalarText.Quoted(text);
    }
}
