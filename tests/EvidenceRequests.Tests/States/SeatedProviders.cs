using System.Text;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests;

/// <summary>
/// A fictional company in every requested state, which holds data of every category and answers nobody but the authorities of its state. No real
/// company does so in each of them, and what is tried here is the law of the states.
/// </summary>
internal sealed class SeatedProviders(IReadOnlyList<string> states) : IPackSource
{
    public static string Id(string state) => $"seat-{state}";

    public IReadOnlyList<string> List() => [.. states.Select(s => $"providers/{Id(s)}.yaml").Order(StringComparer.Ordinal)];

    public byte[] Read(string path) => Encoding.UTF8.GetBytes(Pack(path["providers/seat-".Length..^".yaml".Length]));

    private static string Pack(string state) => $$"""
        id: {{Id(state)}}
        name: Example Company in {{state}}
        types: [social-media]
        services:
          - { id: example, name: Example }
        published_policy: partial
        review: { last_checked: 2026-11-23, every_days: 365, look_for: nothing }
        sources:
          - { id: terms, title: Terms, publisher: Example Company, url: "https://example.org/terms", published: undated, checked_on: 2026-11-23, kind: own }
        entities:
          - { id: seat, name: Example Company, state: {{state}}, address: [1 Example Street], roles: [operator], cite: { source: terms, confidence: page } }
        addressee:
          decides: service
          cases:
            - { entity: seat, cite: { source: terms, confidence: page } }
        channels:
          - { id: mail, type: email, value: "legal@example.org", for: [preservation], open_to: [foreign], cite: { source: terms, confidence: page } }
        identifiers:
          - { all_of: [{ kind: username }], cite: { source: terms, confidence: page } }
        data:
          - { items: [access-logs, messages, real-time-content, real-time-traffic, subscriber], availability: held, cite: { source: terms, confidence: page } }
        policy:
          - { id: closed, for: [emergency-disclosure, voluntary-disclosure], answer: closed, why: it answers only the authorities of its state, instead: mla-stored, cite: { source: terms, confidence: page } }
        preservation:
          - { from: [foreign], answer: open, days: 365, user_notice: never, why: it keeps data on a letter, cite: { source: terms, confidence: page } }
        user_notice:
          - { default: never, cite: { source: terms, confidence: page } }
        """;
}
