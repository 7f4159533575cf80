using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Hosting;
using EvidenceRequests.Desk.Registers;
using EvidenceRequests.Desk.Security;

namespace EvidenceRequests.Desk;

/// <summary>What the screens work with: settings, clock, packs and the open cases.</summary>
internal sealed class Desk : IDisposable
{
    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lazy<RequestDrafter> drafter = new(() => RequestDrafter.Open());

    /// <summary>Opens the desk on its settings.</summary>
    public Desk(DeskOptions options, DeskSettings settings)
    {
        (Options, Settings, Secret, Idle) = (options, settings, SessionSecret.Open(settings), new IdleShutdown(options));
        Places = new AllowedPlaces(Secret, settings, options);
        Cases = new CaseSessionStore(this);
        Office = new OfficeProfile(settings);
        Fields = new Screens.Fields(this);
        Register = new OfficeRegister(options);
    }

    /// <summary>What it was started with.</summary>
    public DeskOptions Options { get; }

    /// <summary>What it keeps between two starts.</summary>
    public DeskSettings Settings { get; }

    /// <summary>The language of its pages.</summary>
    public DeskLanguage Language => Options.Language ?? DeskLanguage.Shipped.FirstOrDefault(l => l.Name == Settings.Language) ?? DeskLanguage.English;

    /// <summary>The secret that open pages are known by.</summary>
    public SessionSecret Secret { get; }

    /// <summary>The end of a desk that was left.</summary>
    public IdleShutdown Idle { get; }

    /// <summary>The folders and files that pages may name.</summary>
    public AllowedPlaces Places { get; }

    /// <summary>The open cases.</summary>
    public CaseSessionStore Cases { get; }

    /// <summary>"My office".</summary>
    public OfficeProfile Office { get; }

    /// <summary>The fields of the case file, with their labels.</summary>
    public Screens.Fields Fields { get; }

    /// <summary>The register of the office, where it keeps one.</summary>
    public OfficeRegister Register { get; }

    /// <summary>The packs.</summary>
    public RequestDrafter Drafter => drafter.Value;

    /// <summary>The clock.</summary>
    public TimeProvider Clock => Options.Clock;

    /// <summary>Today, where the desk stands.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().Date);

    /// <summary>Ends when somebody closes the desk.</summary>
    public Task Closed => closed.Task;

    /// <summary>Closes the desk: what is open is let go, and pages that are still open are not known any more.</summary>
    public void Close()
    {
        Cases.Dispose();
        Secret.Delete();
        closed.TrySetResult();
    }

    /// <summary>The address of a case file that was named at the start, or dropped on the icon.</summary>
    public string OpenFromOutside(string caseFile)
    {
        Places.Choose(caseFile);
        return $"/c/{Secret.KeyFor(caseFile)}/requests";
    }

    /// <inheritdoc/>
    public void Dispose() => Cases.Dispose();
}
