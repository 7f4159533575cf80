using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Runs the examples of shapes, of networks and of old telephone numbers: each gives what it says it gives.</summary>
public static class ShapeChecker
{
    /// <summary>All faults.</summary>
    public static IReadOnlyList<Finding> Check(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var faults = new List<Finding>();
        foreach (var (id, provider) in library.Providers.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var index = ShapeIndex.Create([ProviderShapes.From(provider)], library.Vocabulary.CommonShapes);
            foreach (var shape in provider.Shapes)
            {
                Check(shape, new WebAddressReader(index), library.Vocabulary, message => faults.Add(Fault(library, $"providers/{id}.yaml", $"shapes.{shape.Id}", message)));
            }
        }

        CheckSharedDomains(library, faults);
        CheckVocabulary(library, faults);
        return faults;
    }

    private static void Check(ServiceShape shape, WebAddressReader reader, Vocabulary vocabulary, Action<string> fault)
    {
        foreach (var value in shape.Values)
        {
            CheckExpression(value, fault);
        }

        foreach (var kind in shape.OnePerAccount.Where(k => vocabulary.IdentifierKinds.All(v => v.Id != k)))
        {
            fault($"there is no kind of identifier \"{kind}\".");
        }

        foreach (var host in shape.Hosts.Concat(shape.ShortHosts).Concat(shape.MailDomains).Where(h => Uts46.ToAscii(h.StartsWith('{') ? h[(h.IndexOf('.', StringComparison.Ordinal) + 1)..] : h) is not { } ascii || !h.EndsWith(ascii, StringComparison.Ordinal)))
        {
            fault($"\"{host}\" is not the name of a host in small letters.");
        }

        if (shape.Matches.Count == 0 || shape.Refuses.Count == 0)
        {
            fault("a shape has at least one example that matches and one that is refused.");
        }

        foreach (var example in shape.Matches)
        {
            var address = reader.Read(example.Text).Address;
            var gives = address?.Gives.Select(g => $"{g.Kind} {g.Value}").ToList() ?? [];
            if (address is null || address.Names != example.Names || !gives.SequenceEqual(example.Gives) || (address.Shape!.Id != shape.Id && !address.IsShort))
            {
                fault($"the example \"{example.Text}\" names {(address?.Names is { } names ? names.ToString() : "nothing known")} by the shape \"{address?.Shape?.Id}\" and gives [{string.Join(", ", gives)}].");
            }
        }

        foreach (var text in shape.Refuses.Where(t => reader.Read(t).Address is { Names: not (null or PathNames.Nobody) }))
        {
            fault($"the example \"{text}\" is to name nobody, and is read as {reader.Read(text).Address!.Names}.");
        }
    }

    private static void CheckExpression(IdentifierShape value, Action<string> fault)
    {
        try
        {
            var expression = new Regex(value.Expression, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
            foreach (var wrong in value.Matches.Where(m => !expression.IsMatch(m)).Concat(value.Refuses.Where(r => expression.IsMatch(r))))
            {
                fault($"the example \"{wrong}\" of {value.Kind} is on the wrong side.");
            }
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            fault($"the expression of {value.Kind} cannot be read, or uses look-around or back references.");
        }
    }

    // Two providers cannot run the same mailboxes or the same site.
    private static void CheckSharedDomains(Library library, List<Finding> faults)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, shape, domain) in library.Providers.OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => p.Value.Shapes.SelectMany(s => s.Hosts.Concat(s.ShortHosts).Concat(s.MailDomains.Select(m => "@" + m)).Select(h => (p.Key, s, h)))))
        {
            if (!owners.TryAdd(domain, id) && owners[domain] != id)
            {
                faults.Add(Fault(library, $"providers/{id}.yaml", $"shapes.{shape.Id}", $"\"{domain}\" belongs to {owners[domain]} too."));
            }
        }
    }

    private static void CheckVocabulary(Library library, List<Finding> faults)
    {
        foreach (var network in library.Vocabulary.CryptoNetworks)
        {
            foreach (var wrong in network.Matches.Where(m => !CryptoAddress.Fits(m, network, library.Vocabulary)).Concat(network.Refuses.Where(r => CryptoAddress.Fits(r, network, library.Vocabulary))))
            {
                faults.Add(Fault(library, "vocabulary/crypto-networks.yaml", $"crypto_networks.{network.Id}", $"the example \"{wrong}\" is on the wrong side."));
            }

            foreach (var pattern in network.Addresses.Select(a => a.Pattern).Append(network.Transaction).OfType<string>().Where(p => library.Vocabulary.Patterns.All(v => v.Id != p)))
            {
                faults.Add(Fault(library, "vocabulary/crypto-networks.yaml", $"crypto_networks.{network.Id}", $"there is no pattern \"{pattern}\"."));
            }
        }

        foreach (var form in library.Vocabulary.TelephoneForms)
        {
            foreach (var example in form.Examples.Select(e => e.Split(' ')).Where(e => e.Length != 2 || TelephoneNumber.Read(e[0], null, library.Vocabulary.TelephoneForms).Value != e[1]))
            {
                faults.Add(Fault(library, "vocabulary/telephone-forms.yaml", $"telephone_forms.{form.Id}", $"the example \"{string.Join(' ', example)}\" does not come out as it says."));
            }
        }
    }

    private static Finding Fault(Library library, string file, string path, string message) => Finding.Create(
        Severity.Error,
        FindingCodes.PackShapeWrong,
        fact: path,
        message: message,
        fix: "Correct the shape or the example.",
        location: library.Locations.TryGetValue($"{file}#{path}", out var location) ? location : new SourceLocation { File = file, Line = 1, Column = 1 });
}
