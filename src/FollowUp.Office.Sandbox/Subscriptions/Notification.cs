using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>Something changed: kind of change, whose, and the item in the form that the subscription wants.</summary>
internal sealed record Notification(string ChangeType, string Collection, string TypeName, string ItemId, string ETag)
{
    /// <summary>What rich notifications bring along, as it was when it changed.</summary>
    public JsonObject? Content { get; private init; }

    public static Notification Of(StoredMessage message, MailChangeKind kind, Subscription subscription) =>
        new(kind.ToString().ToLowerInvariant(), "Messages", "Message", subscription.Immutable ? message.ImmutableId : message.Id, message.ETag)
        {
            Content = subscription.Rich is { } rich && kind != MailChangeKind.Deleted ? RichContent.Of(message, rich) : null,
        };

    public static Notification Of(StoredEvent stored, EventChange change, Subscription subscription) =>
        new(change.ToString().ToLowerInvariant(), "Events", "Event", subscription.Immutable ? stored.ImmutableId : stored.Id, stored.ETag);

    public JsonObject ToJson(Subscription subscription, string fault = "normal")
    {
        // Outlook's own casing, which differs from that of the request paths.
        var resource = $"Users/{subscription.Watched.User.Id}/{Collection}/{ItemId}";
        var json = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString("N"),
            ["subscriptionId"] = subscription.Id.ToString(),
            ["subscriptionExpirationDateTime"] = EventShape.Instant(subscription.Expires),
            ["clientState"] = subscription.ClientState,
            ["changeType"] = ChangeType,
            ["resource"] = resource,
            ["tenantId"] = DemoTenant.TenantId,
            ["resourceData"] = new JsonObject
            {
                ["@odata.type"] = $"#Microsoft.Graph.{TypeName}",
                ["@odata.id"] = resource,
                ["@odata.etag"] = ETag,
                ["id"] = ItemId,
            },
        };
        if (Content is not null && subscription.Rich is { } rich)
        {
            json["encryptedContent"] = RichContent.Seal(Content, rich.Certificate, fault);
        }

        return json;
    }

    public static JsonObject Lifecycle(Subscription subscription, string lifecycleEvent) => new()
    {
        ["subscriptionId"] = subscription.Id.ToString(),
        ["subscriptionExpirationDateTime"] = EventShape.Instant(subscription.Expires),
        ["tenantId"] = DemoTenant.TenantId,
        ["clientState"] = subscription.ClientState,
        ["lifecycleEvent"] = lifecycleEvent,
    };
}
