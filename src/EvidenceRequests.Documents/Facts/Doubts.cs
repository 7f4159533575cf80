using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Finds statements of the packs that a person must confirm before the letter leaves: those from memory, and those another source contradicts.</summary>
internal static class Doubts
{
    public const string OfAddressee = "The name or address of the addressee";
    public const string OfHolder = "The name or address of the holder of the data";

    public static Doubt? Addressee(Addressee addressee, string what, Dossier dossier) =>
        Of(addressee.Statement, what, !IsOwnPage(addressee.Source), addressee.Source, dossier);

    public static Doubt? Channel(ChosenChannel channel, Dossier dossier) =>
        Of(channel.Statement, "The channel", !IsOwnPage(channel.Source), channel.Source, dossier);

    public static Doubt? Basis(BasisCandidate basis, Dossier dossier) =>
        Of($"{basis.Id}:basis", "This legal basis", basis.Source?.Confidence == Confidence.Memory, basis.Source, dossier);

    public static Doubt? Penalty(Offence? offence, Dossier dossier)
    {
        if (offence is null)
        {
            return null;
        }

        var statement = $"{dossier.Case.Case.RequestingState}:penalty:{offence.Id}";
        return Of(statement, "The penalty", offence.Penalty.Cite.Confidence == Confidence.Memory, SourceOfPenalty(offence, dossier), dossier);
    }

    /// <summary>Where a penalty was read, and where a person can confirm it.</summary>
    public static SourceReference SourceOfPenalty(Offence offence, Dossier dossier)
    {
        var cite = offence.Penalty.Cite;
        var source = dossier.Requesting?.Sources.FirstOrDefault(s => s.Id == cite.Source);
        return new SourceReference
        {
            Title = string.Join(", ", new[] { source?.Title ?? "from memory", cite.At }.OfType<string>()),
            Url = cite.CheckAt ?? source?.Url,
            CheckedOn = source?.CheckedOn,
            Confidence = cite.Confidence,
            Disputed = cite.Disputed.Count == 0 ? null : string.Join(" ", cite.Disputed.Select(d => d.Says)),
        };
    }

    private static bool IsOwnPage(SourceReference? source) =>
        source is { Confidence: Confidence.Page, Kind: SourceKind.Own or SourceKind.Official };

    private static Doubt? Of(string statement, string what, bool unsure, SourceReference? source, Dossier dossier)
    {
        if (dossier.IsConfirmed(statement))
        {
            return null;
        }

        var said = source is null ? string.Empty : $" Source: {source.Title}.";
        var how = $" Check it, then add to the case file under confirmations: statement: {statement}.";
        if (source?.Disputed is { Length: > 0 } disputed)
        {
            return new Doubt(statement, $"{what} is disputed: {disputed}{said}{how}");
        }

        return unsure ? new Doubt(statement, $"{what} was not read on a page of its own.{said}{how}") : null;
    }
}
