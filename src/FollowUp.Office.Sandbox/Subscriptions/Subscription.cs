using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Calendar;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>A standing order to be told of changes.</summary>
internal sealed record Subscription
{
    public required Guid Id { get; init; }
    public required string ApplicationId { get; init; }

    /// <summary>The person it was made for; the app itself where no person signed in.</summary>
    public required string CreatorId { get; init; }

    public required string Resource { get; init; }
    public required WatchedResource Watched { get; init; }
    public required string ChangeType { get; init; }

    /// <summary>created, updated and deleted, whatever order and spacing they came in.</summary>
    public required IReadOnlySet<string> Changes { get; init; }

    public required Uri NotificationUrl { get; init; }
    public Uri? LifecycleUrl { get; init; }
    public required DateTimeOffset Expires { get; init; }
    public string? ClientState { get; init; }
    public string? LatestTls { get; init; }

    /// <summary>The form of the ids in its notifications, fixed by the Prefer header of the POST that made it.</summary>
    public bool Immutable { get; init; }

    /// <summary>Null where notifications only say that something changed.</summary>
    public RichOrder? Rich { get; init; }

    public bool IsSameOrder(Subscription other) =>
        ApplicationId == other.ApplicationId && Watched == other.Watched && Changes.SetEquals(other.Changes) && Rich?.Query == other.Rich?.Query;

    public JsonObject ToJson() => new()
    {
        ["id"] = Id.ToString(),
        ["resource"] = Resource,
        ["applicationId"] = ApplicationId,
        ["changeType"] = ChangeType,
        ["clientState"] = ClientState,
        ["notificationUrl"] = NotificationUrl.OriginalString,
        ["notificationQueryOptions"] = null,
        ["lifecycleNotificationUrl"] = LifecycleUrl?.OriginalString,
        ["expirationDateTime"] = EventShape.Instant(Expires),
        ["creatorId"] = CreatorId,
        ["includeResourceData"] = Rich is null ? null : true,
        ["latestSupportedTlsVersion"] = LatestTls,
        ["encryptionCertificate"] = Rich?.Certificate.Base64,
        ["encryptionCertificateId"] = Rich?.Certificate.Id,
        ["notificationUrlAppId"] = null,
        ["notificationContentType"] = "application/json",
    };
}
