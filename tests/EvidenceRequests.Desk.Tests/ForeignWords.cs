using System.Net;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Desk.Tests;

/// <summary>
/// Finds on a page of the pseudo-language what did not come from the resource. What is marked as English, or set apart in its direction (<c>bdi</c>, <c>dir</c>, isolates in a text), is of the library or the case.
/// </summary>
internal static class ForeignWords
{
    private static readonly HashSet<string> Void = ["meta", "link", "input", "br", "col", "hr", "img"];
    private static readonly HashSet<string> OfOthers = ["bdi", "textarea", "script"];
    private static readonly string[] Spoken = ["aria-label", "title", "placeholder", "alt", "data-says"];

    public static IEnumerable<string> Find(string page)
    {
        var open = new Stack<(string Name, bool IsOfOthers)>();
        var at = 0;
        foreach (Match tag in Regex.Matches(page, @"<(?<close>/?)(?<name>[a-zA-Z0-9!]+)(?<rest>[^>]*)>"))
        {
            if (!open.Any(e => e.IsOfOthers) && Own(page[at..tag.Index]) is { } text)
            {
                yield return text;
            }

            at = tag.Index + tag.Length;
            var (name, rest) = (tag.Groups["name"].Value, tag.Groups["rest"].Value);
            if (tag.Groups["close"].Value.Length > 0)
            {
                while (open.Count > 0 && open.Pop().Name != name)
                {
                }

                continue;
            }

            var isOfOthers = OfOthers.Contains(name) || (name != "html" && Regex.IsMatch(rest, @"\s(lang=""en""|dir="")")) || open.Any(e => e.IsOfOthers);
            foreach (var attribute in isOfOthers && name is not ("input" or "textarea") ? [] : Regex.Matches(rest, @"\s(?<name>[a-z-]+)=""(?<value>[^""]*)""").Where(a => a.Groups["name"].Value != "aria-labelledby" && Spoken.Any(s => a.Groups["name"].Value.StartsWith(s, StringComparison.Ordinal))))
            {
                if (Own(attribute.Groups["value"].Value) is { } said)
                {
                    yield return $"{attribute.Groups["name"].Value}: {said}";
                }
            }

            if (!Void.Contains(name) && name[0] != '!')
            {
                open.Push((name, isOfOthers));
            }
        }
    }

    private static string? Own(string text)
    {
        var own = WebUtility.HtmlDecode(text);
        for (var before = string.Empty; before != own;)
        {
            before = own;
            own = Regex.Replace(own, "\u2068[^\u2068\u2069]*\u2069", string.Empty);
        }

        return Regex.IsMatch(own, "[A-Za-z]") ? own.Trim() : null;
    }
}
