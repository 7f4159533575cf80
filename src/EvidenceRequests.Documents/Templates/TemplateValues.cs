using static EvidenceRequests.Documents.Templates.ValueShape;

namespace EvidenceRequests.Documents.Templates;

/// <summary>
/// All values a template may name, with their kinds. Templates are checked against it before they run, so a wrong name
/// or a comparison of free text is found in every branch, not only in the one a case happens to take.
/// </summary>
internal static class TemplateValues
{
    private static readonly ValueShape Order = Group(("number", Text), ("date", Moment), ("court", Text), ("expires", Moment));

    private static readonly ValueShape Officer = Group([.. All(Text, "name", "rank", "badge", "email", "phone"), ("approved_on", Moment)]);

    private static readonly ValueShape State = Group(("id", Word), ("name", Text), ("in_sentence", Text), ("short", Text), ("short_in_sentence", Text));

    private static readonly ValueShape Addressee =
        Group(("name", Text), ("unit", Text), ("address", List(Text)), ("state", Text), ("confirmed", Flag));

    private static readonly ValueShape Basis =
        Group(("id", Word), ("kind", Word), ("name", Text), ("article", Text), ("why", Text), ("note", Text), ("statute", Text), ("covers", List(Text)), ("covers_all", Flag), ("use_limits", Group(All(Text, "article", "says"))));

    private static readonly ValueShape Standard =
        Group(("categories", List(Word)), ("name", Text), ("statute", Text), ("tests", List(Word)), ("secrecy", Text), ("explain", Text));

    /// <summary>The values at the top.</summary>
    public static ValueShape Root { get; } = Group(
        [.. AuthorityAndCase(), .. AccountsAndItems(), .. StepAndProvider(), .. BetweenStates(), .. Package(), .. CheckSheet()]);

    /// <summary>The values of the papers of the register, which rest on no case file.</summary>
    public static ValueShape Papers { get; } = Group(
        ("receipt", Group(
            [("conditions", List(Group(("id", Word), ("by", Text)))), ("lines", List(Group([("result", Word), ("preserved", Flag), .. All(Text, "account", "item", "files")]))),
             ("periods", List(Group([("from_memory", Flag), .. All(Text, "account", "item", "asked", "covered", "gone", "missing", "beyond")]))), ("checks", List(Group(("id", Word), ("answer", Word)))),
             ("remarks", List(Group(("id", Word), ("count", Text)))), ("files", List(Group(All(Text, "number", "name", "type", "bytes", "hash")))),
             ("treaty", Group(All(Text, "name", "article", "says"))), ("read_grant", Flag), ("has_conditions", Flag), .. All(Word, "channel", "kind", "certificate"),
             .. All(Text, "exhibit", "number", "provider", "office", "case", "references", "from", "receiver", "at", "seal", "count", "bytes", "identity", "more")])),
        ("figures", Group(
            [("exact", Flag), ("lines", List(Group([("is_total", Flag), .. All(Text, "name", "sent", "confirmed", "answered", "partly", "nothing_held", "refused", "returned", "withdrawn", "open", "queried", "first_time_right", "lapsed", "with_certificate", "bar", "to_acknowledgement", "to_first_answer", "to_completion")]))),
             ("definitions", List(Group(All(Text, "name", "meaning")))), .. All(Text, "from", "to", "cut", "least", "library")])),
        ("seal", Group(
            [("chains", List(Group(All(Text, "id", "office", "entries", "hash")))), .. All(Text, "at", "entries", "register")])));

    /// <summary>The values that the wording of a file may name.</summary>
    public static ValueShape Find(string path) => PaperComposer.Kinds.Any(k => path.StartsWith($"templates/{k}/", StringComparison.Ordinal)) ? Papers : Root;

