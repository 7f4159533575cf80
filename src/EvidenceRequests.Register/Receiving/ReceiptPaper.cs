using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Register;

/// <summary>What the papers of a receipt say: who gave what to whom, when and how.</summary>
internal sealed record Receipt
{
    /// <summary>The request.</summary>
    public required RequestRow Request { get; init; }

    /// <summary>Name of the provider or state, as the office writes it.</summary>
    public required string ProviderName { get; init; }

    /// <summary>Name of the kind of request.</summary>
    public required string KindName { get; init; }

    /// <summary>Name of the office.</summary>
    public required string Office { get; init; }

    /// <summary>Who delivered it.</summary>
    public required string From { get; init; }

    /// <summary>Who received it.</summary>
    public required string Receiver { get; init; }

    /// <summary>When, as a person wrote it.</summary>
    public required string At { get; init; }

    /// <summary>How it came.</summary>
    public required string Channel { get; init; }

    /// <summary>The seal that it came with; null if none is noted.</summary>
    public string? Seal { get; init; }

    /// <summary><c>present</c>, <c>asked</c> or <c>none</c>.</summary>
    public required string Certificate { get; init; }

    /// <summary>The conditions under which it was given, in words.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>The day by which it must be destroyed or returned.</summary>
    public string? DestroyBy { get; init; }

    /// <summary>The numbers of the other side.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The bag.</summary>
    public required BagContent Bag { get; init; }

    /// <summary>What names of files say about what was asked.</summary>
    public IReadOnlyList<ReturnedItem> Comparison { get; init; } = [];

    /// <summary>Names of items, by their ids.</summary>
    public required Func<string, string> ItemName { get; init; }
}

/// <summary>
/// The two papers of a receipt: the record that both sides sign, and the list of exhibits for the court file. They are forms of the office, not letters: labels and figures, nothing argued and nothing of the content.
/// </summary>
internal static class ReceiptPaper
{
    private const int MostRows = 400;

    /// <summary>The record of the receipt.</summary>
    public static Draft Record(Receipt receipt, DateOnly asOf, string library)
    {
        var bag = receipt.Bag;
        List<DraftBlock> blocks =
        [
            Heading(1, $"Record of receipt {bag.Exhibit}"),
            KeyValue(
                ("Request", $"{receipt.Request.Number}, {receipt.KindName}, {receipt.ProviderName}"), ("Case", receipt.Request.Docket), ("Their number", Or(string.Join("; ", receipt.References), "none was given")),
                ("Delivered by", receipt.From), ("Received by", receipt.Receiver), ("Received at", Time(receipt.At)), ("Way", receipt.Channel), ("Seal", Or(receipt.Seal, "none noted")),
                ("Files", string.Create(CultureInfo.InvariantCulture, $"{bag.Files.Count}, {bag.Files.Sum(f => f.Size):N0} bytes in all")), ("Certificate", CertificateWords(receipt.Certificate)),
                ("Conditions", Or(string.Join("; ", receipt.Conditions.Select(ConditionWords)), "none were stated")), ("To be destroyed or returned by", Or(receipt.DestroyBy is { } day ? Time(day) : null, "no day was set"))),
            Paragraph("The files were hashed while they were copied once, and lie unchanged. They were not opened. The value below stands for all of them: whoever has the bag can compute it again."),
            KeyValueCode(("SHA-256 of the list", Hash(bag.Identity, parts: 2))),
        ];
        if (receipt.Comparison.Count > 0)
        {
            blocks.Add(Heading(2, "What was asked and what the names of the files say"));
            blocks.Add(Paragraph("Names of files propose and do not prove. The officer looks at each line and marks it."));
            blocks.Add(Table(["Account", "Item", "By the names", "Files", "Confirmed"], [22, 30, 22, 10, 16], receipt.Comparison.Select(c => (IReadOnlyList<string>)
            [
                c.Account ?? "not told", receipt.ItemName(c.Item), Result(c), c.Files.ToString(CultureInfo.InvariantCulture), string.Empty,
            ])));
        }

        if (bag.Remarks.Count > 0)
        {
            blocks.Add(Heading(2, "To be noted"));
            blocks.AddRange(bag.Remarks.Select(r => Paragraph(string.Create(CultureInfo.InvariantCulture, $"{r.About} Number: {r.Count}."))));
        }

        blocks.Add(Heading(2, "Signatures"));
        blocks.Add(Table(["", "Delivered by", "Received by"], [24, 38, 38], [["Name, office", receipt.From, receipt.Receiver], ["Day and time", string.Empty, string.Empty], ["Signature\n\n", string.Empty, string.Empty]]));
        return Draft("receipt-record", $"Record of receipt {bag.Exhibit}", receipt, blocks, asOf, library);
    }

