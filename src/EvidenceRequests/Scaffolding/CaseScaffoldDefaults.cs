using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Scaffolding;

/// <summary>The fewest facts with which a plan can be made for one route.</summary>
internal sealed class CaseScaffoldDefaults
{
    private static readonly string[] Usual = ["subscriber", "access-logs", "messages"];
    private static readonly string[] ToLife = ["kidnapping", "death", "serious-injury", "physical-harm"];

    private readonly Library library;
    private readonly CaseScaffoldRoutes routes;
    private readonly CaseScaffoldRoute route;

    public CaseScaffoldDefaults(Library library, CaseScaffoldRoutes routes, CaseScaffoldRoute route)
    {
        this.library = library;
        this.routes = routes;
        this.route = route;
        ApplyCase();
        ApplyAccount();
        ApplyHistory();
    }

    /// <summary>The case file.</summary>
    public CaseScaffoldTree Tree { get; } = new();

    /// <summary>What a person reads first.</summary>
    public string Heading()
    {
        var name = library.Vocabulary.FindRequestKind(routes.Kind)?.Name ?? routes.Kind;
        return $"""
            # {name}, {(RequestKinds.IsToState(routes.Kind) ? "for data held by" : "to")} {routes.Provider.Name}, from {routes.Home.NameInSentence}.
            # Fill in each blank (___); the comment above it has an example. Take out what is not so. No document is drafted while a blank is left.
            # "Needed" means that the request is not drafted without it, "Wanted" that the addressee or the practice asks for it.
            # Then: evreq check FILE, evreq plan FILE, evreq draft FILE. Library {library.Hash[..Math.Min(19, library.Hash.Length)]}, {Day(0)}.


            """.ReplaceLineEndings("\n");
    }

