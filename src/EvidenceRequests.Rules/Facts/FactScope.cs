using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The account and the data request a rule is looked at for.</summary>
internal sealed record FactScope(JsonElement Account, string AccountPath, JsonElement? Data, string DataPath)
{
    /// <summary>The case as a whole, without an account.</summary>
    public static FactScope Case { get; } = new(JsonDocument.Parse("{}").RootElement, string.Empty, null, string.Empty);

    public static FactScope Create(Account account, string accountPath, DataRequest? data) => new(
        JsonSerializer.SerializeToElement(account, ModelJson.Default.Account),
        accountPath,
        data is null ? null : JsonSerializer.SerializeToElement(data, ModelJson.Default.DataRequest),
        data is null ? string.Empty : $"data.{data.Id}");
}
