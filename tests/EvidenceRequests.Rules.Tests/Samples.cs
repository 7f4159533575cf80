using EvidenceRequests.Packs;

namespace EvidenceRequests.Rules.Tests;

/// <summary>Complete cases, read from Cases/, and the packs of the project. Tests change one thing of them by <c>with</c>.</summary>
internal static class Samples
{
    /// <summary>The packs of the project, for the words of case files.</summary>
    public static readonly LibraryReader Reader = LibraryReader.Open([new DirectoryPacks { Root = ProjectFolder.Root }]);

    private static readonly Lazy<Library> SharedPacks = new(() => Reader.ReadAll().Value!);

    private static readonly Lazy<CaseReading> SharedDirect = new(() => Open("direct"));

    private static readonly Lazy<CaseReading> SharedAssistance = new(() => Open("assistance"));

    private static readonly Lazy<CaseReading> SharedEmergency = new(() => Open("emergency"));

    public static Library Packs => SharedPacks.Value;

    /// <summary>Registration data and log-ins of an Instagram account, asked of Meta directly.</summary>
    public static CaseFile Direct => SharedDirect.Value.CaseFile;

    /// <summary>A mailbox at Google, asked through the United States.</summary>
    public static CaseFile Assistance => SharedAssistance.Value.CaseFile;

    /// <summary>A hostage, asked of WhatsApp.</summary>
    public static CaseFile Emergency => SharedEmergency.Value.CaseFile;

    public static DateOnly DirectDay { get; } = new(2026, 11, 24);

    public static DateOnly AssistanceDay { get; } = new(2026, 11, 23);

    public static DateOnly EmergencyDay { get; } = new(2026, 9, 3);

    public static Plan Plan(CaseFile caseFile, DateOnly asOf, Library? library = null) =>
        PlanChecker.Check(Planner.Plan(caseFile, library ?? Packs, asOf), caseFile, library ?? Packs);

    public static Step Step(this Plan plan, string kind) => Assert.Single(plan.Steps, s => s.Kind == kind);

    /// <summary>All findings of a plan: of the case, of the plan and of each step.</summary>
    public static IEnumerable<Finding> AllFindings(this Plan plan) => plan.Findings.Concat(plan.Steps.SelectMany(s => s.Findings));

    /// <summary>The library with one provider changed.</summary>
    public static Library With(Func<Provider, Provider> change, string id) =>
        Packs with { Providers = new Dictionary<string, Provider>(Packs.Providers) { [id] = change(Packs.Providers[id]) } };

    /// <summary>The library with one state changed.</summary>
    public static Library WithState(Func<Country, Country> change, string id) =>
        Packs with { Countries = new Dictionary<string, Country>(Packs.Countries) { [id] = change(Packs.Countries[id]) } };

    public static CaseFile WithAccount(this CaseFile caseFile, Func<Account, Account> change) =>
        caseFile with { Accounts = [change(caseFile.Accounts[0]), .. caseFile.Accounts.Skip(1)] };

    public static CaseFile WithData(this CaseFile caseFile, Func<DataRequest, DataRequest> change, int index = 0) =>
        caseFile with { Data = [.. caseFile.Data.Select((d, i) => i == index ? change(d) : d)] };

    public static CaseFile WithFact(this CaseFile caseFile, Func<Fact, Fact> change) =>
        caseFile with { Facts = [change(caseFile.Facts[0]), .. caseFile.Facts.Skip(1)] };

    public static CaseFile WithAuthority(this CaseFile caseFile, Func<RequestingAuthority, RequestingAuthority> change) =>
        caseFile with { Authority = change(caseFile.Authority!) };

    public static CaseFile WithProceedings(this CaseFile caseFile, Func<Proceedings, Proceedings> change) =>
        caseFile with { Proceedings = change(caseFile.Proceedings!) };

    public static CaseFile WithAssistance(this CaseFile caseFile, Func<MutualLegalAssistance, MutualLegalAssistance> change) =>
        caseFile with { MutualLegalAssistance = change(caseFile.MutualLegalAssistance ?? new MutualLegalAssistance()) };

    public static CaseFile WithEmergency(this CaseFile caseFile, Func<Emergency, Emergency> change) =>
        caseFile with { Emergency = change(caseFile.Emergency!) };

    private static CaseReading Open(string name)
    {
        var reading = CaseFileReader.Read(File.ReadAllBytes(ProjectFolder.Combine("tests", "EvidenceRequests.Rules.Tests", "Cases", name + ".yaml")), name + ".yaml", Reader);
        Assert.Empty(reading.Findings);
        return reading.Value!;
    }
}
