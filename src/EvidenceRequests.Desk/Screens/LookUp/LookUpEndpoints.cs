using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Knowledge;
using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Screens.LookUp;

/// <summary>What the packs say of companies and states, to be read without a case. Nothing can be changed here, and no page leads out.</summary>
internal static class LookUpEndpoints
{
    // What only programs and the keepers of the packs need.
    private static readonly HashSet<string> Technical = ["id", "when", "check", "fact", "severity", "look_for", "via", "categories", "all_of", "expression", "printed_as", "type"];

    /// <summary>Maps the pages.</summary>
    public static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.MapGet("/look-up", context => Pages.SendAsync(context, LookUpPage.Create(Find(desk, context.Request.Query["q"].ToString().Trim()))));
        app.MapGet("/look-up/company/{id}", context => ShowAsync(context, desk, Library(desk).Providers.GetValueOrDefault(Id(context)) is { } provider ? ProviderSheet.Create(provider) : null));
        app.MapGet("/look-up/state/{id}", context => ShowAsync(context, desk, Library(desk).Countries.GetValueOrDefault(Id(context)) is { } country ? CountrySheet.Create(country) : null));
    }

    private static LookUpModel Find(Desk desk, string search)
    {
        bool Fits(params IEnumerable<string> names) => search.Length == 0 || names.Any(n => n.Contains(search, StringComparison.OrdinalIgnoreCase));
        var library = Library(desk);
        return new LookUpModel
        {
            Frame = new PageFrame { Title = DeskTexts.LookUp, FormToken = desk.Secret.FormToken },
            Search = search,
            Providers = [.. library.Providers.Values.Where(p => Fits([p.Name, p.Id, .. p.AlsoKnownAs, .. p.Services.Select(s => s.Name)])).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
                .Select(p => new LookUpEntry(p.Name, $"/look-up/company/{p.Id}", DeskTexts.List(p.Services.Select(s => s.Name).Where(n => n != p.Name))))],
            States = [.. library.Countries.Values.Where(c => Fits(c.Name, c.Id)).OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase).Select(c => new LookUpEntry(c.Name, $"/look-up/state/{c.Id}", string.Empty))],
        };
    }

    private static Task ShowAsync(HttpContext context, Desk desk, Sheet? sheet) => sheet is null
        ? Pages.SendAsync(context, Message.NotFound.Create(desk), StatusCodes.Status404NotFound)
        : Pages.SendAsync(context, SheetPage.Create(new SheetModel
        {
            Frame = new PageFrame { Title = sheet.Name, FormToken = desk.Secret.FormToken },
            Read = string.Join(' ', sheet.Fields.Select(f => (f.Key, f.Value) switch
            {
                ("last_checked", DateOnly day) => DeskTexts.SheetRead(DeskTexts.Day(day)),
                ("due", DateOnly due) => due < desk.Today ? DeskTexts.SheetOverdue(DeskTexts.Day(due)) : DeskTexts.SheetDue(DeskTexts.Day(due)),
                _ => null,
            }).OfType<string>()),
            Parts = [.. sheet.Sections.Where(s => s.Entries.Count > 0).Select(s => new SheetPart(s.Key, s.Title, [.. s.Entries.Select(e => Statement(desk, e))]))],
        }));

    private static SheetStatement Statement(Desk desk, SheetEntry entry)
    {
        var fields = entry.Fields.Where(f => f.IsStated && !Technical.Contains(f.Key)).ToList();
        // A statement is called by its name; where it has none but an id, its text says what it is.
        var name = fields.FirstOrDefault(f => f.Key is "name" or "title" or "about");
        var id = entry.Fields.FirstOrDefault(f => f.Key == "id");
        var lead = name.Key is not null ? name.Text : entry.Lead == (id.Key is null ? null : id.Text) ? null : entry.Lead;
        return new SheetStatement(
            lead is null ? null : Fields.Capital(lead),
            [.. fields.Where(f => f.Key != name.Key).Select(f => (Fields.Capital(f.Label), PlainWords.Choose(desk.Fields.InWords(f.Text)))).Where(f => f.Item2 is not null).Select(f => (f.Item1, f.Item2!))],
            Source(entry),
            entry.Disputes);
    }

    private static string? Source(SheetEntry entry) => entry.Cite is not { } cite ? null
        : DeskTexts.List(new[] { entry.Source?.Title, cite.At, entry.Source?.CheckedOn is { } day ? DeskTexts.SheetReadOn(DeskTexts.Day(day)) : null }.OfType<string>()) is var said && cite.Confidence == Confidence.Memory
            ? (said.Length == 0 ? DeskTexts.SheetMemory : DeskTexts.SheetSourceMemory(said))
            : said.Length == 0 ? null : DeskTexts.SheetSource(said);

    private static string Id(HttpContext context) => context.Request.RouteValues["id"] as string ?? string.Empty;

    private static Library Library(Desk desk) => desk.Drafter.ReadAll().Value!;
}