    private static (string, ValueShape)[] AuthorityAndCase() =>
    [
        ("today", Moment),
        ("written_at", Moment),
        ("government", Text),
        ("state_government", Text),
        ("ministry_paper", Text),
        ("case_file", Group(All(Text, "reference", "title", "classification"))),
        ("requesting_state", State),
        ("requested_state", State),
        ("addressee_names_state", Flag),
        ("agency", Group([("id", Word), .. All(Text, "name", "short_name", "parent", "city")])),
        ("powers", List(Group(All(Text, "provision", "says")))),
        ("authority", Group(("unit", Text), ("place", Text), ("address", List(Text)), ("public_phone", Text),
            ("team", Group(("order", Text), ("date", Moment), ("agencies", List(Text)))))),
        ("officer", Officer),
        ("supervisor", Officer),
        ("second_contact", Officer),
        ("signatory", Officer),
        ("proceedings", Group(
            ("stage", Word),
            ("reference", Group(("kind", Word), ("number", Text), ("police_station", Text), ("district", Text), ("date", Moment))),
            ("court", Text),
            ("trial_forum", Word),
            ("magistrate_order", Order),
            ("limitation_statement", Text),
            ("ne_bis_in_idem_statement", Text))),
        ("offences", List(Group(
            [("id", Word), ("unit", Word), ("max_months", Number), ("death", Word), ("elements", List(Text)), ("elements_of_law", List(Text)), ("penalty_known", Flag), ("confirmed", Flag), ("stated", Flag),
             .. All(Text, "section", "title", "statute", "statute_short", "statute_number", "penalty", "conduct", "substance")]))),
        ("persons", List(Group(
            ("id", Word), ("role", Word), ("name", Text), ("original", Text), ("nationality", Text), ("date_of_birth", Moment), ("age", Number), ("in_custody", Word)))),
        ("facts", List(Group(
            ("number", Number), ("id", Word), ("at", Moment), ("text", Text), ("source_kind", Word), ("exhibit", Text), ("reference", Text), ("reliability", Text), ("elements", List(Text))))),
    ];

    private static (string, ValueShape)[] AccountsAndItems() =>
    [
        ("accounts", List(Group(
            ("number", Number), ("id", Word), ("service", Text), ("provider", Text), ("holder_name", Text), ("website", Text), ("holder_role", Word), ("linked_by", List(Number)),
            ("found_by", Text), ("found_at", Moment), ("external_references", List(Text)),
            ("identifiers", List(Group(
                ("kind", Word), ("kind_name", Text), ("value", Text), ("as_typed", Text), ("seen_at", Moment), ("port", Number), ("network", Text), ("how_known", Text)))),
            ("label", Group(
                ("kind", Word), ("kind_name", Text), ("value", Text), ("as_typed", Text), ("seen_at", Moment), ("port", Number), ("network", Text), ("how_known", Text)))))),
        ("links", List(Group(("account_number", Word), ("facts", List(Number))))),
        ("known", Group(("said_once", Flag), ("any_seen", Flag), ("groups", List(Group(("account_number", Word), ("how_known", Text), ("facts", List(Number))))))),
        ("user_places", List(Group(("account_number", Word), ("state", Text)))),
        ("asked", Group(("item_names", List(Text)), ("in_box", Flag), ("alike", Flag), ("one_period", Flag))),
        ("asks", List(Group(
            ("number", Number), ("account_number", Word), ("item_numbers", List(Number)), ("item_names", List(Text)), ("from", Moment), ("to", Moment), ("need", Text),
            ("facts", List(Number)), ("risk_of_loss", Text), ("probable_cause", Text), ("necessity_over_stored", Text)))),
        ("items", List(Group(
            ("number", Number), ("account_number", Word), ("name", Text), ("category", Word), ("from", Moment), ("to", Moment), ("need", Text),
            ("facts", List(Number)), ("risk_of_loss", Text), ("probable_cause", Text), ("necessity_over_stored", Text), ("gone_after", Moment), ("fallback", Flag), ("loss", Text),
            ("proves", List(Group(("element", Text), ("facts", List(Number))))), ("because", List(Text))))),
        ("nexus", List(Group(("account_number", Word), ("item_name", Text), ("fact_number", Number), ("element", Text), ("because", Text)))),
        ("nexus_matrix", Group(
            ("elements", List(Group(("label", Text), ("text", Text)))),
            ("rows", List(Group(("account_number", Word), ("item_name", Text), ("cells", List(Group(("facts", List(Number)))))))))),
        ("to_prove", List(Text)),
        ("losses", List(Group(("account_number", Word), ("text", Text)))),
        ("periods", Group(("from", Moment), ("to", Moment))),
    ];

