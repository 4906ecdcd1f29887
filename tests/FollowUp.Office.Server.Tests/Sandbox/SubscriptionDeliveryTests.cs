using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Subscriptions;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions.Serialization;
using Subscription = Microsoft.Graph.Models.Subscription;

namespace FollowUp.Office.Server.Tests.Sandbox;

public sealed class SubscriptionDeliveryTests
{
    [Fact]
    public async Task A_new_mail_is_told_in_the_shape_that_the_SDK_reads()
    {
        await using var host = await GraphHost.StartAsync();
        var made = await host.App("Mail.Read").Subscriptions.PostAsync(Orders.Inbox(host), request => request.Headers.Add("Prefer", "IdType=\"ImmutableId\""));

        var mail = host.Mia.Deliver(Orders.Mail("Thursday"));
        var (url, value) = await host.Receiver.NextAsync();

        Assert.Equal("http://127.0.0.1:9/graph/notifications?key=7", url.ToString());
        var read = await KiotaJsonSerializer.DeserializeAsync<ChangeNotificationCollection>(new JsonObject { ["value"] = value.DeepClone() }.ToJsonString());
        var notification = Assert.Single(read!.Value!);
        Assert.Equal(Guid.Parse(made!.Id!), notification.SubscriptionId);
        Assert.Equal(Guid.Parse(DemoTenant.TenantId), notification.TenantId);
        Assert.Equal(ChangeType.Created, notification.ChangeType);
        Assert.Equal("secret", notification.ClientState);
        Assert.Equal($"Users/{DemoTenant.Mia.Id}/Messages/{mail.ImmutableId}", notification.Resource);
        Assert.Equal(mail.ImmutableId, notification.ResourceData!.AdditionalData["id"]);
    }

    [Fact]
    public async Task Without_the_preference_the_ids_are_those_of_the_place()
    {
        await using var host = await GraphHost.StartAsync();
        await host.App("Mail.Read").Subscriptions.PostAsync(Orders.Inbox(host));

        var mail = host.Mia.Deliver(Orders.Mail("Thursday"));
        var (_, value) = await host.Receiver.NextAsync();

        Assert.Equal(mail.Id, Text(value[0]!, "resourceData", "id"));
        Assert.NotEqual(mail.ImmutableId, mail.Id);
    }

    [Fact]
    public async Task Only_the_folder_and_the_kinds_of_change_that_were_ordered_are_told()
    {
        await using var host = await GraphHost.StartAsync();
        await host.App("Mail.Read").Subscriptions.PostAsync(Orders.Inbox(host));

        host.Mia.Send(Orders.Mail("To somebody") with { From = null, To = [new MailPerson("Dana Swope", "dana@contoso.example")] });
        var mail = host.Mia.Deliver(Orders.Mail("Thursday"));
        host.Mia.Delete(mail.ImmutableId);
        host.Mia.Deliver(Orders.Mail("Friday"));

        Assert.Equal(["created", "created"], await ChangesAsync(host, 2));
        Assert.False(host.Receiver.HasMore);
    }

    [Fact]
    public async Task What_happens_while_one_delivery_is_under_way_goes_together_in_the_next()
    {
        await using var host = await GraphHost.StartAsync();
        await host.App("Mail.Read").Subscriptions.PostAsync(Orders.Inbox(host));
        var slow = new TaskCompletionSource<HttpResponseMessage>();
        host.Receiver.AnswerNotification = () => slow.Task;

        host.Mia.Deliver(Orders.Mail("1"));
        var (_, first) = await host.Receiver.NextAsync();
        host.Mia.Deliver(Orders.Mail("2"));
        host.Mia.Deliver(Orders.Mail("3"));
        slow.SetResult(new HttpResponseMessage(HttpStatusCode.Accepted));
        var (_, second) = await host.Receiver.NextAsync();

        Assert.Single(first);
        Assert.Equal(2, second.Count);
    }

