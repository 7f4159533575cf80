using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Finds statements of the packs that a person must confirm before the letter leaves: those from memory, and those another source contradicts.</summary>
internal static class Doubts
{
    public static Doubt? Addressee(Addressee addressee, string what, Dossier dossier) =>
        Of(addressee.Statement, what, addressee.Confidence, addressee.Source, dossier);

    public static Doubt? Channel(ChosenChannel channel, Dossier dossier) =>
        Of(channel.Statement, "The channel", channel.Confidence, channel.Source, dossier);

    public static Doubt? Basis(BasisCandidate basis, Dossier dossier) =>
        Of($"bases.{basis.Id}", "This legal basis", basis.Source?.Confidence ?? Confidence.Page, basis.Source, dossier);

    public static Doubt? Penalty(ChargedOffence charged, Offence? offence, Dossier dossier)
    {
        if (offence is null)
        {
            return null;
        }

        var cite = offence.Penalty.Cite;
        var disputed = string.Join(" ", cite.Disputed.Select(d => d.Says));
        return Of(
            $"offences.{charged.Id}.penalty",
            "The penalty",
            cite.Confidence,
            cite.Disputed.Count == 0 ? null : new SourceReference { Title = cite.At ?? offence.Section, Disputed = disputed },
            dossier);
    }

    private static Doubt? Of(string statement, string what, Confidence confidence, SourceReference? source, Dossier dossier)
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

        return confidence == Confidence.Memory ? new Doubt(statement, $"{what} is not confirmed by a source that was read.{said}{how}") : null;
    }
}