    /// <summary>The list of exhibits.</summary>
    public static Draft List(Receipt receipt, DateOnly asOf, string library)
    {
        var bag = receipt.Bag;
        var shown = bag.Files.Take(MostRows).ToList();
        List<DraftBlock> blocks =
        [
            Heading(1, $"List of exhibits {bag.Exhibit}"),
            KeyValue(("Request", $"{receipt.Request.Number}, {receipt.ProviderName}"), ("Case", receipt.Request.Docket), ("Received", $"{Time(receipt.At)}, from {receipt.From}"), ("Certificate", CertificateWords(receipt.Certificate))),
            Table(["No.", "File as received", "Kind, by its name", "Bytes", "SHA-256"], [9, 29, 18, 13, 31], shown.Select((f, i) => (IReadOnlyList<string>)
            [
                string.Create(CultureInfo.InvariantCulture, $"{bag.Exhibit[(bag.Exhibit.LastIndexOf('/') + 1)..]}.{i + 1}"), f.Path, f.MediaType, f.Size.ToString("N0", CultureInfo.InvariantCulture), Hash(f.Sha256),
            ]), code: 4),
        ];
        if (shown.Count < bag.Files.Count)
        {
            blocks.Add(Paragraph(string.Create(CultureInfo.InvariantCulture, $"{bag.Files.Count - shown.Count} more files are named in manifest-sha256.txt of the bag, which this list stands for by its hash: {Hash(bag.Identity, parts: 4)}.")));
        }

        blocks.Add(Heading(2, "Drawn up by"));
        blocks.Add(Table(["Name, rank, office", "Day", "Signature"], [50, 20, 30], [["\n\n", string.Empty, string.Empty]]));
        return Draft("exhibit-list", $"List of exhibits {bag.Exhibit}", receipt, blocks, asOf, library);
    }

    /// <summary>A hash in groups of sixteen digits, so many on a line; it breaks nowhere else.</summary>
    public static string Hash(string hex, int parts = 1) => string.Join('\n', hex.Chunk(16).Select(c => new string(c)).Chunk(parts).Select(c => string.Join('\u00A0', c)));

    private static string Time(string text) => CaseTime.Parse(text) switch
    {
        { Value: { } time } => time.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture) + (time.Offset == TimeSpan.Zero ? " UTC" : time.ToString(" 'UTC'zzz", CultureInfo.InvariantCulture) + time.UtcDateTime.ToString("' ('d MMMM yyyy, HH:mm' UTC)'", CultureInfo.InvariantCulture)),
        { Date: { } day } => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        _ => text,
    };

    private static string ConditionWords(string word) => word switch
    {
        "purpose" => "only for the purpose stated in the request",
        "persons" => "only for the persons named",
        "no-death-penalty" => "not where it may lead to a death sentence",
        "confidential" => "in confidence",
        "return" => "to be returned",
        "destroy" => "to be destroyed",
        _ => "the use is to be reported",
    };

    private static string Result(ReturnedItem item) => item.Result switch
    {
        ReturnComparison.Present => item.Preserved > 0 ? "present, preserved copy" : "present",
        ReturnComparison.Absent => "no such file",
        ReturnComparison.NotAsked => "not asked for: seal apart, ask the prosecutor",
        _ => "cannot tell",
    };

    private static string CertificateWords(string word) => word switch { "present" => "present", "asked" => "asked for", _ => "none came" };

    private static string Or(string? text, string otherwise) => string.IsNullOrEmpty(text) ? otherwise : text;

    private static Draft Draft(string kind, string title, Receipt receipt, IReadOnlyList<DraftBlock> blocks, DateOnly asOf, string library) => new()
    {
        Kind = kind,
        Step = receipt.Request.Step.Length > 0 ? receipt.Request.Step : "s0",
        Language = "en",
        Title = title,
        Reference = $"{receipt.Request.Number}, {receipt.Request.Docket}",
        Agency = receipt.Office,
        Incomplete = false,
        AsOf = asOf,
        Library = library,
        Sections = [new DraftSection { Id = kind, Origin = kind, OriginHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kind))), Blocks = blocks }],
    };

    private static DraftHeading Heading(int level, string text) => new() { Style = "body", Level = level, Inlines = [new DraftText { Text = text }] };

    private static DraftParagraph Paragraph(string text) => new() { Style = "body", Inlines = [new DraftText { Text = text }] };

    private static DraftTable KeyValue(params (string Label, string Text)[] rows) => KeyValue(rows, code: false);

    private static DraftTable KeyValueCode(params (string Label, string Text)[] rows) => KeyValue(rows, code: true);

    private static DraftTable KeyValue((string Label, string Text)[] rows, bool code) => new()
    {
        Style = "body",
        Kind = "key-value",
        Columns = [new DraftColumn { Percent = 30 }, new DraftColumn { Percent = 70 }],
        Rows = [.. rows.Select(r => new DraftRow { Cells = [Cell(r.Label, bold: true), Cell(r.Text, code: code)] })],
    };

    private static DraftTable Table(IReadOnlyList<string> header, IReadOnlyList<int> widths, IEnumerable<IReadOnlyList<string>> rows, int code = -1) => new()
    {
        Style = "body",
        Kind = "plain",
        Columns = [.. widths.Select(w => new DraftColumn { Percent = w })],
        Header = new DraftRow { Cells = [.. header.Select(h => Cell(h, bold: true))] },
        Rows = [.. rows.Select(r => new DraftRow { Cells = [.. r.Select((t, i) => Cell(t, code: i == code))] })],
    };

    private static DraftCell Cell(string text, bool bold = false, bool code = false) => new()
    {
        Inlines = [.. text.Split('\n').SelectMany((line, i) => i == 0 ? (DraftInline[])[new DraftText { Text = line, Bold = bold, Code = code }] : [new DraftLineBreak(), new DraftText { Text = line, Bold = bold, Code = code }])],
    };
}