    private static (string, ValueShape)[] StepAndProvider() =>
    [
        ("step", Group(
            ("id", Word), ("kind", Word), ("role", Word), ("days", Number), ("expires", Moment), ("extend_from", Moment), ("ask_addressee", Text),
            ("test", Word), ("notice", Word), ("names_a_person", Flag), ("item_count", Number), ("account_count", Number), ("asks_content", Flag), ("short_form", Flag))),
        ("thing", Group(("kind", Word), ("name", Text), ("title", Text), ("the", Text), ("user", Text))),
        ("provider", Group(("id", Word), ("name", Text), ("services", List(Text)), ("policy_title", Text), ("policy_date", Moment))),
        ("addressee", Addressee),
        ("holder", Addressee),
        ("holders", List(Addressee)),
        ("particulars", List(Group(("label", Text), ("text", Text)))),
        ("channel", Group(("type", Word), ("name", Text), ("value", Text), ("subject_words", Text), ("confirmed", Flag))),
        ("preservations", List(Group(("reference", Text), ("sent", Moment), ("expires", Moment), ("account_number", Word), ("same_day", Flag)))),
        ("earlier", List(Group(("kind", Word), ("reference", Text), ("sent", Moment), ("outcome", Word), ("account_number", Word), ("items", List(Text))))),
        ("follows", Group(("kind", Word), ("sent", Moment), ("channel", Text), ("references", List(Group(("role", Word), ("value", Text)))), ("outcome", Word), ("outcome_on", Moment), ("received", Moment), ("is_preservation", Flag), ("from_central", Flag))),
        ("letter", Group(
            ("number", Number), ("reminders", Number), ("needed_by", Moment), ("item_names", List(Text)), ("release_preservation", Flag), ("gathered", Word), ("use", Word), ("end", Word), ("ended_on", Moment), ("disclosed_at", Moment), ("danger_over", Flag),
            ("because", Text), ("effect_on_time", Text), ("result", Text), ("undertaking", Text), ("new_use", Text), ("ended_by", Text), ("disclosed", Text), ("process", Text), ("retention", Text),
            ("questions", List(Group(All(Text, "asked", "answer", "replaces")))),
            ("changes", List(Group([("number", Number), .. All(Text, "old", "new", "because")]))),
            ("files", List(Group([("number", Number), .. All(Text, "name", "bytes", "hash", "problem")]))),
            ("gaps", List(Group(("account_number", Word), ("item_name", Text), ("asked", Text), ("received", Text)))))),
        ("refused_before", List(Group(("sent", Moment), ("reference", Text), ("outcome", Word), ("reason", Text), ("answer", Text), ("account_number", Word), ("facts", List(Group(("at", Moment), ("text", Text))))))),
        ("emergency", Group(
            [("threatens", Word), ("expected_at", Moment), ("ended_at", Moment), ("declared_true", Flag), ("senior_officer", Officer),
             .. All(Text, "danger", "person_at_risk", "how_known", "link_to_account", "how_data_averts", "why_ordinary_is_too_slow", "call_back", "second_call_back", "follow_up", "time_left")])),
        ("chosen_state", List(Group(("account_number", Word), ("because", Text)))),
        ("confidentiality", Group(("asked", Flag), ("ground", Word), ("facts", List(Number)), ("days", Number), ("until", Moment), ("order", Order), ("further_grounds", List(Word)),
            ("forbidden_by", List(Group(("state", Text), ("at_home", Flag), ("court", Text), ("number", Text), ("date", Moment), ("provision", Text), ("until", Moment)))))),
    ];

