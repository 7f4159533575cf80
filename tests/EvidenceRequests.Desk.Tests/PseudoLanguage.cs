using System.Text.RegularExpressions;
using EvidenceRequests.Desk.Texts;

namespace EvidenceRequests.Desk.Tests;

/// <summary>
/// A language that nobody speaks: English with every letter accented and every vowel doubled, written from right to left. What stands on a page in plain letters did not come from the resource, and a page that
/// holds these texts holds those of a real language, too.
/// </summary>
internal sealed class PseudoLanguage() : DeskLanguage("ar-XB")
{
    private const string Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Accented = "áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽ";

    public override string Read(string key) => Change(base.Read(key));

    // Word by word, so that numbers between them stay as they are.
    public static string Change(string text) => Regex.Replace(text, "[A-Za-z]+", word => $"\u202E{Regex.Replace(string.Concat(word.Value.Select(l => Accented[Plain.IndexOf(l, StringComparison.Ordinal)])), "[áéíóúÁÉÍÓÛ]", "$0$0")}\u202C");
}
