using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>An item whose answer names the next company, or that lies with it, as the pack of the provider says.</summary>
internal sealed record Lead(Target Target, DataRequest Request, SortedItem Item)
{
    public string To => Item.Row!.LeadsTo!;
}
