using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>A shape in its place, in points.</summary>
internal sealed record DiagramBox(GuideNode Node, double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double CenterX => Left + (Width / 2);

    public double CenterY => Top + (Height / 2);
}
