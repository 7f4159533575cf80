namespace EvidenceRequests.Scaffolding;

/// <summary>An example for every fact that a route can need. All are fictional: reserved addresses, placeholders for names, one telephone number of no one.</summary>
internal static class CaseScaffoldExamples
{
    /// <summary>Groups whose facts belong together: where one is needed, all are written.</summary>
    public static IReadOnlyList<string> WholeGroups { get; } =
    [
        "authority.officer", "authority.supervisor", "authority.second_contact", "authority.joint_investigation_team", "proceedings.reference", "proceedings.magistrate_order", "persons[0]", "facts[0]", "facts[1]", "facts[2]",
        "emergency.senior_officer", "confidentiality", "confidentiality.order", "mutual_legal_assistance.authority_decision", "mutual_legal_assistance.cabinet_approval",
        "mutual_legal_assistance.reciprocity_undertaking", "mutual_legal_assistance.home_order", "mutual_legal_assistance.criminal_matter_certificate", "mutual_legal_assistance.signatory",
        "mutual_legal_assistance.urgency", "mutual_legal_assistance.rights_screen", "mutual_legal_assistance.issuing_order",
    ];

    /// <summary>What a fact brings with it, because it refers to it.</summary>
    public static IReadOnlyDictionary<string, string> Needs { get; } = new Dictionary<string, string>
    {
        ["accounts[0].linked_by"] = "facts[0]",
        ["data[0].supports"] = "facts[0]",
        ["confidentiality"] = "facts[0]",
        ["data[0].nexus"] = "facts[0]",
    };

    /// <summary>All examples but those that depend on the route alone.</summary>
    public static IReadOnlyList<CaseScaffoldExample> All { get; } = [.. CreateCase(), .. CreateProceedings(), .. CreateData(), .. CreateEmergency(), .. CreateAssistance(), .. CreateDecisions()];

    private static IEnumerable<CaseScaffoldExample> CreateCase() =>
    [
        new("case.now", "\"{time:0 09:00}\"", "An emergency counts hours: the time at which the case is looked at."),
        new("case.classification", "Confidential", "Protective marking printed in the header."),
        new("authority.agency", "{agency}", "Id of the agency; \"evreq countries show {state}\" lists them."),
        new("authority.unit", "Example Unit", "Unit, wing or circle inside the agency."),
        new("authority.place", "{city}", "Place from which the request is made."),
        new("authority.address", "[1 Example Road, \"{city}\"]", "Postal address of the office, line by line."),
        new("authority.officer.name", "Officer One", "The officer in charge of the request."),
        new("authority.officer.rank", "Inspector"),
        new("authority.officer.badge", "EX-0001", "Badge, belt or identity number of the service."),
        new("authority.officer.email", "officer.one@{mail}", "The official address; private addresses are not answered."),
        new("authority.officer.phone", "\"+12025550123\""),
        new("authority.supervisor.name", "Officer Two", "The officer who approved the request and can be called back."),
        new("authority.supervisor.rank", "Superintendent"),
        new("authority.supervisor.email", "officer.two@{mail}"),
        new("authority.supervisor.phone", "\"+12025550123\""),
        new("authority.supervisor.approved_on", "{day:-1}"),
        new("authority.second_contact.name", "Officer Three", "Who answers when the officer is away."),
        new("authority.second_contact.rank", "Inspector"),
        new("authority.second_contact.email", "officer.three@{mail}"),
        new("authority.second_contact.phone", "\"+12025550123\""),
        new("authority.public_phone", "\"+12025550123\"", "The switchboard as it is publicly listed, so that the addressee can call back."),
        new("authority.joint_investigation_team.order", "EX/JIT/1", "The order that set up the team."),
        new("authority.joint_investigation_team.date", "{day:-8}"),
        new("authority.joint_investigation_team.agencies", "[{agency}]"),
        new("persons[0].id", "p1", "The persons the case is about, as far as they are known."),
        new("persons[0].role", "suspect"),
        new("persons[0].name", "Example Person"),
        new("persons[0].nationality", "unknown"),
    ];

