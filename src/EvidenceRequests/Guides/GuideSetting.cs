using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Guides;

/// <summary>What every sheet of one guide is made with.</summary>
internal sealed class GuideSetting
{
    private FieldWording? wording;

    public required RequestDrafter Drafter { get; init; }

    public required Library Library { get; init; }

    public required GuideMaterial Material { get; init; }

    public required GuideOptions Options { get; init; }

    public required Country Home { get; init; }

    /// <summary>The providers that have a sheet.</summary>
    public required IReadOnlyList<Provider> Providers { get; init; }

    /// <summary>The states that have a sheet.</summary>
    public required IReadOnlyList<Country> States { get; init; }

    public DateOnly AsOf => Options.AsOf;

    public Vocabulary Words => Library.Vocabulary;

    public FieldCatalogue Fields => Drafter.Fields;

    /// <summary>What the office has confirmed, by statement.</summary>
    public IReadOnlyDictionary<string, Confirmation> Confirmations => field ??= Options.IsPublic ? new Dictionary<string, Confirmation>() : Material.File.Confirmations.GroupBy(c => c.Statement, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);

    /// <summary>The number of a provider's sheet.</summary>
    public static string NumberOf(Provider provider) => "P-" + provider.Id.ToUpperInvariant();

    /// <summary>The number of a state's sheet.</summary>
    public static string NumberOf(Country country) => "S-" + country.Id.ToUpperInvariant();

    /// <summary>The number of a checklist.</summary>
    public static string NumberOf(GuideChecklist list) => "K-" + list.Id.ToUpperInvariant();

    /// <summary>The number of a blank form.</summary>
    public static string NumberOfForm(string kind) => "F-" + kind switch
    {
        RequestKinds.Preservation => "PRES",
        RequestKinds.PreservationExtension => "EXT",
        RequestKinds.EmergencyDisclosure => "EMER",
        RequestKinds.VoluntaryDisclosure => "VOL",
        RequestKinds.MlaStored => "MLA",
        RequestKinds.MlaRealTime => "REAL",
        RequestKinds.PreservationThroughAuthority => "AUTH",
        _ => kind.ToUpperInvariant(),
    };

    /// <summary>A sentence of a pack in the words of a form, without the names of fields.</summary>
    public string Say(string sentence) => (wording ??= new FieldWording(Fields, Library)).Say(sentence);

    /// <summary>The day on which a pack is due to be read again.</summary>
    public static DateOnly Due(Review review) => review.LastChecked.AddDays(review.EveryDays);

    /// <summary>The name of a state by its code.</summary>
    public string NameOfState(string code) => Library.Countries.GetValueOrDefault(code)?.NameInSentence ?? Words.GetName("state", code);

    /// <summary>The everyday name of the state that the guide is for.</summary>
    public string HomeName => Words.GetName("state", Home.Id);

    /// <summary>The chapters of a part, in their order.</summary>
    public IReadOnlyList<GuideChapter> ChaptersOf(string letter) => [.. Material.Chapters.Where(c => c.Language == "en" && c.Name.StartsWith(letter, StringComparison.OrdinalIgnoreCase) && !(Options.IsPublic && c.IsOffice))];

    /// <summary>The number of the chapter that shows a table made from the packs; null if none does.</summary>
    public string? NumberOfChapterWith(string table) => "BCD".Select(l => l.ToString()).SelectMany(l => ChaptersOf(l).Select((c, i) => (Number: FormattableString.Invariant($"{l}-{i + 1}"), c.Text))).FirstOrDefault(c => c.Text.Contains($"::: data {table}", StringComparison.Ordinal)).Number;

    /// <summary>Words of a list, joined.</summary>
    public string Names(string list, IEnumerable<string> ids) => string.Join(", ", ids.Select(id => Words.GetName(list, id)));

    /// <summary>True if a list of requesters lets this state in.</summary>
    public bool IsOpenToHome(IReadOnlyList<string> from) => from.Count == 0 || from.Contains("any") || from.Contains("foreign") || from.Contains(Home.Id) || from.Any(Home.Groups.Contains);

    /// <summary>The instruments that bind the home state on the day of the guide, those between two states first.</summary>
    public IEnumerable<Instrument> BindingHome() => Library.Instruments.Values.Where(i => i.NeverUsable is null && i.InForce?.Covers(AsOf) != false && Binds(i, Home)).OrderBy(i => i.Kind == InstrumentKind.Bilateral ? 0 : 1).ThenBy(i => i.Id, StringComparer.Ordinal);

    /// <summary>True if an instrument binds a state on the day of the guide.</summary>
    public bool Binds(Instrument instrument, Country state) => instrument.Parties.FirstOrDefault(p => p.State == state.Id) is { } party && instrument.IsBinding(party, AsOf);

    /// <summary>The provider's company for a user at home, and what it rests on: the case with the most conditions that hold. Null if what is known of such a user decides nothing.</summary>
    public AddresseeCase? AddresseeForHome(Provider provider) => provider.Addressee.Cases
        .Where(c => c.InForce?.Covers(AsOf) != false && c.When.All(w => HoldsForHome(provider, w)))
        .OrderBy(c => c.Services.Count == 0 ? 0 : 1).ThenByDescending(c => c.When.Count).FirstOrDefault();

    /// <summary>True if a condition holds for a user and a requester at home, who are all that is known.</summary>
    public bool HoldsForHome(Provider provider, Condition condition)
    {
        bool IsIn(string set) => provider.RegionSets.FirstOrDefault(r => r.Id == set)?.States.Contains(Home.Id) == true;
        return condition.Fact is "account.holder.located_in" or "derived.requesting_state"
            && (condition.Is is null || condition.Is == Home.Id) && (condition.IsNot is null || condition.IsNot != Home.Id)
            && (condition.In.Count == 0 || condition.In.Contains(Home.Id)) && !condition.NotIn.Contains(Home.Id)
            && (condition.InSet is null || IsIn(condition.InSet)) && (condition.NotInSet is null || !IsIn(condition.NotInSet));
    }

    /// <summary>True unless a condition asks for another requesting state.</summary>
    public bool MayHoldHere(IReadOnlyList<Condition> when) => when.All(c => c.Fact != "derived.requesting_state" || (c.Is is null || c.Is == Home.Id) && (c.IsNot is null || c.IsNot != Home.Id) && (c.In.Count == 0 || c.In.Contains(Home.Id)) && (c.NotIn.Count == 0 || !c.NotIn.Contains(Home.Id)));
}
