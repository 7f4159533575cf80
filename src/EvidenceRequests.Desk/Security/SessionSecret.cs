using System.Security.Cryptography;
using System.Text;
using EvidenceRequests.Desk.Hosting;

namespace EvidenceRequests.Desk.Security;

/// <summary>
/// 256 random bits from which cookie, form token and the keys of folders are made. They stay over a crash, so that an open page finds the desk again;
/// "Close the desk" deletes them.
/// </summary>
internal sealed class SessionSecret
{
    private const string FileName = "desk.key";
    private const int Size = 32;
    private const int KeyDigits = 16;

    private readonly byte[] secret;
    private readonly DeskSettings settings;

    private SessionSecret(byte[] secret, DeskSettings settings)
    {
        this.secret = secret;
        this.settings = settings;
        Cookie = Make("cookie");
        FormToken = Make("form");
    }

    /// <summary>What the cookie of the browser holds.</summary>
    public string Cookie { get; }

    /// <summary>What each form carries; a page of another address does not know it.</summary>
    public string FormToken { get; }

    /// <summary>Takes the secret that a desk which did not end properly has left, or makes one.</summary>
    public static SessionSecret Open(DeskSettings settings)
    {
        if (settings.Read(FileName, Size) is { Length: Size } left)
        {
            return new SessionSecret(left, settings);
        }

        var made = RandomNumberGenerator.GetBytes(Size);
        settings.Write(FileName, made);
        return new SessionSecret(made, settings);
    }

    /// <summary>The key under which a page names a file or folder of this machine; the path itself never reaches the browser.</summary>
    public string KeyFor(string path) => Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes("path\n" + path)))[..KeyDigits];

    /// <summary>Deletes it; every page that is still open is then one of a closed desk.</summary>
    public void Delete() => settings.Remove(FileName);

    /// <summary>Compares in the same time whatever is wrong.</summary>
    public static bool AreSame(string expected, string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(given));

    private string Make(string purpose) => Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(purpose)));
}