    private static IEnumerable<CaseScaffoldExample> CreateProceedings() =>
    [
        new("proceedings.stage", "investigation", "inquiry, investigation, charged, trial or appeal."),
        new("proceedings.reference.kind", "{register}", "Kind of register, such as fir, complaint or court-case."),
        new("proceedings.reference.number", "1/{year}", "The number with its year."),
        new("proceedings.reference.police_station", "Example Police Station"),
        new("proceedings.reference.district", "Example District"),
        new("proceedings.reference.date", "{day:-9}"),
        new("proceedings.offences[0].id", "{offence}", "Id of the offence; \"evreq offences list\" shows them."),
        new("proceedings.offences[0].conduct", "The user of the account sent messages with threats and demanded money.", "What was done, told without legal labels, so that a foreign lawyer can compare it."),
        new("proceedings.offences[0].elements", "[the demand]", "The elements of the offence that are to be proved, in short words."),
        new("proceedings.magistrate_order.number", "EX/MAG/1", "The order that lets the police investigate, where the law asks for one."),
        new("proceedings.magistrate_order.date", "{day:-8}"),
        new("proceedings.magistrate_order.court", "Example Court"),
        new("proceedings.trial_forum", "ordinary-court", "The court before which the case is or will be tried."),
        new("proceedings.court", "Example Court"),
        new("proceedings.limitation_statement", "The offence is not barred by lapse of time.", "State it only if it is so."),
        new("proceedings.ne_bis_in_idem_statement", "No person named has been tried for the same acts.", "State it only if it is so."),
        new("facts[0].id", "f1", "Dated facts with their sources, one thought each, in the order of events."),
        new("facts[0].at", "\"{time:-10 21:40}\"", "When it happened: a time with its offset, or a date."),
        new("facts[0].text", "The user of the account demanded money in a message and threatened the owner of a shop."),
        new("facts[0].shown_by.kind", "document", "How it is known: document, device, witness, open-source …"),
        new("facts[0].shown_by.exhibit", "e1", "The exhibit or annex that shows it."),
        new("facts[0].elements", "[the demand]"),
        new("facts[1].id", "f2"),
        new("facts[1].at", "\"{time:-9 10:00}\""),
        new("facts[1].text", "The owner of the shop handed the message over to the police."),
        new("facts[1].shown_by.kind", "police-report"),
        new("facts[1].shown_by.exhibit", "e2"),
        new("facts[2].id", "f3"),
        new("facts[2].at", "\"{time:-8 15:30}\""),
        new("facts[2].text", "The examination of the phone of the owner shows the message and the account it came from."),
        new("facts[2].shown_by.kind", "device"),
        new("facts[2].shown_by.exhibit", "e3"),
    ];

    private static IEnumerable<CaseScaffoldExample> CreateData() =>
    [
        new("accounts[0].holder.role", "suspect", "suspect, accused, victim, witness or unknown."),
        new("accounts[0].linked_by", "[f1]", "The facts that link the account to the offence."),
        new("data[0].from", "\"{time:-30 00:00}\"", "The period, each end with its offset. Begin where the facts begin."),
        new("data[0].to", "\"{time:-7 00:00}\""),
        new("data[0].need", "It shows who used the account when the demand was made.", "What the data will show, in one sentence."),
        new("data[0].supports", "[f1]", "The facts the request rests on."),
        new("data[0].risk_of_loss", "The user can delete the account at any time.", "Why the data would be lost if nobody preserved it."),
        new("data[0].probable_cause", "The demand came from this account, as exhibit e1 shows, so its records show who sent it.", "The facts that make it likely that the account holds evidence, in a judge's order of ideas."),
        new("data[0].continuing_conduct", "false", "True if the conduct goes on, so that an older fact is still fresh."),
        new("data[0].necessity_over_stored", "The next demand is expected in the coming days, and stored records come too late to find the place it is sent from.", "Why stored data does not do."),
        new("confidentiality.asked", "true", "Whether the addressee is asked not to tell the user."),
        new("confidentiality.ground", "destruction", "danger-to-life, flight, destruction, intimidation, ongoing-plot, jeopardy, delay, child-safety, terrorism, lethal-drugs or futility."),
        new("confidentiality.facts", "[f1]", "The facts that show the ground."),
        new("confidentiality.days", "14", "For how many days."),
        new("confidentiality.order.number", "EX/ORD/1", "The court order behind the ask."),
        new("confidentiality.order.date", "{day:-2}"),
        new("confidentiality.order.court", "Example Court"),
    ];

    private static IEnumerable<CaseScaffoldExample> CreateEmergency() =>
    [
        new("emergency.danger", "A man is held and will be killed.", "The danger, told plainly."),
        new("emergency.person_at_risk", "a man of thirty years, missing since yesterday", "Who is in danger, as far as the addressee must know it."),
        new("emergency.expected_at", "\"{time:1 18:00}\"", "When the harm is expected."),
        new("emergency.how_known", "The caller said so in a call that two officers heard."),
        new("emergency.link_to_account", "The threat came from this account."),
        new("emergency.how_data_averts", "The latest addresses lead to the place where the man is held.", "How the data averts the harm."),
        new("emergency.why_ordinary_is_too_slow", "The time set by the caller ends tomorrow, and the ordinary route takes weeks."),
        new("emergency.senior_officer.name", "Officer Four", "The senior officer on duty who answers for the request."),
        new("emergency.senior_officer.rank", "Superintendent"),
        new("emergency.senior_officer.badge", "EX-0004"),
        new("emergency.senior_officer.email", "officer.four@{mail}"),
        new("emergency.senior_officer.phone", "\"+12025550123\""),
        new("emergency.call_back", "\"+12025550123\"", "A number that is answered day and night."),
        new("emergency.second_call_back", "\"+12025550123\"", "A second way to call back: the publicly listed number of the office."),
        new("emergency.declared_true", "true", "The officer declares that the statements are true to the best of his knowledge."),
        new("emergency.follow_up", "A report will be registered and an order of the court applied for within three days.", "The process that will follow."),
    ];

