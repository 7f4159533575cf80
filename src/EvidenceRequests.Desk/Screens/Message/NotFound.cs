using EvidenceRequests.Desk.Shared;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Message;

/// <summary>The page for an address that leads nowhere.</summary>
internal static class NotFound
{
    /// <summary>Makes it.</summary>
    public static RazorSlice Create(Desk desk) => MessagePage.Create(new MessageModel
    {
        Frame = new PageFrame { Title = DeskTexts.NotFoundTitle, FormToken = desk.Secret.FormToken },
        Paragraphs = [DeskTexts.NotFoundText],
    });
}
