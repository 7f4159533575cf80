using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Facts;

/// <summary>Finds statements of the packs that a person must confirm before the letter leaves: those from memory, and those another source contradicts.</summary>
internal static class UnconfirmedStatements
{
    public const string OfAddressee = "The name or address of the addressee";
    public const string OfHolder = "The name or address of the holder of the data";

    public static UnconfirmedStatement? ForAddressee(Addressee addressee, string what, DocumentInputs inputs) =>
        Create(addressee.Statement, what, !IsOwnPage(addressee.Source), addressee.Source, inputs);

    public static UnconfirmedStatement? ForChannel(ChosenChannel channel, DocumentInputs inputs) =>
        Create(channel.Statement, "The channel", !IsOwnPage(channel.Source), channel.Source, inputs);

    public static UnconfirmedStatement? ForBasis(BasisCandidate basis, DocumentInputs inputs) =>
        Create($"{basis.Id}:basis", "This legal basis", basis.Source?.Confidence == Confidence.Memory, basis.Source, inputs);

    public static UnconfirmedStatement? ForPenalty(Offence? offence, DocumentInputs inputs)
    {
        if (offence is null)
        {
            return null;
        }

        var statement = $"{inputs.Case.Case.RequestingState}:penalty:{offence.Id}";
        return Create(statement, "The penalty", offence.Penalty.Cite.Confidence == Confidence.Memory, FindPenaltySource(offence, inputs), inputs);
    }

    /// <summary>Where a penalty was read, and where a person can confirm it.</summary>
    public static SourceReference FindPenaltySource(Offence offence, DocumentInputs inputs)
    {
        var cite = offence.Penalty.Cite;
        var source = inputs.Requesting?.Sources.FirstOrDefault(s => s.Id == cite.Source);
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

    private static UnconfirmedStatement? Create(string statement, string what, bool unsure, SourceReference? source, DocumentInputs inputs)
    {
        if (inputs.IsConfirmed(statement))
        {
            return null;
        }

        var said = source is null ? string.Empty : $" Source: {source.Title}.";
        var how = $" Check it, then add to the case file under confirmations: statement: {statement}.";
        if (source?.Disputed is { Length: > 0 } disputed)
        {
            return new UnconfirmedStatement(statement, $"{what} is disputed: {disputed}{said}{how}");
        }

        return unsure ? new UnconfirmedStatement(statement, $"{what} was not read on a page of its own.{said}{how}") : null;
    }
}