    /// <summary>A day, counted from the day of the template.</summary>
    public string Day(int days) => routes.AsOf.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A time at home, with its offset.</summary>
    public string Time(int days, string hour)
    {
        var minutes = routes.Home.Requesting!.UtcOffsetMinutes;
        var offset = string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}");
        return $"{Day(days)}T{hour}{offset}";
    }

    /// <summary>One data request for each item that there is, to see which of them this kind of request can get.</summary>
    public void ApplyAllItems()
    {
        for (var i = 0; i < library.Vocabulary.DataItems.Count; i++)
        {
            ApplyData(i, [library.Vocabulary.DataItems[i].Id]);
        }
    }

    /// <summary>Keeps at most two items that the step covers, of one category.</summary>
    public void KeepItems(Step step)
    {
        var order = Usual.Concat(library.Vocabulary.DataItems.Select(d => d.Id)).ToList();
        var items = step.Asks.SelectMany(a => a.Items).DistinctBy(i => i.Id).OrderBy(i => order.IndexOf(i.Id)).ToList();
        Tree.Remove("data");
        ApplyData(0, [.. items.Where(i => i.Category == items[0].Category).Take(2).Select(i => i.Id)]);
        Tree.AddComment("data", "The data wanted from the account.");
        Tree.AddComment("data[0].items", "What is wanted, item by item.");
    }

    /// <summary>A preservation already sent, so that what is asked for is still there.</summary>
    public void ApplyPreservation(int sentDaysAgo, int days)
    {
        var row = $"history[{Tree.Count("history").ToString(CultureInfo.InvariantCulture)}]";
        Tree.AddComment("history", "Requests already sent in this case, with the references they were given.");
        Tree.Set($"{row}.step", RequestKinds.Preservation);
        Tree.Set($"{row}.account", "a1");
        SetResolvedProvider($"{row}.provider");
        Tree.Set($"{row}.sent", Day(-sentDaysAgo));
        Tree.Set($"{row}.reference", "EX-P-1");
        Tree.Set($"{row}.days", days.ToString(CultureInfo.InvariantCulture));
    }

    private void ApplyCase()
    {
        Tree.AddComment("case.reference", "The office's own reference; it is printed on every page.");
        Tree.Set("case.reference", "EXAMPLE-1");
        Tree.Set("case.requesting_state", Yaml(routes.Home.Id));
        Tree.AddComment("case.title", "A short neutral title.");
        Tree.Set("case.title", "Example case");
        if (routes.Kind == RequestKinds.EmergencyDisclosure)
        {
            Tree.AddComment("emergency.threatens", "What threatens.");
            Tree.Set("emergency.threatens", Threat());
            Tree.Set("emergency.expected_at", $"\"{Time(1, "18:00")}\"");
            Tree.AddComment("emergency.expected_at", "When the harm is expected.");
        }
    }

    // The example tells of a man who is held; another danger is named only where the provider does not take this one.
    private string Threat()
    {
        var threats = routes.Provider.Emergency?.Threats ?? [];
        return ToLife.FirstOrDefault(threats.Contains) ?? (threats.Count > 0 ? threats[0] : "death");
    }

    private void ApplyAccount()
    {
        Tree.AddComment("accounts", "The accounts, websites, servers and numbers the requests are about.");
        Tree.Set("accounts[0].id", "a1");
        if (route.Role is null)
        {
            Tree.Set("accounts[0].provider", routes.Provider.Id);
        }
        else
        {
            Tree.AddComment("accounts[0].resolved", "The companies found behind the site, each with the look-up that found it.");
            Tree.Set("accounts[0].resolved[0].role", route.Role);
            Tree.Set("accounts[0].resolved[0].provider", routes.Provider.Id);
            Tree.Set("accounts[0].resolved[0].found_at", $"\"{Time(-2, "11:00")}\"");
            Tree.Set("accounts[0].resolved[0].found_by", "RDAP");
            ApplyIdentifiers("accounts[0]", [new IdentifierNeed { Kind = "domain-name" }]);
        }

        if (route.Service is { } service)
        {
            Tree.AddComment("accounts[0].service", $"One of: {string.Join(", ", routes.Provider.Services.Select(s => s.Id))}.");
            Tree.Set("accounts[0].service", service);
        }

        ApplyIdentifiers(route.Role is null ? "accounts[0]" : "accounts[0].resolved[0]", routes.Identifiers(route));
        Tree.AddComment("accounts[0].holder.located_in", "The state in which the user lives, or unknown.");
        foreach (var (path, value) in route.Target.Where(t => !t.Key.StartsWith("derived.", StringComparison.Ordinal)))
        {
            Tree.Set(path == "server_location" && route.Role is not null ? "accounts[0].resolved[0].server_location" : $"accounts[0].{path}", Yaml(value));
        }
    }

    private void ApplyIdentifiers(string account, IReadOnlyList<IdentifierNeed> needs)
    {
        Tree.AddComment($"{account}.identifiers", "What identifies the account to this addressee, whole and as it was seen.");
        for (var i = 0; i < needs.Count; i++)
        {
            var row = $"{account}.identifiers[{i.ToString(CultureInfo.InvariantCulture)}]";
            Tree.Set($"{row}.kind", needs[i].Kind);
            if (IdentifierPlaces.Describe(library.Vocabulary, needs[i].Kind, routes.Provider, route.Service) is { } place)
            {
                Tree.AddComment($"{row}.value", place);
            }

            Tree.Set($"{row}.value", $"\"{routes.Example(route, needs[i]).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
            foreach (var (with, key, value) in new[] { ("date", "seen_at", $"\"{Time(-10, "21:40")}\""), ("time", "seen_at", $"\"{Time(-10, "21:40")}\""), ("port", "port", "40001"), ("network", "network", "bitcoin") })
            {
                if (needs[i].With.Contains(with))
                {
                    Tree.Set($"{row}.{key}", value);
                }
            }
        }
    }

    private void ApplyHistory()
    {
        if (routes.Kind == RequestKinds.PreservationExtension)
        {
            var rule = routes.Provider.Preservation.FirstOrDefault(p => p.Extension is not null) ?? (routes.Provider.Preservation is [var first, ..] ? first : null);
            var days = rule?.Days ?? 90;
            var left = Math.Min(days, Math.Max(rule?.Extension?.LeadDays ?? 0, 20));
            ApplyPreservation(days - left, days);
        }
    }

    private void SetResolvedProvider(string path)
    {
        if (route.Role is not null)
        {
            Tree.Set(path, routes.Provider.Id);
        }
    }

    private void ApplyData(int row, IReadOnlyList<string> items)
    {
        var path = $"data[{row.ToString(CultureInfo.InvariantCulture)}]";
        Tree.Set($"{path}.id", $"d{(row + 1).ToString(CultureInfo.InvariantCulture)}");
        Tree.Set($"{path}.account", "a1");
        Tree.Set($"{path}.items", $"[{string.Join(", ", items)}]");
        if (route.ThroughAuthorities)
        {
            Tree.Set($"{path}.through_authorities", "true");
            Tree.AddComment($"{path}.through_authorities", "The provider may give this directly; this opens the way through the authorities as well.");
        }
    }

    // Two codes of states are words of YAML.
    private static string Yaml(string value) => value is "no" or "on" ? $"\"{value}\"" : value;
}
