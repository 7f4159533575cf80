namespace EvidenceRequests.Rules.Tests;

/// <summary>Each check of the closed list: met, missing, not met.</summary>
public sealed class RequirementCheckSpecs
{
    private const string Missing = "is missing.";

    [Fact]
    public void Present()
    {
        var check = new Check { Present = true };
        Assert.Null(Evaluate(check, "authority.officer.badge", Samples.Direct));
        Assert.Equal(Missing, Evaluate(check, "authority.officer.badge", Badge(null)));
        Assert.Equal(Missing, Evaluate(check, "authority.officer.badge", Badge("")));
        Assert.Equal(Missing, Evaluate(check, "authority.officer.badge", Badge("unknown")));
        Assert.Equal(Missing, Evaluate(check, "authority.officer.badge", Samples.Direct with { Authority = null }));
        Assert.Null(Evaluate(check, "mutual_legal_assistance.home_order", Samples.Assistance));
    }

    [Fact]
    public void Absent()
    {
        var check = new Check { Absent = true };
        Assert.Null(Evaluate(check, "persons.identity_numbers", Samples.Direct));
        var named = Samples.Direct with { Persons = [new Person { Id = "p1", Role = "suspect", IdentityNumbers = [new Identifier { Kind = "cnic", Value = "42101-1234567-1" }] }] };
        Assert.Equal("must not be stated here.", Evaluate(check, "persons.identity_numbers", named));
    }

    [Fact]
    public void One_of()
    {
        var check = new Check { OneOf = ["fir", "court-case"] };
        Assert.Null(Evaluate(check, "proceedings.reference.kind", Samples.Direct));
        Assert.Equal("must be one of: fir, court-case.", Evaluate(check, "proceedings.reference.kind", Samples.Emergency));
        Assert.Equal(Missing, Evaluate(check, "proceedings.reference.kind", Samples.Direct.WithProceedings(p => p with { Reference = null })));
        Assert.NotNull(Evaluate(new Check { OneOf = ["suspect"] }, "persons.role", Samples.Assistance));
    }

    [Fact]
    public void None_of()
    {
        var check = new Check { NoneOf = ["military-court"] };
        Assert.Null(Evaluate(check, "proceedings.trial_forum", Samples.Assistance));
        Assert.Equal("must not be: military-court.", Evaluate(check, "proceedings.trial_forum", Samples.Assistance.WithProceedings(p => p with { TrialForum = "military-court" })));
        Assert.Null(Evaluate(check, "proceedings.trial_forum", Samples.Direct));
        Assert.NotNull(Evaluate(new Check { NoneOf = ["suspect"] }, "persons.role", Samples.Assistance));
    }

    [Fact]
    public void Has_any_of()
    {
        var check = new Check { HasAnyOf = ["affidavit", "hash-list"] };
        Assert.Null(Evaluate(check, "mutual_legal_assistance.procedure", Samples.Assistance));
        Assert.Equal("has none of: affidavit, hash-list.", Evaluate(check, "mutual_legal_assistance.procedure", Samples.Assistance.WithAssistance(m => m with { Procedure = ["native-format"] })));
        Assert.Equal(Missing, Evaluate(check, "mutual_legal_assistance.procedure", Samples.Direct));
    }

    [Fact]
    public void Has_any_of_looks_at_the_kind_of_a_group_and_at_its_id_where_it_has_no_kind()
    {
        Assert.Null(Evaluate(new Check { HasAnyOf = ["username"] }, "account.identifiers", Samples.Direct));
        Assert.Null(Evaluate(new Check { HasAnyOf = ["law-extracts"] }, "attachments", Samples.Assistance));
        Assert.NotNull(Evaluate(new Check { HasAnyOf = ["certificate"] }, "attachments", Samples.Assistance));
        Assert.Null(Evaluate(new Check { HasAnyOf = ["torture"] }, "mutual_legal_assistance.assurances", Samples.Assistance));
        Assert.Null(Evaluate(new Check { HasAnyOf = ["peca-21"] }, "proceedings.offences", Samples.Direct));
    }

    [Fact]
    public void Min_count()
    {
        var check = new Check { MinCount = 2 };
        Assert.Null(Evaluate(check, "facts", Samples.Direct));
        Assert.Equal("has fewer than 2 entries.", Evaluate(check, "facts", Samples.Emergency));
        Assert.Equal(Missing, Evaluate(check, "facts", Samples.Direct with { Facts = [] }));
    }

