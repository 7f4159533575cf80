namespace EvidenceRequests.Desk.Hosting;

/// <summary>What the desk is started with. It has few words, because it is started by a double click.</summary>
internal sealed record DeskArguments
{
    /// <summary>What <c>evreq-desk --help</c> prints.</summary>
    public const string Help = """
        The desk: from a complaint to letters, in the browser of this machine. It listens on this machine only and needs no internet.

        Usage: evreq-desk [CASE.yaml] [--no-browser] [--settings FOLDER]

          CASE.yaml            the case to open
          --no-browser         print the address and open no browser
          --settings FOLDER    keep the settings of the desk here: My office, recent cases
          --version            print the version
          --help               print this text
        """;

    /// <summary>The case file to open, if one was named or dropped on the icon.</summary>
    public string? CaseFile { get; init; }

    /// <summary>True if the address is only printed.</summary>
    public bool NoBrowser { get; init; }

    /// <summary>The folder of the settings, if it is not the usual one.</summary>
    public string? Settings { get; init; }

    /// <summary>True if only the version is asked for.</summary>
    public bool Version { get; init; }

    /// <summary>True if only the help is asked for.</summary>
    public bool ShowHelp { get; init; }

    /// <summary>What is wrong with the words, in one sentence.</summary>
    public string? Error { get; init; }

    /// <summary>Reads the words of the command line.</summary>
    public static DeskArguments Parse(IReadOnlyList<string> words)
    {
        var parsed = new DeskArguments();
        for (var i = 0; i < words.Count && parsed.Error is null; i++)
        {
            parsed = words[i] switch
            {
                "--no-browser" => parsed with { NoBrowser = true },
                "--version" => parsed with { Version = true },
                "--help" or "-h" or "-?" => parsed with { ShowHelp = true },
                "--settings" when i + 1 < words.Count => parsed with { Settings = words[++i] },
                "--settings" => parsed with { Error = "--settings needs a folder." },
                ['-', ..] => parsed with { Error = $"\"{words[i]}\" is no option of evreq-desk." },
                _ when parsed.CaseFile is not null => parsed with { Error = "Name one case file." },
                var file => parsed with { CaseFile = file },
            };
        }

        return parsed;
    }
}
