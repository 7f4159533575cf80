using System.Globalization;

namespace EvidenceRequests.Desk.Texts;

/// <summary>A language of the interface. Letters, rules and sources do not follow it.</summary>
/// <param name="name">Its name, such as <c>en</c> or <c>ur</c>.</param>
internal class DeskLanguage(string name) : CultureInfo(name, useUserOverride: false)
{
    private const char Open = '\u2068';
    private const char Close = '\u2069';

    // The program runs without the data of the system's languages.
    private static readonly string[] RightToLeft = ["ar", "fa", "he", "ps", "sd", "ur"];

    /// <summary>The language that is always there.</summary>
    public static DeskLanguage English { get; } = new("en");

    /// <summary>The languages that there are texts for.</summary>
    public static IReadOnlyList<DeskLanguage> Shipped { get; } = [English];

#pragma warning disable RS0030 // The language of the page, which the host sets for each request; documents do not follow it.
    /// <summary>The language in which this request is answered.</summary>
    public static DeskLanguage Current => CurrentUICulture as DeskLanguage ?? English;

    /// <summary>Answers this request in this language.</summary>
    public void Use() => CurrentUICulture = this;
#pragma warning restore RS0030

    /// <summary>True if it is written from right to left.</summary>
    public bool IsRightToLeft => RightToLeft.Contains(TwoLetters);

    /// <summary>The direction, as pages name it.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>Marks what stays English on a page of another language.</summary>
    public string? OfEnglish => TwoLetters == "en" ? null : "en";

    private string TwoLetters => Name.Split('-')[0];

    /// <summary>The text of a key.</summary>
    public virtual string Read(string key) => DeskTexts.Find(this, key);

    /// <summary>True if this number takes the form for one. A language that has more forms than two is told apart here.</summary>
    public virtual bool IsOne(int count) => count == 1;

    /// <summary>Keeps a value from turning the sentence around that it stands in. In a text without elements (a title, a choice, a label) this is what <c>bdi</c> is on a page.</summary>
    public string Isolate(string value) => value.Length > 0 && (IsRightToLeft || value.Any(Turns)) ? $"{Open}{value}{Close}" : value;

    private static bool Turns(char letter) => letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= Open and <= Close) or '\u2066' or '\u2067';
}
