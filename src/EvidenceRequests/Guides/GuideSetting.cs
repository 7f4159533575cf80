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
    public string NameOfState(string code) => Library.Countries.GetValueOrDefault(code)?.NameInSentence ?? Words.GetName("states", code);

    /// <summary>Words of a list, joined.</summary>
    public string Names(string list, IEnumerable<string> ids) => string.Join(", ", ids.Select(id => Words.GetName(list, id)));

    /// <summary>True if a list of requesters lets this state in.</summary>
    public bool IsOpenToHome(IReadOnlyList<string> from) => from.Count == 0 || from.Contains("any") || from.Contains("foreign") || from.Contains(Home.Id) || from.Any(Home.Groups.Contains);

    /// <summary>True unless a condition asks for another requesting state.</summary>
    public bool MayHoldHere(IReadOnlyList<Condition> when) => when.All(c => c.Fact != "derived.requesting_state" || (c.Is is null || c.Is == Home.Id) && (c.IsNot is null || c.IsNot != Home.Id) && (c.In.Count == 0 || c.In.Contains(Home.Id)) && (c.NotIn.Count == 0 || !c.NotIn.Contains(Home.Id)));
}