    private static (string, ValueShape)[] BetweenStates() =>
    [
        ("basis", Basis),
        ("other_bases", List(Basis)),
        ("relies_on_treaty", Flag),
        ("without_treaty", List(Text)),
        ("dual_criminality", Group(("rule", Word), ("note", Text))),
        ("standard", Standard),
        ("standards", List(Standard)),
        ("assurances", List(Group(
            ("id", Word), ("need", Word), ("why", Text), ("asked", Flag), ("given", Flag), ("undertaken", Flag), ("given_by", Text), ("date", Moment), ("reference", Text), ("scope", Text), ("persons", List(Text)), ("basis", Text)))),
        ("binding_offices", List(Text)),
        ("mla", Group(
            [("procedure", List(Word)), ("issuer_kind", Word), ("urgency", Group(("by", Moment), ("reason", Text))),
             ("home_order", Group(("name", Text), ("number", Text), ("date", Moment), ("court", Text), ("expires", Moment), ("covers_all", Flag), ("item_numbers", List(Number)))),
             ("asked", Group(All(Flag, "authority_decision", "cabinet_approval", "political_clearance"))),
             .. All(Order, "authority_decision", "cabinet_approval", "reciprocity_undertaking", "criminal_matter_certificate", "issuing_order"),
             .. All(Text, "authority_reference", "note_reference", "home_declaration", "organised_group", "transnational", "grounds_for_location", "earlier_contacts", "public_interest", "delivery_point", "third_party_privacy", "destruction", "political_clearance")])),
        ("central_authority_home", Group(("name", Text), ("city", Text))),
        ("diplomatic_office", Group(("name", Text), ("city", Text))),
        ("certificate", Group(("text", Text), ("statute", Text))),
        ("languages", Group(("accepted", List(Text)), ("certified", Word), ("note", Text))),
        ("certificates", List(Group(("text", Text), ("statute", Text)))),
        ("their_certificates", List(Group(("text", Text), ("statute", Text)))),
        ("translations", List(Group(("language", Text), ("certified", Flag)))),
        ("mission", Group(("name", Text), ("city", Text))),
        ("state_asks", Group(("undertakings", Flag), ("criminal_matter_certificate", Flag), ("home_law", Flag), ("lawful_at_home", Flag), ("application_form", Word))),
        ("attachments", List(Group(("label", Text), ("title", Text), ("kind", Word), ("language", Text), ("needs_translation", Flag)))),
    ];

    private static (string, ValueShape)[] Package() =>
    [
        ("annexes", List(Group(("label", Text), ("title", Text), ("kind", Word), ("enclosed", Flag)))),
        ("annex", Group(All(Text, "accounts", "facts", "nexus", "offences", "assurances", "preservation", "certificate", "application", "certificate_of_suspicion", "home_law_statement", "law_extracts"))),
        ("this_annex", Text),
        ("documents", List(Group(("kind", Word), ("name", Text), ("label", Text), ("at_home", Flag)))),
    ];

    private static (string, ValueShape)[] CheckSheet() =>
    [
        ("library", Text),
        ("status", Word),
        ("depends_on", List(Word)),
        ("findings", List(Group([("severity", Word), .. All(Text, "code", "message", "why", "fix", "fact", "source")]))),
        ("must_mend", List(Group([("severity", Word), .. All(Text, "code", "message", "why", "fix", "fact", "source")]))),
        ("notes", List(Group([("severity", Word), .. All(Text, "code", "message", "why", "fix", "fact", "source")]))),
        ("elements", List(Group([("level", Word), ("state", Word), .. All(Text, "name", "fact")]))),
        ("risks", List(Group(("name", Text), ("severity", Word), ("findings", List(Group(All(Text, "message", "fix"))))))),
        ("reasons", List(Group(All(Text, "rule", "why", "source")))),
        ("formalities", List(Group(All(Text, "text", "note", "source")))),
        ("home_steps", List(Group(All(Text, "office", "does", "source")))),
        ("unconfirmed", List(Group(All(Text, "statement", "what", "source", "check_at")))),
        ("confirmed", List(Group([("on", Moment), .. All(Text, "statement", "by", "how")]))),
        ("dates", List(Group(("name", Word), ("date", Moment)))),
        ("refusals", List(Group(All(Text, "kind_name", "why", "instead", "source")))),
        ("later", List(Group([("waits", Flag), .. All(Text, "account", "why", "fix")]))),
        ("track_record", List(Group(All(Text, "period", "result", "source")))),
        ("alternatives", List(Text)),
    ];
}
