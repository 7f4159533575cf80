using System.Globalization;
using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary>The values of the two papers of a receipt: the record that both sides sign, and the list of exhibits for the court file. What they say with them is in <c>templates/</c>.</summary>
internal static class ReceiptPaper
{
    private const int MostRows = 400;

    /// <summary>A paper: <see cref="PaperComposer.ReceiptRecord"/> or <see cref="PaperComposer.ExhibitList"/>.</summary>
    public static PaperRequest Create(string kind, Receipt receipt, Library library, DateOnly asOf) => new()
    {
        Kind = kind,
        Root = "receipt",
        Facts = Facts(receipt),
        Library = library,
        Reference = $"{receipt.Request.Number}, {receipt.Request.Docket}",
        Agency = receipt.Office,
        AsOf = asOf,
    };

    private static PaperFacts Facts(Receipt receipt)
    {
        var bag = receipt.Bag;
        var left = bag.Files.Count - MostRows;
        return new PaperFacts()
            .Text("exhibit", bag.Exhibit).Text("number", receipt.Request.Number).Word("kind", receipt.Request.Kind).Text("provider", receipt.ProviderName).Text("office", receipt.Office).Text("case", receipt.Request.Docket)
            .Text("references", string.Join("; ", receipt.References)).Text("from", receipt.From).Text("receiver", receipt.Receiver).Text("at", PaperFile.Time(receipt.At)).Word("channel", receipt.Channel).Text("seal", receipt.Seal)
            .Text("count", Number(bag.Files.Count)).Text("bytes", Number(bag.Files.Sum(f => f.Size))).Word("certificate", receipt.Certificate).Code("identity", PaperFile.Hash(bag.Identity, parts: 2)).Text("more", left > 0 ? Number(left) : null)
            .Group("treaty", receipt.Treaty is not { } treaty ? null : new PaperFacts().Text("name", treaty.Name).Text("article", treaty.Rule.Article).Text("says", treaty.Rule.Says))
            .Flag("read_grant", receipt.IsToState && receipt.Treaty is null).Flag("has_conditions", receipt.Conditions.Count > 0 || receipt.IsToState)
            .List("conditions", receipt.Conditions.Select(c => new PaperFacts().Word("id", c.What).Text("by", c.By is { } day ? PaperFile.Time(day) : null)))
            .List("checks", receipt.Checks.Select(c => new PaperFacts().Word("id", c.Point).Word("answer", c.Answer)))
            .List("remarks", bag.Remarks.Select(r => new PaperFacts().Word("id", r.Code).Text("count", Number(r.Count))))
            .List("lines", receipt.Comparison.Select(l => new PaperFacts().Text("account", l.Account).Text("item", receipt.ItemName(l.Item)).Word("result", l.Result).Flag("preserved", l.Preserved > 0).Text("files", Number(l.Files))))
            .List("periods", receipt.Periods.Select(p => new PaperFacts().Text("account", p.Account).Text("item", receipt.ItemName(p.Item)).Text("asked", p.Asked.ToString()).Text("covered", Days(p.Covered)).Text("gone", Days(p.Gone)).Text("missing", Days(p.Missing)).Text("beyond", Days(p.Beyond)).Flag("from_memory", p.FromMemory)))
            .List("files", bag.Files.Take(MostRows).Select((f, i) => new PaperFacts()
                .Text("number", $"{bag.Exhibit[(bag.Exhibit.LastIndexOf('/') + 1)..]}.{Number(i + 1)}").Text("name", f.Path).Text("type", f.MediaType).Text("bytes", Number(f.Size)).Code("hash", PaperFile.Hash(f.Sha256))));
    }

    private static string? Days(IReadOnlyList<DaySpan> spans) => spans.Count == 0 ? null : string.Join("; ", spans);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
