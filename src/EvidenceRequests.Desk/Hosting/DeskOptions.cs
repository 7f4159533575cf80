namespace EvidenceRequests.Desk.Hosting;

/// <summary>What the desk runs with.</summary>
internal sealed record DeskOptions
{
    /// <summary>Folder of the settings; it is made if it is missing.</summary>
    public required string SettingsFolder { get; init; }

    /// <summary>The clock.</summary>
#pragma warning disable RS0030 // Here, and nowhere else in the desk, the clock is taken from the system.
    public TimeProvider Clock { get; init; } = TimeProvider.System;
#pragma warning restore RS0030

    /// <summary>How long the desk stays after the last open page was closed.</summary>
    public TimeSpan IdleAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long it stays after the last request of a browser that runs no script, which cannot say that a page is still open.</summary>
    public TimeSpan IdleWithoutScriptAfter { get; init; } = TimeSpan.FromHours(12);

    /// <summary>The language of the pages; null for the one of the settings.</summary>
    public DeskLanguage? Language { get; init; }

    /// <summary>The folder in which new cases are put, unless the officer chooses another.</summary>
    public required string CaseFolder { get; init; }

    /// <summary>The register of the office, as this machine names it: a file, or the address of a database; null for the one beside a case.</summary>
    public string? Register { get; init; }

    /// <summary>The file with the key of the register; null for the one beside it.</summary>
    public string? RegisterKey { get; init; }

    /// <summary>Short id of who enters something; null for the one who was named when the register was made.</summary>
    public string? RegisterActor { get; init; }
}
