using System.Net;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Reads web addresses and addresses of apps by the shapes of the providers.</summary>
internal sealed class WebAddressReader(ShapeIndex index)
{
    private const string CopyWhole = "Copy the whole address from the browser, beginning with https://.";

    /// <summary>Reads an address; null and what is wrong where it is none.</summary>
    public (WebAddress? Address, FormResult Result) Read(string text)
    {
        if (text.Any(char.IsWhiteSpace) || AddressParts.Parse(text) is not { } parts)
        {
            return (null, FormResult.Refuse("it is not a web address", CopyWhole));
        }

        if (parts.Scheme is not ("http" or "https"))
        {
            return index.OfScheme(parts.Scheme) is { Count: > 0 } shapes
                ? OfApp(text, parts, shapes)
                : (null, FormResult.Refuse("it is not a web address", CopyWhole));
        }

        if (parts.Authority.Contains('@', StringComparison.Ordinal))
        {
            return (null, FormResult.Refuse("what is before the @ in it is not the site: it leads to the server named behind the @", "Copy the address again from the page itself."));
        }

        var (name, port) = (parts.Authority, string.Empty);
        if (name.LastIndexOf(':') is var colon and > 0 && name[(colon + 1)..].All(char.IsAsciiDigit))
        {
            (name, port) = (name[..colon], name[colon..]);
        }

        var host = IPAddress.TryParse(name.Trim('[', ']'), out _) ? name : Uts46.ToAscii(name);
        if (host is null || !(host.Contains('.', StringComparison.Ordinal) || host.Contains(':', StringComparison.Ordinal)))
        {
            return (null, FormResult.Refuse(name.Contains('.', StringComparison.Ordinal) ? "the name of the server in it is not a valid one" : "it is not a web address", CopyWhole));
        }

        var address = OfHost(parts, host, port) with { HostAsTyped = name.All(char.IsAscii) ? null : name };
        return (address, FormResult.Accept(address.Value));
    }

    private WebAddress OfHost(AddressParts parts, string host, string port)
    {
        var shapes = index.OfHost(host);
        var sharers = shapes.Select(s => s.Shape).Concat(index.Everywhere).ToList();
        var shortest = index.OfShortHost(host);
        if (shortest is not null)
        {
            sharers.Add(shortest);
        }

        var (value, cut) = parts.Without(p => sharers.Any(s => s.IsOfSharer(p)), host + port);
        var plain = new WebAddress { Value = value, Host = host, Cut = cut, Owner = shapes.Count > 0 ? shapes[0].Shape.Owner : null, Shape = shapes.Count > 0 ? shapes[0].Shape.Shape : null };
        if (Inner(parts, host, shapes.Select(s => s.Shape)) is { } inner)
        {
            return plain with { Inner = inner.Address, InnerParameter = inner.Parameter, Owner = inner.Shape.Owner, Shape = inner.Shape.Shape, Names = PathNames.Nobody };
        }

        if (shortest is not null)
        {
            return plain with { Owner = shortest.Owner, Shape = shortest.Shape, IsShort = true, Names = PathNames.Share };
        }

        if (Best(parts, shapes) is { } best)
        {
            return plain with { Owner = best.Shape.Owner, Shape = best.Shape.Shape, Path = best.Path, Names = best.Path.Names, Gives = best.Gives };
        }

        return Host(plain, shapes);
    }

    // A host that names the account itself needs no path.
    private static WebAddress Host(WebAddress address, IReadOnlyList<(CompiledShape Shape, string? Kind, string? Value)> shapes) => shapes.FirstOrDefault(s => s.Kind is not null) is { Shape: { } named } found
        ? address with { Owner = named.Owner, Shape = named.Shape, Names = PathNames.Account, Gives = [(found.Kind!, found.Value!)] }
        : address;

    private (CompiledShape Shape, PathShape Path, IReadOnlyList<(string, string)> Gives)? Best(AddressParts parts, IReadOnlyList<(CompiledShape Shape, string? Kind, string? Value)> shapes)
    {
        (CompiledShape Shape, PathTemplate Path, IReadOnlyList<(string, string)> Gives)? best = null;
        foreach (var (shape, kind, value) in shapes)
        {
            foreach (var path in shape.Paths)
            {
                if ((best is null || string.CompareOrdinal(path.Rank, best.Value.Path.Rank) > 0) && path.Match(parts) is { } gives)
                {
                    best = (shape, path, kind is null ? gives : [(kind, value!), .. gives]);
                }
            }
        }

        // Pages that every site has, such as the log-in, are not taken for the name of an account. Where the host itself names one, its first page is it.
        var owner = shapes.Count > 0 ? shapes[0].Shape : null;
        foreach (var path in owner?.Owner is null || shapes.Any(s => s.Kind is not null) ? [] : index.Everywhere.SelectMany(s => s.Paths))
        {
            if ((best is null || string.CompareOrdinal(path.Rank, best.Value.Path.Rank) > 0) && path.Match(parts) is { } gives)
            {
                best = (owner!, path, gives);
            }
        }

        return best is { } found ? (found.Shape, found.Path.Shape, [.. found.Gives.Select(Telephone)]) : null;
    }

    // Addresses hold telephone numbers without the plus.
    private static (string Kind, string Value) Telephone((string Kind, string Value) given) => given.Kind == "phone-digits" ? ("phone-number", "+" + given.Value.TrimStart('+', ' ')) : given;

    private static (string Address, string? Parameter, CompiledShape Shape)? Inner(AddressParts parts, string host, IEnumerable<CompiledShape> shapes)
    {
        foreach (var shape in shapes)
        {
            foreach (var redirect in shape.Shape.Redirects.Where(r => r.Host is null || r.Host == host || host == "www." + r.Host))
            {
                if (redirect.Path is not null && !parts.Path.StartsWith(redirect.Path, StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                var inner = redirect.Parameter is null ? Following(parts, redirect.Path) : parts.Parameter(redirect.Parameter);
                if (inner is not null && (inner.Contains("://", StringComparison.Ordinal) || inner.StartsWith('/')) && inner.Length > 1)
                {
                    return (inner.StartsWith('/') ? $"https://{host}{inner}" : inner, redirect.Parameter, shape);
                }
            }
        }

        return null;
    }

    // An archive puts the address behind its own: /web/20240101000000/https://…
    private static string? Following(AddressParts parts, string? path)
    {
        var whole = parts.RawPath + (parts.Query is null ? string.Empty : "?" + parts.Query) + (parts.Fragment is null ? string.Empty : "#" + parts.Fragment);
        var at = whole.IndexOf("http", path?.Length ?? 0, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : Uri.UnescapeDataString(whole[at..]);
    }

    private static (WebAddress?, FormResult) OfApp(string text, AddressParts parts, IReadOnlyList<CompiledShape> shapes)
    {
        // tg://resolve?domain=name is written in the shape as it stands; the part behind the slashes takes the place of a path.
        var inside = parts with { Path = $"/{parts.Scheme}:/{parts.Authority}{parts.Path}" };
        foreach (var shape in shapes)
        {
            foreach (var path in shape.Paths)
            {
                if (path.Match(inside) is { } gives)
                {
                    return (new WebAddress { Value = text, Host = string.Empty, Owner = shape.Owner, Shape = shape.Shape, Path = path.Shape, Names = path.Shape.Names, Gives = [.. gives.Select(Telephone)] }, FormResult.Accept(text));
                }
            }
        }

        return (new WebAddress { Value = text, Host = string.Empty, Owner = shapes[0].Owner, Shape = shapes[0].Shape }, FormResult.Accept(text));
    }
}
