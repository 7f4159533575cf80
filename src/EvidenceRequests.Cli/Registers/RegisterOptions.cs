using System.CommandLine;
using EvidenceRequests.Cli.Files;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary>Which register, with which key, and who writes.</summary>
internal sealed class RegisterOptions
{
    private const string RegisterVariable = "EVREQ_REGISTER";
    private const string KeyVariable = "EVREQ_REGISTER_KEY";
    private const string ByVariable = "EVREQ_BY";
    private const string UsualFile = "register.db";
    private const int MaxKey = 4096;

    private readonly Option<string?> register = new("--register") { Description = $"The register: a file, or the address of a database as postgresql://server/register. Default: the variable {RegisterVariable}, else {UsualFile} here.", HelpName = "FILE|ADDRESS" };
    private readonly Option<string?> key = new("--key") { Description = $"The file with the key of the office. Default: the variable {KeyVariable}, else the file of the register with .key at its end.", HelpName = "FILE" };
    private readonly Option<string?> by = new("--by") { Description = $"Short id of who enters it, as clerk.khi; a name of an office, not of a person. Default: the variable {ByVariable}, else who was named when the register was made.", HelpName = "ID" };
    private readonly Option<string?> chain = new("--chain") { Description = "The chain to write, where the register has several.", HelpName = "ID" };

    /// <summary>Gives a command the options that it needs to read a register.</summary>
    public Command ForReading(Command command)
    {
        command.Add(register);
        command.Add(key);
        return command;
    }

    /// <summary>Gives a command the options that it needs to write one.</summary>
    public Command ForWriting(Command command)
    {
        ForReading(command);
        command.Add(by);
        command.Add(chain);
        return command;
    }

    /// <summary>Opens the register to read it.</summary>
    public RequestRegister Open(CommandContext context) => RequestRegister.Open(OpenStore(context), ReadKey(context), new RegisterIdentity("-", "-", MemberRoles.Auditor), context.Terminal.Now);

    /// <summary>Opens the register to read it where one is named; null where none is.</summary>
    public RequestRegister? OpenIfNamed(CommandContext context) =>
        context.Parsed.GetValue(register) is not null || NotEmpty(context.Terminal.Variable(RegisterVariable)) is not null ? Open(context) : null;

    /// <summary>Opens the register to write it.</summary>
    public RequestRegister OpenToWrite(CommandContext context) => RequestRegister.Open(
        OpenStore(context), ReadKey(context), new RegisterIdentity(context.Parsed.GetValue(chain) ?? string.Empty, Actor(context), string.Empty), context.Terminal.Now);

    /// <summary>Opens what the register lies in.</summary>
    public RegisterStore OpenStore(CommandContext context, bool create = false) => Place(context) is var place && PostgresStore.IsAddress(place) ? PostgresStore.Open(place) : SqliteStore.Open(place, create);

    /// <summary>The file or address that is meant.</summary>
    public string Place(CommandContext context) => context.Parsed.GetValue(register) ?? NotEmpty(context.Terminal.Variable(RegisterVariable)) ?? UsualFile;

    /// <summary>The chain that is meant; null for that of the office.</summary>
    public string? Chain(CommandContext context) => context.Parsed.GetValue(chain);

    /// <summary>The words that name the same register in the next command.</summary>
    public IReadOnlyList<string> Carried(CommandContext context) => context.Parsed.GetValue(register) is { } named ? [register.Name, named] : [];

    /// <summary>The key, or a new one in its file where there is none.</summary>
    public (OfficeKey Key, string Path, bool IsNew) ReadOrMakeKey(CommandContext context)
    {
        var path = KeyPath(context) ?? throw new UsageException("a database needs a key that lies elsewhere.", "Name its file: --key FILE.");
        if (ReadKey(context) is { } known)
        {
            return (known, path, false);
        }

        var made = OfficeKey.Create();
        // Half a key would shut the office out of its register.
        OwnerFile.Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(made.Text + "\n")));
        return (made, path, true);
    }

    private OfficeKey? ReadKey(CommandContext context)
    {
        if (KeyPath(context) is not { } path || (!File.Exists(path) && context.Parsed.GetValue(key) is null))
        {
            return null;
        }

        return OfficeKey.Read(System.Text.Encoding.UTF8.GetString(InputFile.Read(path, MaxKey, Model.FindingCodes.FileTooLarge, context.Terminal)))
            ?? throw new UsageException("the file holds no key of an office.", "Name the file that \"evreq register init\" wrote.");
    }

    private string? KeyPath(CommandContext context) =>
        context.Parsed.GetValue(key) ?? NotEmpty(context.Terminal.Variable(KeyVariable)) ?? (Place(context) is var place && PostgresStore.IsAddress(place) ? null : place + ".key");

    /// <summary>Who is named; empty where the register knows it.</summary>
    public string Actor(CommandContext context) => context.Parsed.GetValue(by) ?? NotEmpty(context.Terminal.Variable(ByVariable)) ?? string.Empty;

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
