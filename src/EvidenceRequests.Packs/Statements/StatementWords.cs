using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>
/// The fields of packs in words, so that a person who never opens a pack can follow a work list or a list of changes. A field that has no
/// words of its own is named as it is written, so nothing is passed over.
/// </summary>
internal static class StatementWords
{
    // The groups that only hold others say nothing to a reader.
    private static readonly HashSet<string> Silent = ["addressee", "requested", "requesting", "review"];

    private static readonly Dictionary<string, string> One = new(StringComparer.Ordinal)
    {
        ["additional_facts"] = "question",
        ["agencies"] = "agency",
        ["alternatives"] = "alternative",
        ["articles"] = "article",
        ["assurances"] = "assurance",
        ["cases"] = "choice of addressee",
        ["cautions"] = "caution",
        ["central_authorities"] = "central authority",
        ["certificates"] = "certificate",
        ["channels"] = "channel",
        ["data"] = "data",
        ["disclosure_law"] = "disclosure law",
        ["disputed"] = "dispute",
        ["emergency"] = "emergency rule",
        ["entities"] = "company",
        ["evidence_standards"] = "evidence standard",
        ["formalities"] = "formality",
        ["home_orders"] = "order",
        ["identifiers"] = "set of identifiers",
        ["non_parties"] = "state that is not a party,",
        ["objections"] = "objection of",
        ["offences"] = "offence",
        ["offices"] = "office",
        ["parties"] = "party",
        ["policy"] = "policy",
        ["powers"] = "power",
        ["preservation"] = "preservation rule",
        ["preservation_routes"] = "preservation route",
        ["refused_identifiers"] = "refused identifier",
        ["region_sets"] = "region",
        ["requirements"] = "requirement",
        ["sequences"] = "sequence",
        ["services"] = "service",
        ["sources"] = "source",
        ["statutes"] = "statute",
        ["steps"] = "step of",
        ["terms"] = "term",
        ["track_record"] = "record",
        ["unknown"] = "unknown:",
        ["user_notice"] = "notice to the user",
        ["when"] = "condition",
        ["where_found"] = "place to find the",
    };

    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["address"] = "postal address",
        ["address_cite"] = "citation for the address",
        ["all_of"] = "an account is found by",
        ["also_known_as"] = "other names",
        ["as_of"] = "day of the text",
        ["at"] = "place in the source",
        ["captured"] = "day of the copy",
        ["checked_on"] = "day of reading",
        ["cite"] = "citation",
        ["cognizable"] = "answer whether the police may act without an order",
        ["cognizable_cite"] = "citation on acting without an order",
        ["days"] = "number of days",
        ["entity"] = "company",
        ["every_days"] = "interval of reading",
        ["fix"] = "advice",
        ["stays_in_office"] = "reason why the answer stays in the office",
        ["printed_as"] = "words before the answer in a letter",
        ["from"] = "first day",
        ["last_checked"] = "day of the last reading",
        ["look_for"] = "what to look for",
        ["max_months"] = "longest term in months",
        ["open_to"] = "circle of those who may use it",
        ["published"] = "day of the text",
        ["text"] = "wording",
        ["until"] = "last day",
        ["url"] = "address",
        ["value"] = "address",
        ["when_unknown"] = "choice for an unknown user",
        ["why"] = "reason",
    };

    private static readonly Dictionary<string, string> Channels = new(StringComparer.Ordinal)
    {
        ["agent"] = "registered agent",
        ["api"] = "programming interface",
        ["email"] = "mailbox",
        ["fax"] = "fax number",
        ["form"] = "web form",
        ["phone"] = "telephone number",
        ["portal"] = "portal",
        ["post"] = "postal channel",
    };

    private static readonly string[] Names = ["id", "number", "kind", "state", "all_of", "items", "about", "name", "office", "entity", "outcome", "categories", "for", "fact", "channel", "title", "rule"];

    private static readonly Dictionary<string, string> Memberships = new(StringComparer.Ordinal)
    {
        ["non_parties"] = "is not a party",
        ["parties"] = "is a party",
        ["signatories"] = "has signed",
    };

    private static readonly string[] Sentences = ["steps", "says", "text", "why", "threshold", "explain", "value", "does", "made_by", "given_by", "basis", "role", "substance", "holds", "title", "name", "note"];

    /// <summary>True for a group that only holds others.</summary>
    public static bool IsSilent(string field) => Silent.Contains(field);

    /// <summary>True for a thing that is named without an id, such as <c>the portal</c>.</summary>
    public static bool IsNoun(string named) => Channels.Values.Any(c => named.StartsWith("the ", StringComparison.Ordinal) && named.AsSpan(4).SequenceEqual(c));

    /// <summary>A field in words: <c>value</c> is the address.</summary>
    public static string Label(string field) => Labels.GetValueOrDefault(field) ?? field.Replace('_', ' ');

    /// <summary>One entry of a list in words: <c>offence ppc-302</c>. A channel is named by its kind, and by its id too where another is of the same kind.</summary>
    public static string Entry(string list, JsonElement entry, JsonElement all)
    {
        var name = NameOf(entry);
        if (list == "channels" && entry.TryGetProperty("type", out var type) && Channels.TryGetValue(type.GetString()!, out var noun))
        {
            return all.EnumerateArray().Count(c => c.TryGetProperty("type", out var t) && t.GetString() == type.GetString()) == 1 ? noun : $"{noun} {name}";
        }

        return $"{One.GetValueOrDefault(list) ?? Label(list)} {name}".TrimEnd();
    }

    /// <summary>What tells an entry of a list from the others.</summary>
    public static string NameOf(JsonElement entry) => entry.ValueKind == JsonValueKind.Object
        ? Names.Select(n => entry.TryGetProperty(n, out var value) ? Text(value) : string.Empty).FirstOrDefault(t => t.Length > 0) ?? string.Empty
        : Text(entry);

    /// <summary>The sentence of a statement as the pack has it; without one, its fields.</summary>
    public static string Sentence(JsonElement owner)
    {
        var sentence = Sentences.Select(n => owner.TryGetProperty(n, out var value) ? Text(value) : string.Empty).FirstOrDefault(t => t.Length > 0);
        return sentence ?? string.Join("; ", owner.EnumerateObject().Where(p => !p.Name.EndsWith("cite", StringComparison.Ordinal)).Select(p => (p.Name, Text: Text(p.Value))).Where(p => p.Text.Length > 0).Select(p => $"{Label(p.Name, p.Text)}: {p.Text}"));
    }

    /// <summary>The sentence of one entry of a list, where the list itself says what holds of the entry: <c>sg is not a party</c>.</summary>
    public static string Sentence(JsonElement owner, string list) => Memberships.TryGetValue(list, out var membership) && owner.TryGetProperty("state", out var state)
        ? $"{Text(state)} {membership}{(Sentence(owner) is { } fields && fields.IndexOf("; ", StringComparison.Ordinal) is > 0 and var rest && fields.StartsWith("state: ", StringComparison.Ordinal) ? fields[rest..] : string.Empty)}"
        : Sentence(owner);

    // Who asked is under the same name as the day from which a period runs.
    private static string Label(string field, string text) => field == "from" && (text.Length == 0 || !char.IsAsciiDigit(text[0])) ? "asked from" : Label(field);

    /// <summary>Where a statement comes from, in one line: <c>guidelines, section 2; Not in force before 2025.</c></summary>
    public static string Origin(JsonElement cite)
    {
        string? Part(string name) => cite.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        var place = string.Join(", ", new[] { Part("source") ?? Part("confidence"), Part("at"), TextDates.Describe(Part("as_of")) }.OfType<string>());
        return string.Join("; ", new[] { place, Part("note"), Part("check_at") is { } at ? $"check at {at}" : null }.OfType<string>());
    }

    /// <summary>A value as a reader sees it; a group has no text of its own.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.Object ? NameOf(v) : Text(v))),
        _ => string.Empty,
    };
}
