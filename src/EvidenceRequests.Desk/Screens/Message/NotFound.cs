using EvidenceRequests.Desk.Shared;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Message;

/// <summary>The page for an address that leads nowhere.</summary>
internal static class NotFound
{
    /// <summary>Makes it.</summary>
    public static RazorSlice Create(Desk desk) => MessagePage.Create(new MessageModel
    {
        Frame = new PageFrame { Title = "This page is not here", FormToken = desk.Secret.FormToken },
        Paragraphs = ["Nothing of the desk is at this address. If it was a case, open it again from the start: its file was moved, or the desk was closed since."],
    });
}
