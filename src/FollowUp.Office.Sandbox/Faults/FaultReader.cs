using System.Text.Json;
using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Faults;

/// <summary>The settings that shall hold, and what is to happen once.</summary>
internal sealed record FaultOrder(FaultSettings Settings, bool ExpireDeltaTokens = false, string? RemoveSubscriptions = null, string? Lifecycle = null);

/// <summary>Reads a partial settings object: what it does not name stays as it is.</summary>
internal static class FaultReader
{
    private static readonly string[] NotificationModes = ["normal", "drop", "double", "reorder", "late", "mixed"];
    private static readonly string[] RetryAfterForms = ["seconds", "date", "none", "any"];
    private static readonly string[] LifecycleEvents = ["missed", "reauthorizationRequired"];
    private static readonly string[] RichModes =
        ["normal", "refused", "tampered", "unknownCertificate", "noToken", "staleToken", "forgedToken", "otherPublisher", "otherAudience"];
    private static readonly string[] Removals = ["lifecycle", "silent"];
    private static readonly string[] Targets = ["events", "messages"];

    /// <exception cref="ArgumentException">One sentence that says what is wrong.</exception>
    public static FaultOrder Read(FaultSettings current, JsonObject partial)
    {
        var order = new FaultOrder(current);
        foreach (var (name, value) in partial)
        {
            order = name switch
            {
                "expireDeltaTokens" => order with { ExpireDeltaTokens = Flag(name, value) },
                "removeSubscriptions" => order with { RemoveSubscriptions = value is null ? null : OneOf(name, value, Removals) },
                "lifecycle" => order with { Lifecycle = value is null ? null : OneOf(name, value, LifecycleEvents) },
                _ => order with { Settings = Change(order.Settings, name, value) },
            };
        }

        return order;
    }

    private static FaultSettings Change(FaultSettings current, string name, JsonNode? value) => name switch
    {
        "throttle" => current with { Throttle = Share(name, value) },
        "retryAfterSeconds" => current with { RetryAfterSeconds = Whole(name, value, 0, 3600) },
        "retryAfterMost" => current with { RetryAfterMost = Whole(name, value, 0, 3600) },
        "retryAfterForm" => current with { RetryAfterForm = OneOf(name, value, RetryAfterForms) },
        "failBefore" => current with { FailBefore = Share(name, value) },
        "failAfter" => current with { FailAfter = Share(name, value) },
        "failStatus" => current with { FailStatus = Whole(name, value, 503, 504) },
        "delayMs" => current with { DelayMs = Whole(name, value, 0, 120_000) },
        "notifications" => current with { Notifications = OneOf(name, value, NotificationModes) },
        "notificationShare" => current with { NotificationShare = Share(name, value) },
        "lateSeconds" => current with { LateSeconds = Whole(name, value, 0, 86_400) },
        "richNotifications" => current with { RichNotifications = OneOf(name, value, RichModes) },
        "grantMinutes" => current with { GrantMinutes = Whole(name, value, 0, 10_080) },
        "refuseExpand" => current with { RefuseExpand = Flag(name, value) },
        "revokeConsent" => current with { RevokeConsent = Flag(name, value) },
        "only" => current with { Only = value is null ? null : OneOf(name, value, Targets) },
        _ => throw new ArgumentException($"There is no fault '{name}'."),
    };

    private static double Share(string name, JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number && value.AsValue().TryGetValue<double>(out var share) && share is >= 0 and <= 1
            ? share
            : throw new ArgumentException($"'{name}' must be a number between 0 and 1.");

    private static int Whole(string name, JsonNode? value, int least, int most) =>
        value?.GetValueKind() == JsonValueKind.Number && value.AsValue().TryGetValue<int>(out var whole) && whole >= least && whole <= most
            ? whole
            : throw new ArgumentException($"'{name}' must be a whole number between {least} and {most}.");

    private static bool Flag(string name, JsonNode? value) =>
        value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False
            ? value.GetValue<bool>()
            : throw new ArgumentException($"'{name}' must be true or false.");

    private static string OneOf(string name, JsonNode? value, string[] words) =>
        words.FirstOrDefault(word => value?.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == word)
        ?? throw new ArgumentException($"'{name}' must be one of: {string.Join(", ", words)}.");
}
