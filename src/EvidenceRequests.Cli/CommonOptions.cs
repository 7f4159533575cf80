using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace EvidenceRequests.Cli;

/// <summary>The options that every command has.</summary>
internal sealed class CommonOptions
{
    /// <summary>The day as of which law and practice are looked at.</summary>
    public Option<DateOnly?> AsOf { get; } = new("--as-of")
    {
        Description = "The day as of which law and practice are looked at, as 2026-10-20. Default: today.",
        HelpName = "DATE",
        Recursive = true,
        CustomParser = ReadDate,
    };

    /// <summary>A folder with packs of an agency's own, or an archive with all of them.</summary>
    public Option<string?> Packs { get; } = new("--packs")
    {
        Description = "A folder whose providers, states, wording and letterhead are laid over the built-in ones, or an archive of \"packs export\" that takes their place.",
        HelpName = "DIR|FILE.zip",
        Recursive = true,
    };

    /// <summary>No colours.</summary>
    public Option<bool> NoColour { get; } = new("--no-color")
    {
        Description = "Print without colours. So does the variable NO_COLOR, and output that is no terminal.",
        Recursive = true,
    };

    /// <summary>Nothing but results and errors.</summary>
    public Option<bool> Quiet { get; } = new("--quiet", "-q")
    {
        Description = "Print results and errors only: no warnings, sums, progress or next step.",
        Recursive = true,
    };

    /// <summary>Version of the command and hash of the library.</summary>
    public Option<bool> Version { get; } = new("--version")
    {
        Description = "Print the version and the hash of the library, and end.",
        Recursive = true,
    };

    /// <summary>Text for people or JSON for programs.</summary>
    public Option<OutputFormat> Format { get; } = GetFormat("text", "json");

    /// <summary>The same, with SARIF for code review systems.</summary>
    public Option<OutputFormat> FormatWithSarif { get; } = GetFormat("text", "json", "sarif");

    private static DateOnly? ReadDate(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and <= 2200)
        {
            return date;
        }

        result.AddError("--as-of takes a date that exists, between 1900 and 2200, year first, as 2026-10-20.");
        return null;
    }

    private static Option<OutputFormat> GetFormat(params string[] words)
    {
        var option = new Option<OutputFormat>("--format")
        {
            Description = "Text for people, or a form for programs. Default: text.",
            HelpName = string.Join('|', words),
            CustomParser = result => ReadFormat(result, words),
        };
        option.CompletionSources.Add(_ => words.Select(w => new System.CommandLine.Completions.CompletionItem(w)));
        return option;
    }

    private static OutputFormat ReadFormat(ArgumentResult result, string[] words)
    {
        var word = result.Tokens[0].Value;
        if (words.Contains(word, StringComparer.Ordinal))
        {
            return Enum.Parse<OutputFormat>(word, ignoreCase: true);
        }

        result.AddError($"--format takes one of: {string.Join(", ", words)}.");
        return OutputFormat.Text;
    }
}
