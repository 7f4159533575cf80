using EvidenceRequests.Model;
using EvidenceRequests.Packs;
using EvidenceRequests.Scaffolding;

namespace EvidenceRequests;

/// <content>Case files: made, built in code and written.</content>
public sealed partial class RequestDrafter
{
    /// <summary>
    /// Writes a case that was built in code as a case file in YAML; reading it gives the same case. A file that people write in is better
    /// changed in place, by <see cref="AddAccounts"/>, <see cref="Confirm"/>, <see cref="Approve"/> or <see cref="Import"/>: it keeps their comments.
    /// </summary>
    /// <param name="caseFile">The case.</param>
    public byte[] Write(CaseFile caseFile) => CaseFileWriter.Write(caseFile);

    /// <summary>Makes a case file to start from for one kind of request; if the route is not open, the findings say why and what to do instead.</summary>
    /// <param name="kind">Kind of request, such as <see cref="RequestKinds.Preservation"/>.</param>
    /// <param name="provider">Id of the provider.</param>
    /// <param name="requestingState">The state that makes the request.</param>
    /// <param name="asOf">The day; the examples lie around it.</param>
    public Result<CaseScaffold> Scaffold(string kind, string provider, string requestingState, DateOnly asOf) => CaseScaffold.Create(this, kind, provider, requestingState, asOf);

    /// <summary>Makes a case file for several providers, or for the accounts of a list; the kind of request is the first that is open at each.</summary>
    /// <param name="kind">Kind of request, or null.</param>
    /// <param name="providers">Ids of the providers.</param>
    /// <param name="list">The accounts; null for one blank account at each provider.</param>
    /// <param name="listName">Name of the list, for the comments.</param>
    /// <param name="requestingState">The state that makes the request.</param>
    /// <param name="asOf">The day; the examples lie around it.</param>
    public Result<CaseScaffold> Scaffold(string? kind, IReadOnlyList<string> providers, AccountList? list, string? listName, string requestingState, DateOnly asOf) =>
        CaseScaffold.Create(this, kind, providers, list, listName, requestingState, asOf, office: null);

    /// <summary>Makes a case file as <see cref="Scaffold(string?, IReadOnlyList{string}, AccountList?, string?, string, DateOnly)"/> does, with the office filled in.</summary>
    /// <param name="kind">Kind of request, or null.</param>
    /// <param name="providers">Ids of the providers.</param>
    /// <param name="list">The accounts; null for one blank account at each provider.</param>
    /// <param name="listName">Name of the list, for the comments.</param>
    /// <param name="requestingState">The state that makes the request.</param>
    /// <param name="asOf">The day; the examples lie around it.</param>
    /// <param name="office">A case file that states <see cref="OfficeFields"/>, such as one that an office keeps; one of another state is passed over. Null for blanks.</param>
    public Result<CaseScaffold> Scaffold(string? kind, IReadOnlyList<string> providers, AccountList? list, string? listName, string requestingState, DateOnly asOf, CaseDocument? office) =>
        CaseScaffold.Create(this, kind, providers, list, listName, requestingState, asOf, office);
}
