using System.Net;
using System.Text.RegularExpressions;
using EvidenceRequests.Register;

namespace EvidenceRequests.Desk.Tests;

/// <summary>A case with a final letter, and the register of an office beside it.</summary>
internal static class RegisteredCase
{
    /// <summary>The register beside a case file.</summary>
    public static string Place(string file) => Path.Combine(Path.GetDirectoryName(file)!, RegisterPlaces.UsualFile);

    public static void MakeRegister(string file)
    {
        var key = OfficeKey.Create();
        File.WriteAllText(RegisterPlaces.KeyOf(Place(file)), key.Text);
        var store = SqliteStore.Open(Place(file), create: true);
        RequestRegister.Create(store, key, "KHI", "CTD Sindh, Karachi", chain: null, parent: null, () => StandingClock.Noon);
        using var register = RequestRegister.Open(store, key, new RegisterIdentity("KHI", "clerk.khi", string.Empty), () => StandingClock.Noon);
        register.Set("by", "clerk.khi");
    }

    public static RequestRegister Open(string file) => RequestRegister.Open(SqliteStore.Open(Place(file)), key: null, new RegisterIdentity("KHI", "auditor", MemberRoles.Auditor), () => StandingClock.Noon);

    /// <summary>A case with a letter that was drafted, confirmed, approved and made final by the buttons.</summary>
    public static async Task<(string Address, string File)> ReleaseAsync(RunningDesk desk)
    {
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("instagram-blackmail.yaml"));
        (await desk.PostAsync(address + "/make", ("step", "s1"), ("do", "make"))).Dispose();
        var page = await desk.GetAsync(address + "/release");
        var statements = Regex.Matches(page, "name=\"statement\" value=\"([^\"]+)\"").Select(m => ("statement", WebUtility.HtmlDecode(m.Groups[1].Value))).ToList();
        (await desk.PostAsync(address + "/release", [.. statements, ("by", "Officer One"), ("how", "telephone"), ("do", "confirm")])).Dispose();
        var documents = Regex.Matches(page, "name=\"document\" value=\"([^\"]+)\"").Select(m => ("document", WebUtility.HtmlDecode(m.Groups[1].Value))).ToList();
        (await desk.PostAsync(address + "/release", [.. documents, ("role", "supervisor"), ("do", "approve")])).Dispose();
        using var final = await desk.PostAsync(address + "/release", ("do", "final"));
        Assert.True(final.StatusCode == HttpStatusCode.SeeOther, Regex.Replace(await final.Content.ReadAsStringAsync(), "(?s)<main.*?<h1>|<[^>]+>", " "));
        return (address, file);
    }
}
