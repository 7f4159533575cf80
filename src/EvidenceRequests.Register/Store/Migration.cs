using System.Security.Cryptography;
using System.Text;

namespace EvidenceRequests.Register;

/// <summary>One step of the schema. It only goes forward, and once it is applied its text is never changed.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sql">What it does.</param>
internal sealed record Migration(int Number, string Name, string Sql)
{
    /// <summary>Tells whether a register was made with the same text.</summary>
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <summary>The steps for an engine, in order.</summary>
    public static IReadOnlyList<Migration> For(string engine)
    {
        var assembly = typeof(Migration).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Select(n => n.Replace('\\', '/')).Where(n => n.StartsWith(engine + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(n => Read(n, assembly.GetManifestResourceNames().First(r => r.Replace('\\', '/') == n))),
        ];
    }

    private static Migration Read(string name, string resource)
    {
        using var reader = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var file = Path.GetFileNameWithoutExtension(name);
        return new Migration(int.Parse(file.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture), file[5..], reader.ReadToEnd());
    }
}
