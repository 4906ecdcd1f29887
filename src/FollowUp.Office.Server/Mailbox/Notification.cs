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
        if (PartOf(document.RootElement, "value") is not { ValueKind: JsonValueKind.Array } items)
            throw new JsonException("The body is no collection of notifications.");
        var tokens = TokensIn(document.RootElement);
        return [.. items.EnumerateArray().Select(Read).OfType<Notification>().Select(item => tokens.Count == 0 ? item : item with { ValidationTokens = tokens })];
    }

    /// <summary>A text in an object; null where there is none that can be read.</summary>
    public static string? TextIn(JsonElement whole, string name) => PartOf(whole, name) is { } part ? TextOf(part) : null;

    private static List<string> TokensIn(JsonElement root) =>
        PartOf(root, "validationTokens") is { ValueKind: JsonValueKind.Array } tokens ? [.. tokens.EnumerateArray().Select(TextOf).OfType<string>()] : [];

    private static JsonElement? PartOf(JsonElement whole, string name) => OrNull<JsonElement?>(
        () => whole.ValueKind == JsonValueKind.Object && whole.TryGetProperty(name, out var part) ? part : null);

    private static string? TextOf(JsonElement value) => OrNull(() => value.ValueKind == JsonValueKind.String ? value.GetString() : null);

    /// <summary>Half a character (a lone surrogate) is JSON and no text: that shows only when a name is compared or a text is asked for.</summary>
    private static T? OrNull<T>(Func<T?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }

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
