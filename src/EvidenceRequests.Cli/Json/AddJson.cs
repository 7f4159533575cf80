using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Json;

/// <summary>What a list adds to a case file, for programs. It holds facts of the case.</summary>
internal static class AddJson
{
    /// <summary>What was read, the patch and the findings.</summary>
    public static string Create(string path, AccountList list, string patch, bool written, IReadOnlyList<Finding> findings) => JsonResult.Text(json =>
    {
        json.WriteString("case_file", path);
        json.WriteBoolean("written", written);
        json.WriteNumber("rows", list.Rows);
        json.WriteObjects("accounts", list.Accounts, static (json, account) =>
        {
            json.WriteStartArray("rows");
            foreach (var row in account.Rows)
            {
                json.WriteNumberValue(row);
            }

            json.WriteEndArray();
            json.WriteString("provider", account.Provider);
            json.WriteString("service", account.Service);
            json.WriteObjects("identifiers", account.Identifiers, static (json, identifier) =>
            {
                json.WriteString("kind", identifier.Kind);
                json.WriteString("value", identifier.Value);
            });
        });
        json.WriteObjects("need_you", list.NeedYou, Write);
        json.WriteObjects("repeats", list.Repeats, Write);
        json.WriteObjects("notes", list.Notes, Write);
        json.WriteObjects("columns", list.Columns, static (json, column) =>
        {
            json.WriteString("heading", column.Heading);
            json.WriteString("read_as", column.ReadAs);
        });
        json.WriteString("patch", patch);
        FindingJson.WriteAll(json, findings);
    });

    private static void Write(System.Text.Json.Utf8JsonWriter json, ListRemark remark)
    {
        json.WriteNumber("row", remark.Row);
        json.WriteString("text", remark.Text);
    }
}
