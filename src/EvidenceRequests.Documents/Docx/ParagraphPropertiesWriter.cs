namespace EvidenceRequests.Documents.Docx;

/// <summary>What a paragraph has besides its style.</summary>
internal readonly record struct ParagraphPropertiesWriter
{
    public required string Style { get; init; }

    /// <summary>Stays on the page of the next paragraph; null leaves it to the style.</summary>
    public bool? KeepNext { get; init; }

    /// <summary>Numbering instance and level.</summary>
    public (int Number, int Level)? Numbering { get; init; }

    public bool RightToLeft { get; init; }

    /// <summary>Space above, in twentieths of a point; null leaves it to the style.</summary>
    public int? SpaceBefore { get; init; }

    /// <summary>Space below, in twentieths of a point; null leaves it to the style.</summary>
    public int? SpaceAfter { get; init; }

    public bool AtRight { get; init; }

    /// <summary>Writes the properties in the order of the schema.</summary>
    public void Write(WordXml xml)
    {
        xml.Start("pPr").Value("pStyle", Style);
        if (KeepNext is { } keep)
        {
            xml.Value("keepNext", keep ? "1" : "0");
        }

        if (Numbering is var (number, level))
        {
            xml.Start("numPr").Value("ilvl", level).Value("numId", number).End();
        }

        if (RightToLeft)
        {
            xml.Empty("bidi");
        }

        WriteSpacing(xml);

        if (AtRight)
        {
            xml.Value("jc", "right");
        }

        xml.End();
    }

    private void WriteSpacing(WordXml xml)
    {
        if (SpaceBefore is null && SpaceAfter is null)
        {
            return;
        }

        xml.Start("spacing");
        if (SpaceBefore is { } before)
        {
            xml.Attribute("before", before);
        }

        if (SpaceAfter is { } after)
        {
            xml.Attribute("after", after);
        }

        xml.End();
    }
}
