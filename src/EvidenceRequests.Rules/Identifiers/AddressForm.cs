using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Web addresses as identifiers of an account at a provider.</summary>
internal static class AddressForm
{
    private const string OpenIt = "Open the profile, post or file that is meant, and copy its address.";

    public static FormResult Read(string kind, string text, IdentifierContext context)
    {
        var (address, result) = Parse(text, context);
        if (address is null)
        {
            return result;
        }

        // The address of a server that somebody runs himself is at no provider.
        if (context.Shapes is not { } shapes || kind == "server-url")
        {
            return WithRemarks(result, address);
        }

        return Elsewhere(address, shapes) ?? Nobody(address) ?? WithRemarks(Named(kind, address, shapes, result), address);
    }

    /// <summary>Takes an address apart by the shapes of the target, or by none.</summary>
    public static (WebAddress? Address, FormResult Result) Parse(string text, IdentifierContext context) =>
        context.Shapes is { } shapes ? shapes.Read(text) : new WebAddressReader(ShapeIndex.Create([], context.Vocabulary.CommonShapes)).Read(text);

    private static FormResult WithRemarks(FormResult result, WebAddress address)
    {
        var remarked = address.Cut.Count == 0 ? result : result.Note($"what was in it of the person who shared it was cut off ({string.Join(", ", address.Cut)})", "Keep the whole address in the file of the case: it names the device that shared it.");
        return address.HostAsTyped is null ? remarked : remarked with { AsTyped = address.HostAsTyped };
    }

    private static FormResult? Elsewhere(WebAddress address, TargetShapes shapes)
    {
        if (address.Inner is not null)
        {
            return FormResult.Refuse(
                address.Owner is not null && address.Owner.Provider == shapes.Provider.Id ? "the address is a page in front of the one that was meant" : "the address is one of another site that leads on to the one that was meant",
                address.InnerParameter is { } parameter ? $"Give the address that is in it behind {parameter}=, as it opens in a browser." : "Give the address that is inside it, from the second http on.");
        }

        if (address.Owner is { } owner && owner.Provider != shapes.Provider.Id)
        {
            return FormResult.Refuse($"the address is not at {shapes.Provider.Name}: it is one of {owner.Name}", $"Give an address of {shapes.Provider.Name}, or enter the account under the provider that runs this one.");
        }

        if (address.Owner is null && address.IsShort)
        {
            return FormResult.Refuse("it is a short link, and only the service that made it knows where it leads", "Open it, and copy the long address that it leads to.");
        }

        return null;
    }

    private static FormResult? Nobody(WebAddress address) => address.Names != PathNames.Nobody || address.Owner is null
        ? null
        : FormResult.Refuse($"the address {address.Path?.Caution ?? "names no account, post or file"}", address.Path?.Fix ?? OpenIt);

    private static FormResult Named(string kind, WebAddress address, TargetShapes shapes, FormResult result)
    {
        if (address.Owner is null)
        {
            return shapes.HasHosts && !shapes.TakesAnyHost
                ? result.Warn($"its host is none of those of {shapes.Provider.Name} that are known here", $"Look whether it is an address of {shapes.Provider.Name}; if it only leads there, open it and copy the address that it leads to.")
                : result;
        }

        if (address.Names == PathNames.Share)
        {
            return result.Warn("it is a link made for sharing; it can stop working, and it does not show which account or post it leads to", "Open it, and copy the long address that it leads to.");
        }

        if (shapes.Service is { } service && address.Shape is { Services.Count: > 0 } shape && !shape.Services.Contains(service))
        {
            var other = string.Join(" or ", shape.Services.Select(id => shapes.Provider.Services.FirstOrDefault(s => s.Id == id)?.Name ?? id));
            return result.Warn($"it is an address of {other}, and the account is entered at another service of {shapes.Provider.Name}", "Correct the service of the account, or the address.");
        }

        if (address.Path?.Caution is { } caution)
        {
            return result.Warn($"the address {caution}", address.Path.Fix ?? OpenIt);
        }

        return (kind, address.Names) switch
        {
            ("profile-url", PathNames.Content) => result.Warn("it is the address of a post, video or file and not of a profile", "Give it as content-url, and the address of the profile beside it."),
            ("profile-url", PathNames.Invitation) => result.Warn("it is an invitation and not a profile", "Give it as invite-link."),
            ("content-url", PathNames.Account or PathNames.Page) => result.Warn("it is the address of a profile and not of a post, video or file", "Give it as profile-url, or copy the address of the post."),
            ("profile-url", null) when shapes.HasHosts => result.Warn($"it does not have the form of a profile at {shapes.Provider.Name} that is known here", "Open it, and see whether it shows the account that is meant."),
            _ => result,
        };
    }
}
