namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>Names headers and footers in words for people.</summary>
internal static class PagePlace
{
    /// <summary>The words for a header or footer: <c>the footer of the first page</c>.</summary>
    /// <param name="isHeader">True for a header.</param>
    /// <param name="use"><c>default</c>, <c>first</c> or <c>even</c>.</param>
    public static string Create(bool isHeader, string use) => $"the {(isHeader ? "header" : "footer")} of {use switch { "first" => "the first page", "even" => "the even pages", _ => "the pages" }}";

    /// <summary>True for the words of a header or footer.</summary>
    public static bool IsPage(string where) => where.StartsWith("the header of ", StringComparison.Ordinal) || where.StartsWith("the footer of ", StringComparison.Ordinal);
}
