using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>One item of what Graph posts, of which only these parts matter. Shaped by hand: a broken item must not cost its neighbours.</summary>
internal sealed record Notification(string? SubscriptionId, string? ClientState, string? ChangeType, string? Resource, Notification.Data? ResourceData, string? LifecycleEvent, JsonElement? EncryptedContent = null)
{
    /// <summary>Of the whole delivery: who vouches for its rich items.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> ValidationTokens { get; init; } = [];

    internal sealed record Data(string? Id, [property: JsonPropertyName("@odata.etag")] string? ETag);

    /// <summary>The same for the same change: Graph may send it several times, and its own notification id is optional.</summary>
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('|', SubscriptionId, ResourceData?.Id ?? Resource, ResourceData?.ETag, ChangeType))));

    /// <summary>All items that can be read; throws <see cref="JsonException"/> where the whole body is no such collection.</summary>
    public static async Task<IReadOnlyList<Notification>> ReadAllAsync(Stream body, CancellationToken cancellationToken)
    {
        using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("value", out var items) || items.ValueKind != JsonValueKind.Array)
            throw new JsonException("The body is no collection of notifications.");
        var tokens = TokensIn(document.RootElement);
        return [.. items.EnumerateArray().Select(Read).OfType<Notification>().Select(item => tokens.Count == 0 ? item : item with { ValidationTokens = tokens })];
    }

    private static List<string> TokensIn(JsonElement root) =>
        root.TryGetProperty("validationTokens", out var tokens) && tokens.ValueKind == JsonValueKind.Array
            ? [.. tokens.EnumerateArray().Where(token => token.ValueKind == JsonValueKind.String).Select(token => token.GetString()!)]
            : [];

    private static Notification? Read(JsonElement item)
    {
        try
        {
            return item.Deserialize<Notification>(JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