    [Theory]
    [InlineData("FIA|FIA", "names fewer than 2 different ones.")]
    [InlineData("Punjab Police| punjab police ", "names fewer than 2 different ones.")]
    [InlineData("FIA|Punjab Police", null)]
    public void What_is_named_twice_counts_once(string agencies, string? told)
    {
        var caseFile = Samples.Direct.WithAuthority(a => a with { JointInvestigationTeam = new JointInvestigationTeam { Agencies = agencies.Split('|') } });
        Assert.Equal(told, Evaluate(new Check { MinCount = 2 }, "authority.joint_investigation_team.agencies", caseFile));
    }

    [Fact]
    public void Max_days_of_a_period()
    {
        Assert.Null(Evaluate(new Check { MaxDays = 15 }, "data.from", Samples.Direct));
        Assert.Equal("is more than 14 days.", Evaluate(new Check { MaxDays = 14 }, "data.from", Samples.Direct));
        Assert.Equal(Missing, Evaluate(new Check { MaxDays = 14 }, "data.from", Samples.Direct.WithData(d => d with { From = null })));
        Assert.NotNull(Evaluate(new Check { MaxDays = 14 }, "data.from", Samples.Direct.WithData(d => d with { To = null })));
    }

    [Fact]
    public void Max_days_of_a_number()
    {
        Assert.Null(Evaluate(new Check { MaxDays = 14 }, "confidentiality.days", Samples.Direct));
        Assert.Equal("is more than 13 days.", Evaluate(new Check { MaxDays = 13 }, "confidentiality.days", Samples.Direct));
    }

    [Fact]
    public void Not_after()
    {
        Assert.Null(Evaluate(new Check { NotAfter = "as-of" }, "proceedings.reference.date", Samples.Direct));
        Assert.Null(Evaluate(new Check { NotAfter = "as-of" }, "proceedings.reference.date", Dated("2026-11-24")));
        Assert.Equal("lies after the day of the request.", Evaluate(new Check { NotAfter = "as-of" }, "proceedings.reference.date", Dated("2026-11-25")));
        Assert.Equal("lies after authority.supervisor.approved_on.", Evaluate(new Check { NotAfter = "authority.supervisor.approved_on" }, "proceedings.reference.date", Dated("2026-11-24")));
        Assert.Equal(Missing, Evaluate(new Check { NotAfter = "as-of" }, "proceedings.reference.date", Samples.Direct.WithProceedings(p => p with { Reference = null })));
    }

    [Fact]
    public void Not_before()
    {
        Assert.Null(Evaluate(new Check { NotBefore = "as-of" }, "mutual_legal_assistance.urgency.by", Samples.Assistance));
        Assert.Equal("lies before the day of the request.", Evaluate(new Check { NotBefore = "as-of" }, "proceedings.reference.date", Samples.Direct));
        Assert.Equal(Missing, Evaluate(new Check { NotBefore = "as-of" }, "mutual_legal_assistance.urgency.by", Samples.Direct));
    }

    [Fact]
    public void A_date_that_is_not_clear_passes_here_because_another_rule_speaks_about_it()
    {
        Assert.Null(Evaluate(new Check { NotAfter = "as-of" }, "proceedings.reference.date", Dated("31/12/2027")));
        Assert.Null(Evaluate(new Check { NotAfter = "authority.supervisor.approved_on" }, "proceedings.reference.date", Samples.Direct.WithAuthority(a => a with { Supervisor = null })));
    }

    [Fact]
    public void Matches()
    {
        var check = new Check { Matches = "fir-number" };
        Assert.Null(Evaluate(check, "proceedings.reference.number", Samples.Direct));
        Assert.Equal("does not have the form that is asked for.", Evaluate(check, "proceedings.reference.number", Samples.Direct.WithProceedings(p => p with { Reference = p.Reference! with { Number = "214-2026" } })));
        Assert.Equal(Missing, Evaluate(check, "proceedings.reference.number", Samples.Direct.WithProceedings(p => p with { Reference = null })));
    }

    // ---- a requirement within a step

