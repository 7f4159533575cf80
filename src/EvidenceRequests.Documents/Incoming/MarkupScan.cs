namespace EvidenceRequests.Documents.Incoming;

/// <summary>
/// Counts attributes in the bytes of a part before any parser sees them, because a parser compares the attributes of an element with one another.
/// It only counts: what is well formed is for the parser to say.
/// </summary>
internal static class MarkupScan
{
    /// <summary>True if no element has more attributes than a letter's ever have.</summary>
    public static bool HasFewAttributes(ReadOnlySpan<byte> part)
    {
        var (attributes, quote, inTag) = (0, (byte)0, false);
        for (var i = 0; i < part.Length; i++)
        {
            var c = part[i];
            if (quote != 0)
            {
                quote = c == quote ? (byte)0 : quote;
            }
            else if (!inTag)
            {
                // Comments and the like hold no attributes; the parser stops at a document type definition.
                inTag = c == (byte)'<' && !IsAside(part[(i + 1)..]);
                attributes = 0;
            }
            else if (c is (byte)'"' or (byte)'\'')
            {
                quote = c;
                if (++attributes > PackageLimits.MaxAttributes)
                {
                    return false;
                }
            }
            else if (c == (byte)'>')
            {
                inTag = false;
            }
        }

        return true;
    }

    // Parts in UTF-16 have a zero beside each of these signs.
    private static bool IsAside(ReadOnlySpan<byte> rest) => rest.Length > 0 && (rest[0] != 0 ? rest[0] : rest.Length > 1 ? rest[1] : 0) is (byte)'!' or (byte)'?';
}
