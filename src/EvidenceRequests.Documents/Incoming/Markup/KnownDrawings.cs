using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>What drawings may be made of: pictures, plain shapes and text boxes. Each drawing is reported as a whole; here only what hides, loads or is not known is reported besides.</summary>
internal static class KnownDrawings
{
    private static readonly string[] Addresses = ["src", "href", "althref", "link"];

    /// <summary>What may appear inside a drawing, at any depth.</summary>
    public static MarkupGroup Shapes { get; } = new();

    static KnownDrawings()
    {
        foreach (var names in new[]
        {
            "wp:inline wp:anchor wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr wp:simplePos wp:positionH wp:positionV wp:posOffset wp:align wp:wrapNone wp:wrapSquare wp:wrapTight wp:wrapThrough wp:wrapTopAndBottom wp:wrapPolygon wp:start wp:lineTo",
            "wp14:sizeRelH wp14:sizeRelV wp14:pctWidth wp14:pctHeight wp14:pctPosHOffset wp14:pctPosVOffset",
            "a:graphic a:graphicData a:graphicFrameLocks a:blip a:blipFill a:stretch a:fillRect a:srcRect a:xfrm a:off a:ext a:chOff a:chExt a:prstGeom a:custGeom a:avLst a:gdLst a:gd a:ahLst a:cxnLst a:rect a:pathLst a:path a:moveTo a:lnTo a:cubicBezTo a:arcTo a:close a:pt",
            "a:ln a:noFill a:solidFill a:gradFill a:gsLst a:gs a:lin a:prstDash a:round a:miter a:bevel a:headEnd a:tailEnd a:srgbClr a:schemeClr a:prstClr a:sysClr a:alpha a:lumMod a:lumOff a:tint a:shade a:satMod",
            "a:effectLst a:outerShdw a:lnRef a:fillRef a:effectRef a:fontRef a:picLocks a:spLocks a:grpSpLocks a:spAutoFit a:noAutofit a:normAutofit a:prstTxWarp a:hlinkClick a:extLst a14:useLocalDpi a14:hiddenLine a14:hiddenFill a16:creationId",
            "pic:pic pic:nvPicPr pic:cNvPr pic:cNvPicPr pic:blipFill pic:spPr wps:wsp wps:cNvSpPr wps:cNvCnPr wps:spPr wps:style wps:txbx wps:bodyPr wpg:wgp wpg:grpSp wpg:cNvGrpSpPr wpg:grpSpPr",
            "v:group v:shape v:shapetype v:rect v:roundrect v:oval v:line v:polyline v:stroke v:fill v:path v:formulas v:f v:handles v:h v:imagedata v:textbox v:shadow o:lock w10:wrap w10:anchorlock w10:bordertop w10:borderleft w10:borderright w10:borderbottom",
        })
        {
            Shapes.Judged(names, Judge, Shapes);
        }

        Shapes.Judged("v:textpath", e => Judge(e) ?? MarkupNotice.Visible("words drawn as a picture"));
    }

    // A picture without its own bytes is loaded from elsewhere.
    private static MarkupNotice? Judge(XElement element)
    {
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            if (Addresses.Contains(attribute.Name.LocalName, StringComparer.OrdinalIgnoreCase) && attribute.Value.Length > 0)
            {
                return MarkupNotice.Active("a drawing that is loaded from another place");
            }

            if ((attribute.Name.LocalName == "hidden" && attribute.Value is not ("0" or "false"))
                || (attribute.Name.LocalName == "style" && (attribute.Value.Contains("hidden", StringComparison.OrdinalIgnoreCase) || attribute.Value.Contains("display", StringComparison.OrdinalIgnoreCase))))
            {
                return MarkupNotice.Hidden("a drawing that does not show");
            }
        }

        return null;
    }
}
