using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The telephone numbers at which the office can be called back; the same rule as for identifiers reads them.</summary>
internal static class ContactNumbers
{
    /// <summary>The numbers grouped for a reader abroad, however they were typed.</summary>
    public static IReadOnlyList<ContactNumber> Find(DatedCase dated) =>
        [.. Typed(dated.CaseFile).Select(n => (n.Fact, Read: IdentifierNormaliser.Normalise("phone-number", n.Text, dated.Identifiers))).Where(n => n.Read.Value is not null).Select(n => new ContactNumber(n.Fact, TelephoneNumber.Grouped(n.Read.Value!)))];

    /// <summary>Doubts about the numbers that a step prints; those of an emergency are printed for an emergency only.</summary>
    public static IEnumerable<Finding> FindDoubts(StepCheckInput step) =>
        FindDoubts(step.Case).Where(f => step.Kind == RequestKinds.EmergencyDisclosure || !f.Fact!.StartsWith("emergency.", StringComparison.Ordinal));

    private static IEnumerable<Finding> FindDoubts(DatedCase dated)
    {
        // The number of the officer in charge is looked at with the officer.
        foreach (var (fact, text) in Typed(dated.CaseFile).Where(n => n.Fact != "authority.officer.phone"))
        {
            var read = IdentifierNormaliser.Normalise("phone-number", text, dated.Identifiers);
            foreach (var (problem, fix) in read.Value is null ? [(read.Problem!, read.Fix!)] : read.Doubts.Where(d => d.Severity > Severity.Note).Select(d => (d.Problem, d.Fix)))
            {
                yield return Finding.Create(
                    Severity.Warning,
                    FindingCodes.ContactNumber,
                    fact: fact,
                    message: $"about a telephone number of the office: {problem}.",
                    why: "The addressee is abroad, and calls back to see that the request is real.",
                    fix: fix);
            }
        }
    }

    private static IEnumerable<(string Fact, string Text)> Typed(CaseFile caseFile) => new (string Fact, string? Text)[]
    {
        ("authority.officer.phone", caseFile.Authority?.Officer?.Phone),
        ("authority.supervisor.phone", caseFile.Authority?.Supervisor?.Phone),
        ("authority.second_contact.phone", caseFile.Authority?.SecondContact?.Phone),
        ("mutual_legal_assistance.signatory.phone", caseFile.MutualLegalAssistance?.Signatory?.Phone),
        ("authority.public_phone", caseFile.Authority?.PublicPhone),
        ("emergency.senior_officer.phone", caseFile.Emergency?.SeniorOfficer?.Phone),
        ("emergency.call_back", caseFile.Emergency?.CallBack),
        ("emergency.second_call_back", caseFile.Emergency?.SecondCallBack),
    }.Where(n => !string.IsNullOrWhiteSpace(n.Text)).Select(n => (n.Fact, n.Text!));
}
