using System.Data.Common;
using System.Text;
using EvidenceRequests.Desk.Hosting;
using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Register;

namespace EvidenceRequests.Desk.Registers;

/// <summary>
/// The register of the office, where it is a file: beside the case, or where this machine names it. It is opened for one question at a time, so that the command and other windows can use it, too.
/// </summary>
internal sealed class OfficeRegister(DeskOptions options)
{
    /// <summary>The file or address; null where the office keeps no register.</summary>
    public string? FindPlace(string caseFile) =>
        options.Register ?? (Path.Combine(Path.GetDirectoryName(caseFile)!, RegisterPlaces.UsualFile) is var beside && File.Exists(beside) ? beside : null);

    /// <summary>Asks the register, or enters something.</summary>
    /// <param name="caseFile">The case file.</param>
    /// <param name="work">What to do with it.</param>
    public RegisterAnswer<T> Ask<T>(string caseFile, Func<RequestRegister, T?> work)
        where T : class
    {
        if (FindPlace(caseFile) is not { } place)
        {
            return new RegisterAnswer<T>(null, null);
        }

        // The desk promises to connect to nobody.
        if (PostgresStore.IsAddress(place))
        {
            return new RegisterAnswer<T>(null, DeskTexts.RegisterOnServer);
        }

        try
        {
            using var register = RequestRegister.Open(SqliteStore.Open(place), ReadKey(place), new RegisterIdentity(string.Empty, options.RegisterActor ?? string.Empty, string.Empty), options.Clock.GetLocalNow);
            return new RegisterAnswer<T>(work(register), null);
        }
        catch (RegisterException refused)
        {
            return new RegisterAnswer<T>(null, DeskTexts.WithFix(Screens.Fields.Capital(refused.Message), PlainWords.Choose(refused.Fix)));
        }
        catch (Exception exception) when (exception is DbException or IOException or UnauthorizedAccessException)
        {
            return new RegisterAnswer<T>(null, DeskTexts.RegisterAway);
        }
    }

    private OfficeKey? ReadKey(string place)
    {
        var file = new FileInfo(options.RegisterKey ?? RegisterPlaces.KeyOf(place));
        return file is { Exists: true, Length: <= RegisterPlaces.MaxKey } ? OfficeKey.Read(Encoding.UTF8.GetString(File.ReadAllBytes(file.FullName))) : null;
    }
}

/// <summary>What came of a question to the register.</summary>
/// <param name="Value">The answer; null if there is no register, or if it did not answer.</param>
/// <param name="Problem">Why it did not, with what to do; null where there is no register.</param>
internal sealed record RegisterAnswer<T>(T? Value, string? Problem)
    where T : class;
