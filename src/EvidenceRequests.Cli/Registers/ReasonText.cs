using System.Text.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Registers;

/// <summary>What a reason of refusal or return teaches, as it is printed: what it means, what to mend, what to do next.</summary>
internal static class ReasonText
{
    private const int Label = 10;

    /// <summary>Prints it.</summary>
    public static void Write(ConsoleWriter writer, int indent, RefusalReason reason, Vocabulary words)
    {
        writer.WriteLabelled(indent, Label, "means", reason.Meaning);
        writer.WriteLabelled(indent, Label, "mend", reason.Fix);
        writer.WriteLabelled(indent, Label, "next", Next(reason, words));
    }

    /// <summary>Writes it for programs.</summary>
    public static void Write(Utf8JsonWriter json, RefusalReason reason)
    {
        json.WriteString("name", reason.Name);
        json.WriteString("meaning", reason.Meaning);
        json.WriteString("fix", reason.Fix);
        json.WriteString("next", reason.Next);
        json.WriteTexts("foreseen_by", reason.ForeseenBy);
    }

    /// <summary>What is done next, as a sentence.</summary>
    public static string Next(RefusalReason reason, Vocabulary words) => reason.Next switch
    {
        null => "Once that is done, the same request again, as a new letter.",
        { } kind when words.FindRequestKind(kind) is { } request => $"{request.Name}: evreq draft CASE --kind {kind}",
        { } other => Sentence(words.GetName("instead", other)),
    };

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..] + ".";
}
