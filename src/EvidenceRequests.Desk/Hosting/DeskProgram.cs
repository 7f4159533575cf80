using EvidenceRequests.Register;

namespace EvidenceRequests.Desk.Hosting;

/// <summary>The life of the program: one desk for each user, a browser that opens it, and an end.</summary>
internal static class DeskProgram
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int UsageError = 2;

    /// <summary>Runs the desk until it is closed.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> words, TextWriter output, TextWriter errors)
    {
        var arguments = DeskArguments.Parse(words);
        if (arguments.Error is { } error)
        {
            await errors.WriteLineAsync($"evreq-desk: {error}{Environment.NewLine}{DeskArguments.Help}").ConfigureAwait(false);
            return UsageError;
        }

        if (arguments.ShowHelp || arguments.Version)
        {
            await output.WriteLineAsync(arguments.ShowHelp ? DeskArguments.Help : $"evreq-desk {VersionText.Number}").ConfigureAwait(false);
            return Done;
        }

        try
        {
            return await RunAsync(arguments, output).ConfigureAwait(false);
        }
        catch (DeskCannotStartException exception)
        {
            await errors.WriteLineAsync($"evreq-desk: {exception.Message}").ConfigureAwait(false);
            return Failed;
        }
    }

    private static async Task<int> RunAsync(DeskArguments arguments, TextWriter output)
    {
        var settings = DeskSettings.Open(arguments.Settings ?? OfficeFolder.Usual());
        var caseFile = arguments.CaseFile is { } named ? Path.GetFullPath(named) : null;
        using var instance = SingleInstance.TryTake(settings.Folder);
        if (instance is null)
        {
            var running = await SingleInstance.AskAsync(settings.Folder, caseFile).ConfigureAwait(false)
                ?? throw new DeskCannotStartException("the desk is running already and does not answer. Close it, or end the program evreq-desk, and start it again.");
            await ShowAsync(running, arguments, output).ConfigureAwait(false);
            return Done;
        }

        await using var host = await DeskHost.StartAsync(CreateOptions(settings), settings).ConfigureAwait(false);
        instance.Answer(host.GetStartAddress);
        await ShowAsync(host.GetStartAddress(caseFile), arguments, output).ConfigureAwait(false);
        await host.WaitForEndAsync().ConfigureAwait(false);
        return Done;
    }

    private static DeskOptions CreateOptions(DeskSettings settings) => new()
    {
        SettingsFolder = settings.Folder,
        CaseFolder = DeskSettings.UsualCaseFolder(),
        Register = Variable(RegisterPlaces.Variable),
        RegisterKey = Variable(RegisterPlaces.KeyVariable),
        RegisterActor = Variable(RegisterPlaces.ActorVariable),
    };

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? text : null;

    private static async Task ShowAsync(string address, DeskArguments arguments, TextWriter output)
    {
        if (arguments.NoBrowser || !BrowserLauncher.TryOpen(address))
        {
            // The address opens the desk once, within a minute.
            await output.WriteLineAsync($"Open this address in the browser of this machine within a minute: {address}").ConfigureAwait(false);
            await output.FlushAsync().ConfigureAwait(false);
        }
        else
        {
            await output.WriteLineAsync("The desk is open in your browser. \"Close the desk\" on any page ends it.").ConfigureAwait(false);
        }
    }
}
