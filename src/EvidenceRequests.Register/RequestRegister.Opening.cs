namespace EvidenceRequests.Register;

/// <content>How a register is made and opened, and who may use it.</content>
internal sealed partial class RequestRegister
{
    /// <summary>Makes a register, or brings an older one to the newest schema.</summary>
    /// <param name="store">Where.</param>
    /// <param name="key">The key of the office.</param>
    /// <param name="office">Code of the office, as in register numbers: letters, digits and dashes.</param>
    /// <param name="name">Its name.</param>
    /// <param name="chain">Its chain on this machine, where it has several; null for the code itself.</param>
    /// <param name="parent">Code of the office above it; null if there is none.</param>
    /// <param name="now">The clock.</param>
    public static void Create(RegisterStore store, OfficeKey key, string office, string name, string? chain, string? parent, Func<DateTimeOffset> now)
    {
        RequireCode(office);
        RequireCode(chain ?? office);
        store.Migrate(Migration.For(store.Engine), now());
        store.Write(() =>
        {
            RequireKey(store, key);
            var above = parent is null ? string.Empty : store.Sql.First("SELECT path FROM office WHERE code = $1", static r => r.GetString(0), parent) ?? throw new RegisterException($"there is no office \"{parent}\".", "Enter it first.");
            store.Sql.Execute("INSERT INTO office (code, parent, name, path) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING", office, parent, name, $"{(above.Length == 0 ? "/" : above)}{office}/");
            store.Sql.Execute("INSERT INTO chain (id, office, seq, hash, recorded_at, own) VALUES ($1, $2, 0, $3, '', 1) ON CONFLICT DO NOTHING", chain ?? office, office, EventHash.Start);
            if (store is PostgresStore)
            {
                foreach (var (role, kind) in MemberRoles.All.SelectMany(r => MemberRoles.Kinds(r).Select(k => (r, k))))
                {
                    store.Sql.Execute("INSERT INTO may_write (role, kind) VALUES ($1, $2) ON CONFLICT DO NOTHING", role, kind);
                }
            }

            return true;
        });
    }

    /// <summary>Opens a register.</summary>
    /// <param name="store">Where it lies; it is closed with the register.</param>
    /// <param name="key">The key of the office; without it no text and no identifier can be entered or read.</param>
    /// <param name="identity">Who writes; an empty chain stands for the one of the office.</param>
    /// <param name="now">The clock.</param>
    /// <exception cref="RegisterException">There is none, it is newer, or the key is of another register.</exception>
    public static RequestRegister Open(RegisterStore store, OfficeKey? key, RegisterIdentity identity, Func<DateTimeOffset> now)
    {
        store.RequireSchema(Migration.For(store.Engine));
        if (key is not null && Setting(store, "key") is { } known && known != key.Id)
        {
            throw new RegisterException("the key is not the one of this register.", "Name the right one: --key FILE.");
        }

        var chain = identity.Chain.Length > 0 ? identity.Chain : OwnChain(store);
        var actor = identity.Actor.Length > 0 ? identity.Actor : Setting(store, "by") ?? throw new RegisterException("nobody is named who enters this.", "Name yourself by a short id of the office, as --by clerk.khi, or set EVREQ_BY.");
        return new RequestRegister(store, key, new RegisterIdentity(chain, actor, identity.Role.Length > 0 ? identity.Role : OwnRole(store)), now);
    }

    /// <summary>Lets a login of a shared database see an office and those below it, in a role. The login itself is made by who keeps the server.</summary>
    /// <param name="login">The login.</param>
    /// <param name="office">Code of the office.</param>
    /// <param name="role">A word of <see cref="MemberRoles"/>.</param>
    public void AddMember(string login, string office, string role)
    {
        if (store is not PostgresStore shared)
        {
            throw new RegisterException("a file knows no logins: whoever may read the file reads the register.", "Use PostgreSQL where offices must not see each other.");
        }

        if (!MemberRoles.All.Contains(role))
        {
            throw new RegisterException($"there is no role \"{role}\".", $"The roles are: {string.Join(", ", MemberRoles.All)}.");
        }

        store.Write(() =>
        {
            store.Sql.Execute("INSERT INTO member (login, office, role) VALUES ($1, $2, $3) ON CONFLICT (login) DO UPDATE SET office = excluded.office, role = excluded.role", login, office, role);
            shared.Grant(role switch { MemberRoles.Auditor => "evreq_auditor", MemberRoles.Statistics => "evreq_statistics", _ => "evreq_member" }, login);
            return true;
        });
    }

    /// <summary>The state that asks, by its id; null in a register that was made before it was kept.</summary>
    public string? Country => Setting(store, "country");

    /// <summary>Changes a setting of the register, such as <c>two-persons</c>.</summary>
    public void Set(string name, string value) => store.Write(() => store.Sql.Execute("INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value));

    private static void RequireCode(string code)
    {
        if (code.Length is 0 or > 24 || !code.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw new RegisterException($"\"{code}\" cannot stand in a register number.", "Take letters, digits and dashes, such as KHI or FIA-CCW-2.");
        }
    }

    private static void RequireKey(RegisterStore store, OfficeKey key)
    {
        if (Setting(store, "key") is not { } known)
        {
            store.Sql.Execute("INSERT INTO setting (name, value) VALUES ('key', $1)", key.Id);
        }
        else if (known != key.Id)
        {
            throw new RegisterException("the register has another key than this.", "Name the right one: --key FILE.");
        }
    }

    private static string? Setting(RegisterStore store, string name) => store.Sql.First("SELECT value FROM setting WHERE name = $1", static r => r.GetString(0), name);

    // In a shared database a login has its office; a file has one chain of its own.
    private static string OwnChain(RegisterStore store) => store.Sql.Query("SELECT id FROM chain WHERE own = 1 ORDER BY id", static r => r.GetString(0)) switch
    {
        [var only] => only,
        [] => throw new RegisterException("the register has no office yet.", "Enter one with \"evreq register init --office CODE\"."),
        var several => (store is PostgresStore ? store.Sql.First("SELECT id FROM chain WHERE own = 1 AND office = evreq_office () ORDER BY id", static r => r.GetString(0)) : null)
            ?? throw new RegisterException($"the register has several chains: {string.Join(", ", several)}.", "Name yours: --chain ID."),
    };

    // In a shared database the role is that of the login; the owner of a file is its registrar.
    private static string OwnRole(RegisterStore store) =>
        (store is PostgresStore ? store.Sql.First("SELECT evreq_role ()", static r => r.Text(0)) : null) ?? MemberRoles.Registrar;
}