    [Fact]
    public void A_requirement_speaks_only_for_its_kind_category_service_and_days()
    {
        var requirement = new Requirement { Id = "r", Fact = "authority.unit", Check = new Check { Present = true }, Severity = Severity.Error, Why = "w", Fix = "f", Cite = SampleProvider.Read };
        Assert.Equal((FindingCodes.RequirementMissing, Severity.Error, "authority.unit"), Told(requirement));
        Assert.NotNull(Told(requirement with { For = ["voluntary-disclosure"], Categories = ["traffic"], Services = ["instagram"], InForce = new InForce { From = Samples.DirectDay } }));
        Assert.Null(Told(requirement with { For = ["mla-stored"] }));
        Assert.Null(Told(requirement with { Categories = ["content"] }));
        Assert.Null(Told(requirement with { Services = ["facebook"] }));
        Assert.Null(Told(requirement with { InForce = new InForce { Until = Samples.DirectDay.AddDays(-1) } }));
        Assert.Null(Told(requirement with { When = [SampleProvider.Is("derived.stage", "trial")] }));
        Assert.Null(Told(requirement with { When = [SampleProvider.Is("account.contract_entity", "x")] }));
    }

    [Fact]
    public void A_requirement_from_memory_and_advice_of_the_project_warn_and_never_block()
    {
        var requirement = new Requirement { Id = "r", Fact = "authority.unit", Check = new Check { Present = true }, Severity = Severity.Error, Why = "w", Fix = "f", Cite = SampleProvider.Remembered };
        Assert.Equal(Severity.Warning, Told(requirement)!.Value.Severity);
        Assert.Equal(Severity.Warning, Told(requirement with { Cite = new Citation { Confidence = Confidence.Advice } })!.Value.Severity);
    }

    [Fact]
    public void A_requirement_that_is_stated_and_not_met_has_its_own_code()
    {
        var requirement = new Requirement { Id = "r", Fact = "authority.place", Check = new Check { OneOf = ["Karachi"] }, Severity = Severity.Error, Why = "w", Fix = "f", Cite = SampleProvider.Read };
        Assert.Equal((FindingCodes.RequirementNotMet, Severity.Error, "authority.place"), Told(requirement));
    }

    [Fact]
    public void A_requirement_on_an_account_or_a_data_request_names_the_place_in_it()
    {
        var requirement = new Requirement { Id = "r", Fact = "account.contract_entity", Check = new Check { Present = true }, Severity = Severity.Error, Why = "w", Fix = "f", Cite = SampleProvider.Read };
        Assert.Equal("accounts.a1.contract_entity", Told(requirement)!.Value.Fact);
        Assert.Equal("data.d1.necessity_over_stored", Told(requirement with { Fact = "data.necessity_over_stored" })!.Value.Fact);
    }

    [Fact]
    public void A_requirement_on_a_derived_fact_says_why_in_its_message()
    {
        var requirement = new Requirement { Id = "r", Fact = "derived.official_email", Check = new Check { OneOf = ["yes"] }, Severity = Severity.Error, Why = "The address must be official.", Fix = "f", Cite = SampleProvider.Read };
        var finding = Assert.Single(Findings(requirement, Samples.Direct.WithAuthority(a => a with { Officer = a.Officer! with { Email = "a@gmail.com" } })), f => f.Requirement?.ToString() == "r");
        Assert.Equal((FindingCodes.RequirementNotMet, (string?)null, "The address must be official."), (finding.Code, finding.Fact, finding.Message));
    }

    private static (string Code, Severity Severity, string? Fact)? Told(Requirement requirement) =>
        Findings(requirement, Samples.Direct).Where(f => f.Requirement?.ToString() == "r").Select(f => ((string Code, Severity Severity, string? Fact)?)(f.Code, f.Severity, f.Fact)).SingleOrDefault();

    private static IReadOnlyList<Finding> Findings(Requirement requirement, CaseFile caseFile) =>
        Samples.Plan(caseFile, Samples.DirectDay, Samples.With(p => p with { Requirements = [requirement] }, "meta")).Step(RequestKinds.VoluntaryDisclosure).Findings;

    private static CaseFile Badge(string? badge) => Samples.Direct.WithAuthority(a => a with { Officer = a.Officer! with { Badge = badge } });

    private static CaseFile Dated(string date) => Samples.Direct.WithProceedings(p => p with { Reference = p.Reference! with { Date = CaseDate.Parse(date) } });

    private static string? Evaluate(Check check, string path, CaseFile caseFile)
    {
        var dated = DatedCase.Create(caseFile, Samples.Packs, Samples.DirectDay);
        return RequirementCheck.Evaluate(check, path, dated.Facts, FactScope.Create(caseFile.Accounts[0], "accounts.a1", caseFile.Data[0]), dated);
    }
}
