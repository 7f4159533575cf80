using System.Globalization;
using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary>The values of the page of a seal, which is signed and filed apart from the register.</summary>
internal static class SealPaper
{
    /// <summary>The page.</summary>
    /// <param name="seal">The seal.</param>
    /// <param name="register">The register.</param>
    /// <param name="library">The packs.</param>
    /// <param name="asOf">The day.</param>
    public static PaperRequest Create(RegisterSeal seal, RequestRegister register, Library library, DateOnly asOf) => new()
    {
        Kind = PaperComposer.RegisterSeal,
        Root = "seal",
        Facts = new PaperFacts()
            .Text("register", Path.GetFileName(register.Place)).Text("at", PaperFile.Time(seal.At)).Text("entries", Number(seal.Entries))
            .List("chains", seal.Chains.Select(c => new PaperFacts().Text("id", c.Chain).Text("office", register.OfficeName(c.Office)).Text("entries", Number(c.Entries)).Code("hash", PaperFile.Hash(c.Hash, parts: 2)))),
        Library = library,
        Reference = $"Seal of {seal.At[..10]}",
        Agency = string.Join(", ", register.Heads().Where(h => h.IsOwn).Select(h => register.OfficeName(h.Office)).Distinct()),
        AsOf = asOf,
    };

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