    [Fact]
    public async Task A_refused_delivery_comes_again_after_growing_pauses()
    {
        await using var host = await GraphHost.StartAsync();
        await host.App("Mail.Read").Subscriptions.PostAsync(Orders.Inbox(host));
        host.Receiver.AnswerNotification = () => Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));

        host.Mia.Deliver(Orders.Mail("Thursday"));
        var (_, first) = await host.Receiver.NextAsync();
        await TurnWhenWaitedForAsync(host, DeliveryAttempts.FirstPause);
        var (_, second) = await host.Receiver.NextAsync();
        await TurnWhenWaitedForAsync(host, DeliveryAttempts.FirstPause * 2);
        var (_, third) = await host.Receiver.NextAsync();

        Assert.True(JsonNode.DeepEquals(first, second));
        Assert.True(JsonNode.DeepEquals(first, third));
    }

    [Fact]
    public async Task A_receiver_slower_than_three_seconds_gets_it_again_and_then_has_ten()
    {
        await using var host = await GraphHost.StartAsync();
        await host.App("Mail.Read").Subscriptions.PostAsync(Orders.Inbox(host));
        var never = new TaskCompletionSource<HttpResponseMessage>();
        host.Receiver.AnswerNotification = () => never.Task;

        host.Mia.Deliver(Orders.Mail("Thursday"));
        await host.Receiver.NextAsync();
        await host.Wall.ArmedAsync(Webhook.FirstDeadline);
        host.Wall.Turn(Webhook.FirstDeadline);
        await TurnWhenWaitedForAsync(host, DeliveryAttempts.FirstPause);
        await host.Receiver.NextAsync();

        await host.Wall.ArmedAsync(Webhook.RetryDeadline);
    }

    [Fact]
    public async Task After_four_hours_a_delivery_is_given_up_and_the_owner_hears_that_something_is_missing()
    {
        await using var host = await GraphHost.StartAsync();
        await host.App("Mail.Read").Subscriptions.PostAsync(Orders.Inbox(host));
        host.Receiver.AnswerNotification = () => Task.FromResult(new HttpResponseMessage(HttpStatusCode.InternalServerError));
        var begun = host.Clock.GetUtcNow();

        host.Mia.Deliver(Orders.Mail("Thursday"));
        var post = await host.Receiver.NextAsync();
        for (var pause = DeliveryAttempts.FirstPause; post.Url.AbsolutePath != "/graph/lifecycle"; pause = Longer(pause))
        {
            await TurnWhenWaitedForAsync(host, pause);
            post = await host.Receiver.NextAsync();
            if (host.Clock.GetUtcNow() + Longer(pause) > begun + DeliveryAttempts.GivesUpAfter)
            {
                post = await host.Receiver.NextAsync();
            }
        }

        Assert.Equal("missed", Text(post.Value[0]!, "lifecycleEvent"));
    }

    [Fact]
    public async Task Before_the_end_the_owner_is_asked_to_reauthorize_and_a_renewal_moves_that_on()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Mail.Read");
        var made = await graph.Subscriptions.PostAsync(Orders.Inbox(host));
        await graph.Subscriptions[made!.Id].PatchAsync(new Subscription { ExpirationDateTime = host.Clock.GetUtcNow().AddDays(3) });

        host.Clock.Turn(TimeSpan.FromDays(2) - Deliverer.ReminderAhead);
        Assert.False(host.Receiver.HasMore);
        host.Clock.Turn(TimeSpan.FromDays(1));
        var (url, value) = await host.Receiver.NextAsync();

        Assert.Equal("/graph/lifecycle", url.AbsolutePath);
        Assert.Equal("reauthorizationRequired", Text(value[0]!, "lifecycleEvent"));
        Assert.Equal("secret", Text(value[0]!, "clientState"));
    }

    [Fact]
    public async Task Changes_of_events_are_told_too()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.ReadWrite");
        var order = Orders.Inbox(host);
        (order.Resource, order.ChangeType) = ($"users/{DemoTenant.Mia.Id}/events", "created,updated,deleted");
        await graph.Subscriptions.PostAsync(order);

        var made = await graph.Users[DemoTenant.Mia.Id].Events.PostAsync(new Event { Start = Orders.Nine, End = Orders.Nine });
        await graph.Users[DemoTenant.Mia.Id].Events[made!.Id].PatchAsync(new Event { Subject = "Moved" });
        await graph.Users[DemoTenant.Mia.Id].Events[made.Id].DeleteAsync();

        Assert.Equal(["created", "updated", "deleted"], await ChangesAsync(host, 3));
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < DeliveryAttempts.LongestPause ? pause * 2 : DeliveryAttempts.LongestPause;

    private static async Task TurnWhenWaitedForAsync(GraphHost host, TimeSpan pause)
    {
        await host.Clock.ArmedAsync(pause);
        host.Clock.Turn(pause);
    }

    private static async Task<List<string>> ChangesAsync(GraphHost host, int count)
    {
        var changes = new List<string>();
        while (changes.Count < count)
        {
            var (_, value) = await host.Receiver.NextAsync();
            changes.AddRange(value.Select(notification => Text(notification!, "changeType")));
        }

        return changes;
    }

    private static string Text(JsonNode node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            node = node[name]!;
        }

        return node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
    }
}
