using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>Something changed: kind of change, whose, and the item in the form that the subscription wants.</summary>
internal sealed record Notification(string ChangeType, string Collection, string TypeName, string ItemId, string ETag)
{
    public static Notification Of(StoredMessage message, MailChangeKind kind, Subscription subscription) =>
        new(kind.ToString().ToLowerInvariant(), "Messages", "Message", subscription.Immutable ? message.ImmutableId : message.Id, message.ETag);

    public static Notification Of(StoredEvent stored, EventChange change, Subscription subscription) =>
        new(change.ToString().ToLowerInvariant(), "Events", "Event", subscription.Immutable ? stored.ImmutableId : stored.Id, stored.ETag);

    public JsonObject ToJson(Subscription subscription)
    {
        // Outlook's own casing, which differs from that of the request paths.
        var resource = $"Users/{subscription.Watched.User.Id}/{Collection}/{ItemId}";
        return new JsonObject
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
