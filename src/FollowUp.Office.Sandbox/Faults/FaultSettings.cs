using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Subscriptions;

namespace FollowUp.Office.Sandbox.Faults;

/// <summary>What goes wrong at present. Shares are between 0 (never) and 1 (always).</summary>
internal sealed record FaultSettings
{
    public static FaultSettings None { get; } = new();

    /// <summary>Share of the Graph calls that are answered 429.</summary>
    public double Throttle { get; init; }

    public int RetryAfterSeconds { get; init; } = 2;

    /// <summary>Above <see cref="RetryAfterSeconds"/>: each 429 names a time between the two.</summary>
    public int RetryAfterMost { get; init; }

    /// <summary>seconds, date (HTTP-date), none, or any of them by chance.</summary>
    public string RetryAfterForm { get; init; } = "seconds";

    /// <summary>Share of the Graph calls that fail before they had an effect.</summary>
    public double FailBefore { get; init; }

    /// <summary>Share of the Graph calls that fail although they had their effect.</summary>
    public double FailAfter { get; init; }

    public int FailStatus { get; init; } = 503;

    /// <summary>Real milliseconds before each answer.</summary>
    public int DelayMs { get; init; }

    /// <summary>normal, drop, double, reorder, late, or mixed: one of these four by chance.</summary>
    public string Notifications { get; init; } = "normal";

    /// <summary>Share of the notifications that it meets; below 1 each meets its fate alone and holds up no other.</summary>
    public double NotificationShare { get; init; } = 1;

    /// <summary>How late a late notification is, by the sandbox clock.</summary>
    public int LateSeconds { get; init; } = (int)DeliveryLine.Late.TotalSeconds;

    /// <summary>
    /// normal; refused (no such subscription is granted); tampered or unknownCertificate (the content cannot be read); noToken,
    /// staleToken, forgedToken, otherPublisher or otherAudience (its origin is not proved).
    /// </summary>
    public string RichNotifications { get; init; } = "normal";

    /// <summary>Subscriptions end so many minutes after they were granted or renewed, whatever was asked for; 0: as asked.</summary>
    public int GrantMinutes { get; init; }

    /// <summary>Lists of mail refuse every $expand, as Graph does for what a resource does not offer.</summary>
    public bool RefuseExpand { get; init; }

    public bool RevokeConsent { get; init; }

    /// <summary>events or messages: the faults of calls meet only paths with that word; null for all.</summary>
    public string? Only { get; init; }

    public JsonObject ToJson() => new()
    {
        ["throttle"] = Throttle,
        ["retryAfterSeconds"] = RetryAfterSeconds,
        ["retryAfterMost"] = RetryAfterMost,
        ["retryAfterForm"] = RetryAfterForm,
        ["failBefore"] = FailBefore,
        ["failAfter"] = FailAfter,
        ["failStatus"] = FailStatus,
        ["delayMs"] = DelayMs,
        ["notifications"] = Notifications,
        ["notificationShare"] = NotificationShare,
        ["lateSeconds"] = LateSeconds,
        ["richNotifications"] = RichNotifications,
        ["grantMinutes"] = GrantMinutes,
        ["refuseExpand"] = RefuseExpand,
        ["revokeConsent"] = RevokeConsent,
        ["only"] = Only,
    };
}
