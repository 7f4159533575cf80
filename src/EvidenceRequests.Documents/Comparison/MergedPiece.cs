using System.Xml.Linq;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>A piece of the merged paragraph.</summary>
/// <param name="Piece">The piece; where both documents have it, that of the newer one.</param>
/// <param name="Change">What happened to it.</param>
/// <param name="OlderFormat">The form it had, where both documents have it.</param>
internal sealed record MergedPiece(TextPiece Piece, Change Change, XElement? OlderFormat = null)
{
    /// <summary>True if its form was changed and its text was not.</summary>
    public bool HasFormatChange => Change == Change.None && !Piece.IsAnchor && FormatSignature.ForRun(Piece.Format) != FormatSignature.ForRun(OlderFormat);
}
