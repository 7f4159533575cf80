namespace EvidenceRequests.Register.Tests;

/// <summary>The engines that every test of the register runs on.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>A register on one engine, with a clock that the test moves.</summary>
internal sealed class OpenedRegister : IDisposable
{
    private static readonly OfficeKey Key = OfficeKey.Create();
    private readonly OfficeKey key;
    private readonly List<string> folders = [];

    private OpenedRegister(Engine engine, string place) => (Engine, Place, key) = (engine, place, Key);

    public Engine Engine { get; }

    public string Place { get; }

    public OfficeKey OfficeKey => key;

    public RequestRegister Register { get; private set; } = null!;

    public DateTimeOffset Now { get; set; } = new(2026, 10, 12, 9, 0, 0, TimeSpan.FromHours(5));

    /// <summary>Makes and opens a register of the office KHI.</summary>
    public static OpenedRegister New(Engine engine, PostgresServer server, string office = "KHI", string? chain = null)
    {
        var folder = Directory.CreateTempSubdirectory("evreq-register-").FullName;
        var opened = new OpenedRegister(engine, engine == Engine.Sqlite ? Path.Combine(folder, "register.db") : server.NewDatabase());
        opened.folders.Add(folder);
        using (var store = opened.Store(create: true))
        {
            RequestRegister.Create(store, Key, office, "Karachi office", chain, parent: null, () => opened.Now);
        }

        opened.Register = opened.Open();
        return opened;
    }

    public RegisterStore Store(bool create = false) => Engine == Engine.Sqlite ? SqliteStore.Open(Place, create) : PostgresStore.Open(Place);

    public RequestRegister Open(string actor = "registrar.khi", string role = MemberRoles.Registrar) => RequestRegister.Open(Store(), Key, new RegisterIdentity(string.Empty, actor, role), () => Now);

    /// <summary>A released preservation of one account, entered today.</summary>
    public RequestRow Released(string kind = "preservation", string docket = "CTD-SND-2026-088", params string[] items) => Register.Enter(new NewEntry
    {
        Kind = EventKinds.Released,
        Docket = docket,
        OccurredAt = RegisterTime.Write(DateOnly.FromDateTime(Now.DateTime)),
        Document = new string('a', 64),
        Body = new EventBody
        {
            Kind = kind,
            Provider = "meta",
            Addressee = "meta:meta-platforms",
            State = "us",
            Step = "s1",
            Accounts = [new RequestAccount { Id = "a1", Provider = "meta", Items = items.Length > 0 ? items : ["subscriber", "messages"], Identifiers = [Register.KeyOf("username", "some.user")] }],
        },
    });

    /// <summary>Enters something some hours later.</summary>
    public RegisterEvent Record(RequestRow request, string kind, EventBody? body = null, double hours = 24, string? at = null, IReadOnlyDictionary<string, string>? text = null, string? words = null)
    {
        Now = Now.AddHours(hours);
        return Register.Record(new NewEntry { Kind = kind, Request = request.Id, OccurredAt = at ?? RegisterTime.Write(Now), Body = body ?? new EventBody(), Text = text ?? new Dictionary<string, string>(), Words = words });
    }

    public string State(RequestRow request) => Register.Find(request.Id)!.State;

    public void Dispose()
    {
        Register?.Dispose();
        foreach (var folder in folders)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
