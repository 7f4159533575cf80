using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Scaffolding;

/// <summary>Fills examples with what belongs to the route: state, agency, offence, order, days and times.</summary>
internal sealed partial class CaseScaffoldFiller(CaseScaffoldDefaults defaults, CaseScaffoldRoutes routes, CaseScaffoldRoute route)
{
    // Registers differ: these are written only for a state that asks for them.
    private static readonly string[] OfSomeRegisters = ["proceedings.reference.police_station", "proceedings.reference.district"];

    /// <summary>States an example, unless the route has nothing to fill it with.</summary>
    public void Set(CaseScaffoldExample example)
    {
        if (OfSomeRegisters.Contains(example.Path) && routes.Home.Requesting!.Requirements.All(r => r.Fact != example.Path))
        {
            return;
        }

        if (Filled(example.Value) is not { } value)
        {
            return;
        }

        defaults.Tree.Set(example.Path, value);
        if (example.Meaning is { } meaning && Filled(meaning) is { } words)
        {
            defaults.Tree.AddComment(example.Path, words);
        }
    }

    private string? Filled(string value)
    {
        var filled = value
            .Replace("{state}", routes.Home.Id, StringComparison.Ordinal)
            .Replace("{agency}", route.Agency.Id, StringComparison.Ordinal)
            .Replace("{city}", route.Agency.City ?? "Example City", StringComparison.Ordinal)
            .Replace("{mail}", Mail(), StringComparison.Ordinal)
            .Replace("{offence}", route.Offence.Id, StringComparison.Ordinal)
            .Replace("{register}", routes.Home.Requesting!.Register ?? "case-number", StringComparison.Ordinal)
            .Replace("{year}", routes.AsOf.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        if (filled.Contains("{order}", StringComparison.Ordinal))
        {
            return route.HomeOrder is { } order ? filled.Replace("{order}", order.Id, StringComparison.Ordinal) : null;
        }

        filled = Days().Replace(filled, m => defaults.Day(int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)));
        return Times().Replace(filled, m => defaults.Time(int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture), m.Groups[2].Value));
    }

    // A mailbox of nobody under the domain of the state, because a private one is refused.
    private string Mail() => routes.Home.Requesting!.GovernmentMailDomains is [var domain, ..] ? $"example.{domain}" : "example.org";

    [GeneratedRegex(@"\{day:(-?\d+)\}")]
    private static partial Regex Days();

    [GeneratedRegex(@"\{time:(-?\d+) (\d\d:\d\d)\}")]
    private static partial Regex Times();
}
