namespace EvidenceRequests.Model;

/// <summary>The text is one of a closed list of words, which may depend on the packs and on the rest of the case.</summary>
internal abstract class ClosedAttribute : ContentAttribute
{
    /// <summary>The word by which a person says that something is not known.</summary>
    public const string Unknown = "unknown";

    /// <summary><c>unknown</c> is an answer too.</summary>
    public bool OrUnknown { get; init; }

    /// <summary>The words come from the packs of the case, which are known only once its providers and states are.</summary>
    public virtual bool NeedsPacks => false;

    /// <summary>
    /// A word that is not in the list does not stop the reading: there may be no pack yet for a provider, or no row for an offence. A rule
    /// then reports it, and it fits nothing.
    /// </summary>
    public virtual bool IsLeftToRules => false;

    /// <summary>The code of the finding about a word that is not known.</summary>
    public virtual string Code => FindingCodes.UnknownWord;

    /// <summary>Why it matters that the word is known.</summary>
    public virtual string? Why => "Rules of providers and states hang on this word; one that is not known would let them fall away without a sign.";

    /// <summary>The list, where nothing but the vocabulary decides; null where more does.</summary>
    public virtual ClosedList? GetList(Vocabulary vocabulary) => null;

    /// <summary>The list at one place of a case; null where the words cannot be known, because what they depend on is not.</summary>
    public virtual ClosedList? GetList(WordScope scope) => GetList(scope.Vocabulary);
}
