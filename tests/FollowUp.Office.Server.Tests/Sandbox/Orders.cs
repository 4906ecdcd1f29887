using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph.Models;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Orders for notifications, and mail that sets them off.</summary>
internal static class Orders
{
    public static Subscription Inbox(GraphHost host) => new()
    {
        ChangeType = "created,updated",
        NotificationUrl = "http://127.0.0.1:9/graph/notifications?key=7",
        LifecycleNotificationUrl = "http://127.0.0.1:9/graph/lifecycle",
        Resource = $"users/{DemoTenant.Mia.Id}/mailFolders('inbox')/messages",
        ExpirationDateTime = host.Clock.GetUtcNow().AddDays(2),
        ClientState = "secret",
    };

    /// <summary>A new object each time: the SDK sends of one that was sent before only what has changed since.</summary>
    public static DateTimeTimeZone Nine => new() { DateTime = "2026-11-24T09:00:00", TimeZone = "UTC" };

    public static NewMessage Mail(string subject) => new()
    {
        Subject = subject,
        From = new MailPerson("Dana Swope", "dana@contoso.example"),
        To = [new MailPerson("Mia Lindqvist", "mia@lindqvist-consulting.example")],
        Body = "Thank you, Thursday suits me.",
    };
}
