using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Reference;

/// <summary>Puts the mark of an exercise on a header or footer, whoever's letterhead it is: a line of its own, and across the page of a header the word as a watermark.</summary>
internal static class ExerciseMark
{
    private const string Line = $"""
        <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:pPr><w:spacing w:before="0" w:after="40"/><w:jc w:val="center"/></w:pPr>
          <w:r><w:rPr><w:b/><w:bCs/><w:color w:val="9C0006"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr><w:t xml:space="preserve">{ExercisePaper.Banner}</w:t></w:r>
        </w:p>
        """;

    // As Word draws its own watermarks, so that it shows and prints them everywhere.
    private const string Watermark = $"""
        <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
          <w:pict>
            <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">
              <v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>
              <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>
              <v:textpath on="t" fitshape="t"/>
            </v:shapetype>
            <v:shape id="ExerciseWatermark" o:spid="_x0000_s2049" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:460pt;height:115pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#d9d9d9" stroked="f">
              <v:fill opacity=".5"/>
              <v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="{ExercisePaper.Word}"/>
            </v:shape>
          </w:pict>
        </w:r>
        """;

    /// <summary>A copy of a header or footer that bears the mark.</summary>
    public static XElement Add(XElement root, bool isHeader)
    {
        var copy = new XElement(root);
        var line = PartXml.Read(Line);
        if (isHeader)
        {
            line.Element(W + "r")!.AddBeforeSelf(PartXml.Read(Watermark));
        }

        copy.AddFirst(line);
        return copy;
    }
}
