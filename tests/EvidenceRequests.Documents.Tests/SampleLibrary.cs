using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

internal static class SampleLibrary
{
    private static readonly Dictionary<string, string> Reference = Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "reference"))
        .ToDictionary(f => "templates/reference/" + Path.GetFileName(f), File.ReadAllText);

    public static ReferenceDocument Look { get; } = ReferenceDocument.Default(With([])).Value!;

    public static Library With((string Section, string Text)[] sections)
    {
        var templates = new Dictionary<string, string>(Reference);
        foreach (var (section, text) in sections)
        {
            templates[section.Contains('/') ? section : $"templates/preservation/en/{section}.md"] = text;
        }

        var layout = sections.Where(s => !s.Section.Contains('/')).Select(s => new TemplateSection { Id = s.Section }).ToList();
        return new Library
        {
            Hash = "sha256:0123",
            Vocabulary = Vocabulary,
            Providers = new Dictionary<string, Provider>(),
            Countries = new Dictionary<string, Country>(),
            Instruments = new Dictionary<string, Instrument>(),
            ProviderIds = ["chirp"],
            CountryIds = ["pk", "us"],
            Templates = templates,
            Layouts = new Dictionary<string, TemplateLayout>
            {
                ["preservation"] = new() { Title = layout.Count == 0 ? "none" : layout[0].Id, Sections = layout },
            },
            Languages = new Dictionary<string, LanguageWords>
            {
                ["en"] = new()
                {
                    Id = "en",
                    Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
                    And = "and",
                },
            },
            Locations = new Dictionary<string, SourceLocation>(),
        };
    }

    private static Vocabulary Vocabulary { get; } = new()
    {
        DataItems =
        [
            new DataItem { Id = "subscriber", Name = "Subscriber information", Category = "subscriber", Definition = "Who.", NeedsPeriod = false },
            new DataItem { Id = "access-logs", Name = "IP address logs", Category = "traffic", Definition = "When.", NeedsPeriod = true },
        ],
        IdentifierKinds = [new IdentifierKind { Id = "phone-number", Name = "Telephone number", Definition = "A number.", Example = "+92" }],
        RequestKinds = [new RequestKind { Id = "preservation", Name = "Preservation request", Definition = "Keep.", AddressedTo = "provider" }],
        Words =
        [
            List("data-category", ("subscriber", "subscriber information"), ("traffic", "traffic data"), ("content", "content")),
            List("stage", ("investigation", "investigation")),
            List("case-reference", ("fir", "First Information Report")),
            List("fact-source", ("device", "examination of a device"), ("police-report", "police report")),
            List("confidentiality-ground", ("destruction", "destruction of evidence")),
            List("attachment", ("fir-copy", "copy of the First Information Report")),
            List("channel-type", ("portal", "law-enforcement portal")),
        ],
    };

    public static Agency Agency => new() { Id = "ctd-sindh", Name = "Counter Terrorism Department, Sindh Police", ShortName = "CTD Sindh", City = "Karachi", Cite = Samples.Read };

    public static Statute Statute => new() { Id = "ata", Name = "Anti-terrorism Act, 1997", ShortName = "ATA", Cite = Samples.Read };

    public static Offence Offence => new()
    {
        Id = "ata-7-1-a",
        Statute = "ata",
        Section = "7(1)(a)",
        Title = "Act of terrorism causing death",
        Cognizable = YesNoUnknown.Yes,
        Cite = Samples.Read,
        Penalty = new Penalty { Text = "death, or imprisonment for life", Death = YesNoUnknown.Yes, Life = YesNoUnknown.Yes, Cite = Samples.Remembered },
    };

    private static WordList List(string id, params (string Id, string Name)[] words) =>
        new() { Id = id, About = id, Words = [.. words.Select(w => new Word { Id = w.Id, Name = w.Name })] };
}
