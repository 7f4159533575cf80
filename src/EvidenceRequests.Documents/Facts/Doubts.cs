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

    public static Doubt? Penalty(ChargedOffence charged, Offence? offence, Dossier dossier)
    {
        if (offence is null)
        {
            return null;
        }

        var cite = offence.Penalty.Cite;
        var disputed = string.Join(" ", cite.Disputed.Select(d => d.Says));
        return Of(
            $"{dossier.Case.Case.RequestingState}:penalty:{offence.Id}",
            "The penalty",
            cite.Confidence == Confidence.Memory,
            cite.Disputed.Count == 0 ? null : new SourceReference { Title = cite.At ?? offence.Section, Disputed = disputed },
            dossier);
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
