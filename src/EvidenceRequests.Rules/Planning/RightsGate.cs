using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// The second look at human rights as a gate of the case. Speech, religion, politics and sensitive roles raise it everywhere; a state may
/// name more. The record is <c>mutual_legal_assistance.rights_screen</c> and nothing else.
/// </summary>
internal sealed class RightsGate(DatedCase dated)
{
    private const string Record = "mutual_legal_assistance.rights_screen";
    private const string Asked = "A second person looks at the case and is entered under mutual_legal_assistance.rights_screen with cleared_by, date and grounds.";

    private readonly RightsScreenRule? rule = dated.Home?.RightsScreen;

    /// <summary>The gate; null where nothing in the case raises it.</summary>
    public static CaseGate? Find(DatedCase dated) => new RightsGate(dated).Find();

    /// <summary>What is missing in the record that clears it.</summary>
    public static IEnumerable<Finding> Findings(DatedCase dated) => new RightsGate(dated) is var gate && gate.RaisedBy().Any() ? gate.Gaps() : [];

    private CaseGate? Find()
    {
        var raised = RaisedBy().ToList();
        return raised.Count == 0 ? null : new CaseGate
        {
            Id = CaseGate.RightsScreen,
            Name = "Second look at human rights",
            IsCleared = !Gaps().Any(),
            RaisedBy = raised,
            Clearing = (rule?.ClearedBy is { } office ? $"{office} looks at the case and is entered under {Record} with cleared_by, date and grounds." : Asked)
                + (dated.CaseFile.Emergency is null ? string.Empty : " In an emergency the senior officer on duty may clear it."),
            NotBy = $"the officer in charge{(OfficerInCharge is { } name ? $", {name}" : string.Empty)}, and nobody without a name",
            Source = Source(),
        };
    }

    private string? OfficerInCharge => string.IsNullOrWhiteSpace(dated.CaseFile.Authority?.Officer?.Name) ? null : dated.CaseFile.Authority.Officer.Name.Trim();

    private IEnumerable<string> RaisedBy()
    {
        foreach (var offence in dated.Offences.Charged.Where(c => c.Offence?.Conduct.Any(DerivedFactFinder.SpeechConduct.Contains) == true))
        {
            yield return $"{offence.Charge.Id}: speech, religion or politics is charged.";
        }

        foreach (var (path, text) in SensitiveWording.GetTexts(dated.CaseFile))
        {
            if (SensitiveWording.Find(text, dated.Library.Vocabulary) is { } word)
            {
                yield return $"{path} touches {word.Meaning ?? "belief, opinion or politics"}.";
            }
        }

        foreach (var person in dated.CaseFile.Persons.Where(p => p.SensitiveRoles.Count > 0))
        {
            yield return $"{person.Id} has a sensitive role: {string.Join(", ", person.SensitiveRoles.Select(r => dated.Library.Vocabulary.GetName("sensitive-role", r)))}.";
        }

        if (Asks("minor-suspect") && dated.Facts.Find("derived.minor", FactScope.Case) is [{ Text: "yes" }, ..])
        {
            yield return "A suspect or accused is under eighteen.";
        }

        if (Asks("death-exposure") && dated.Offences.CapitalExposure == YesNoUnknown.Yes)
        {
            yield return "An offence charged allows a death sentence.";
        }
    }

    private bool Asks(string trigger) => rule?.RaisedBy.Contains(trigger) == true;

    private IEnumerable<Finding> Gaps()
    {
        var screen = dated.CaseFile.MutualLegalAssistance?.RightsScreen;
        if (!IsStated(screen?.ClearedBy))
        {
            yield return Make("cleared_by", "nobody has cleared this case from the side of human rights, so nothing is drafted.", "Have a second person look at the case and add rights_screen with cleared_by, date and grounds. Do not rename the offence.");
            yield break;
        }

        if (screen!.Date?.Value is not { } day || day > dated.AsOf)
        {
            yield return Make("date", "the clearing has no day, or one that is still to come.", "Add the day on which it was cleared.");
        }

        if (!IsStated(screen.Grounds))
        {
            yield return Make("grounds", "the clearing does not say on what grounds.", "Add the grounds in a sentence.");
        }

        if (OfficerInCharge is { } officer && Names(screen.ClearedBy!, officer))
        {
            yield return Make("cleared_by", "the officer in charge has cleared the case himself.", "Have it cleared by a second person.");
        }
    }

    // "Officer One, Inspector" is Officer One too.
    private static bool Names(string text, string person) => text.Contains(person, StringComparison.OrdinalIgnoreCase) || person.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool IsStated(string? text) => !string.IsNullOrWhiteSpace(text) && text.Trim().ToLowerInvariant() is not ("unknown" or "none" or "nobody" or "-");

    private SourceReference? Source() => rule is null ? null : SourceReferences.Resolve(dated.Requesting!, rule.Cite);

    private Finding Make(string key, string message, string fix) => Finding.Error(
        FindingCodes.RightsScreenOpen,
        fact: $"{Record}.{key}",
        message: message,
        why: rule?.Why ?? "Speech, religion or politics is charged or told, or a person has a sensitive role. Such requests are refused abroad, and can endanger people.",
        fix: fix,
        source: Source());
}
