using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Json;

/// <summary>What was recognised in a text, for programs.</summary>
internal static class RecogniseJson
{
    public static string Create(string library, IReadOnlyList<RecognisedIdentifier> found) => JsonResult.Text(json =>
    {
        json.WriteString("library", library);
        json.WriteObjects("identifiers", found, static (json, identifier) =>
        {
            json.WriteString("kind", identifier.Kind);
            json.WriteString("value", identifier.Value);
            json.WriteString("provider", identifier.Provider);
            json.WriteString("service", identifier.Service);
            json.WriteString("network", identifier.Network);
            json.WriteCount("port", identifier.Port);
            json.WriteBoolean("ready", identifier.IsReady);
            json.WriteString("text", identifier.Text);
            json.WriteNumber("line", identifier.Place.Line);
            json.WriteNumber("column", identifier.Place.Column);
            json.WriteNumber("offset", identifier.Place.Offset);
            json.WriteNumber("length", identifier.Place.Length);
            json.WriteObjects("inner", identifier.Inner, static (json, inner) =>
            {
                json.WriteString("kind", inner.Kind);
                json.WriteString("value", inner.Value);
            });
            json.WriteTexts("needs", identifier.Needs);
            json.WriteTexts("notes", identifier.Notes);
        });
    });
}