    private static IEnumerable<CaseScaffoldExample> CreateAssistance() =>
    [
        new("mutual_legal_assistance.home_declaration", "The measure would be lawful at home in a like case.", "State it only if it is so."),
        new("mutual_legal_assistance.issuer_kind", "prosecutor", "Kind of the office that issues the request."),
        new("mutual_legal_assistance.organised_group", "Three persons have acted together for a year to obtain money by threats.", "The group behind the offence, as facts. State it only if it is so."),
        new("mutual_legal_assistance.transnational", "The offence was planned and directed from another state.", "What makes the offence transnational. State it only if it is so."),
        new("mutual_legal_assistance.grounds_for_location", "The company that runs the service says that it keeps the data of the account there.", "Why the data is in the requested state."),
        new("mutual_legal_assistance.procedure", "[custodian-certificate, hash-list, time-zone-stated]", "Form and certificate wanted, so that the evidence can be used in court."),
        new("mutual_legal_assistance.earlier_contacts", "none", "Earlier contacts with the requested state in this case."),
        new("mutual_legal_assistance.public_interest", "The owner lost his savings, and other shops have received like demands.", "Loss, harm and public interest."),
        new("mutual_legal_assistance.political_clearance", "EX/CLR/1 of {day:-3}", "Reference of the clearance given at home."),
        new("mutual_legal_assistance.delivery_point", "Example Unit, by the encrypted link of the central authority", "Where data taken as it arises is to be delivered."),
        new("mutual_legal_assistance.third_party_privacy", "Data of third persons is filtered out by an officer who does not work on the case.", "How the privacy of third persons is kept."),
        new("mutual_legal_assistance.destruction", "What is not used is destroyed within thirty days, and the destruction is recorded.", "When and how the data is destroyed."),
        new("mutual_legal_assistance.signatory.name", "Signatory One", "Who signs for the central authority."),
        new("mutual_legal_assistance.signatory.rank", "Secretary"),
        new("mutual_legal_assistance.urgency.by", "{day:60}", "By when an answer is needed."),
        new("mutual_legal_assistance.urgency.reason", "The court hears the case on that day.", "The word \"urgent\" alone is no reason."),
    ];

    private static IEnumerable<CaseScaffoldExample> CreateDecisions() =>
    [
        new("mutual_legal_assistance.authority_decision.number", "EX/CA/1", "Decision of the central authority on the request, or of the body that decides for it."),
        new("mutual_legal_assistance.authority_decision.date", "{day:-3}"),
        new("mutual_legal_assistance.cabinet_approval.number", "EX/CAB/1", "Approval of the cabinet, where there is no treaty."),
        new("mutual_legal_assistance.cabinet_approval.date", "{day:-3}"),
        new("mutual_legal_assistance.reciprocity_undertaking.number", "EX/REC/1", "The written undertaking of reciprocity."),
        new("mutual_legal_assistance.reciprocity_undertaking.date", "{day:-3}"),
        new("mutual_legal_assistance.issuing_order.court", "Example Court", "Court or prosecutor that issues the request, where the other state asks for one."),
        new("mutual_legal_assistance.issuing_order.number", "EX/ISS/1"),
        new("mutual_legal_assistance.issuing_order.date", "{day:-3}"),
        new("mutual_legal_assistance.criminal_matter_certificate.number", "EX/CER/1", "Certificate that this is a criminal matter."),
        new("mutual_legal_assistance.criminal_matter_certificate.date", "{day:-3}"),
        new("mutual_legal_assistance.home_order.kind", "{order}", "The order, warrant or notice at home; \"evreq countries show {state}\" lists them."),
        new("mutual_legal_assistance.home_order.court", "Example Court"),
        new("mutual_legal_assistance.home_order.number", "EX/ORD/2"),
        new("mutual_legal_assistance.home_order.date", "{day:-2}"),
        new("mutual_legal_assistance.home_order.expires", "{day:5}"),
        new("mutual_legal_assistance.home_order.covers", "[d1]"),
        new("mutual_legal_assistance.home_order.finds_user_is_suspect", "true", "The order finds that the user of the account is a suspect. State it only if it does."),
        new("mutual_legal_assistance.rights_screen.cleared_by", "Reviewer One", "Who looked at the case from the side of human rights."),
        new("mutual_legal_assistance.rights_screen.date", "{day:-4}"),
        new("mutual_legal_assistance.rights_screen.grounds", "The act is an ordinary crime against property."),
    ];
}
