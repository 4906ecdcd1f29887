using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Subscriptions;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph.Models.ODataErrors;
using Subscription = Microsoft.Graph.Models.Subscription;

namespace FollowUp.Office.Server.Tests.Sandbox;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task Both_addresses_are_asked_before_the_subscription_exists()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Mail.Read");

        var made = await graph.Subscriptions.PostAsync(Orders.Inbox(host));

        Assert.Equal(2, host.Receiver.Handshakes);
        Assert.Equal(DemoTenant.ClientId, made!.ApplicationId);
        Assert.Equal("secret", made.ClientState);
        Assert.Equal(made.Id, Assert.Single((await graph.Subscriptions.GetAsync())!.Value!).Id);
        Assert.Equal(made.Id, (await graph.Subscriptions[made.Id].GetAsync())!.Id);
    }

    [Theory]
    [InlineData("not the token", "text/plain", HttpStatusCode.OK)]
    [InlineData(null, "application/json", HttpStatusCode.OK)]
    [InlineData(null, "text/plain", HttpStatusCode.Accepted)]
    public async Task A_receiver_that_does_not_echo_the_token_gets_no_subscription(string? text, string type, HttpStatusCode status)
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Mail.Read");
        host.Receiver.AnswerHandshake = token => Task.FromResult(Receiver.Text(text ?? token, type, status));

        var refusal = await Assert.ThrowsAsync<ODataError>(() => graph.Subscriptions.PostAsync(Orders.Inbox(host)));

        Assert.Equal((400, "ValidationError"), (refusal.ResponseStatusCode, refusal.Error!.Code));
        Assert.Empty((await graph.Subscriptions.GetAsync())!.Value!);
    }

    [Fact]
    public async Task A_receiver_has_ten_seconds_of_real_time_for_the_handshake()
    {
        await using var host = await GraphHost.StartAsync();
        var never = new TaskCompletionSource<HttpResponseMessage>();
        host.Receiver.AnswerHandshake = _ => never.Task;
        var oneAddress = Orders.Inbox(host);
        oneAddress.LifecycleNotificationUrl = null;

        var order = Assert.ThrowsAsync<ODataError>(() => host.App("Mail.Read").Subscriptions.PostAsync(oneAddress));
        await host.Wall.ArmedAsync(Webhook.HandshakeDeadline);
        host.Clock.Turn(TimeSpan.FromHours(1));
        Assert.False(order.IsCompleted);
        host.Wall.Turn(Webhook.HandshakeDeadline);

        Assert.Equal(400, (await order).ResponseStatusCode);
    }

    [Theory]
    [InlineData("me/mailFolders('inbox')/messages", "Mail.Read")]
    [InlineData("/me/mailFolders/sentitems/messages", "Mail.ReadBasic")]
    [InlineData("users/a1d0c6e4-5b7f-4e0a-8f0b-6f2f3f1c0a01/messages", "Mail.ReadWrite")]
    [InlineData("users/mia@lindqvist-consulting.example/events", "Calendars.Read")]
    [InlineData("/Users('a1d0c6e4-5b7f-4e0a-8f0b-6f2f3f1c0a01')/MailFolders('Inbox')/Messages", "Mail.Read")]
    public async Task Every_spelling_of_a_known_resource_can_be_subscribed_to(string resource, string permission)
    {
        await using var host = await GraphHost.StartAsync();
        var order = Orders.Inbox(host);
        order.Resource = resource;

        var made = await host.For(DemoTenant.Mia, permission).Subscriptions.PostAsync(order);

        Assert.Equal(resource, made!.Resource);
    }

    [Fact]
    public async Task The_permission_is_that_of_the_resource_and_shared_mail_does_not_count()
    {
        await using var host = await GraphHost.StartAsync();

        var wrong = await Assert.ThrowsAsync<ODataError>(() => host.App("Calendars.ReadWrite").Subscriptions.PostAsync(Orders.Inbox(host)));
        var shared = await Assert.ThrowsAsync<ODataError>(() =>
            host.For(DemoTenant.Tom, "Mail.Read", "Mail.Read.Shared").Subscriptions.PostAsync(Orders.Inbox(host)));

        Assert.Equal(403, wrong.ResponseStatusCode);
        Assert.Equal(403, shared.ResponseStatusCode);
        Assert.Equal(0, host.Receiver.Handshakes);
    }

    [Fact]
    public async Task The_same_order_twice_is_a_conflict_that_names_the_first()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Mail.Read");
        var first = await graph.Subscriptions.PostAsync(Orders.Inbox(host));

        var refusal = await Assert.ThrowsAsync<ODataError>(() => graph.Subscriptions.PostAsync(Orders.Inbox(host)));

        Assert.Equal(409, refusal.ResponseStatusCode);
        Assert.Contains(first!.Id!, refusal.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lifetime_is_capped_at_seven_days_and_raised_to_45_minutes()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Mail.Read");
        var (longer, shorter) = (Orders.Inbox(host), Orders.Inbox(host));
        longer.ExpirationDateTime = host.Clock.GetUtcNow().AddMinutes(10_081);
        shorter.ExpirationDateTime = host.Clock.GetUtcNow().AddMinutes(5);

        var tooLong = await Assert.ThrowsAsync<ODataError>(() => graph.Subscriptions.PostAsync(longer));
        var made = await graph.Subscriptions.PostAsync(shorter);
        var renewed = await graph.Subscriptions[made!.Id].PatchAsync(new Subscription { ExpirationDateTime = host.Clock.GetUtcNow().AddMinutes(10_080) });

        Assert.Equal(400, tooLong.ResponseStatusCode);
        Assert.Equal(host.Clock.GetUtcNow().AddMinutes(45), made.ExpirationDateTime);
        Assert.Equal(host.Clock.GetUtcNow().AddMinutes(10_080), renewed!.ExpirationDateTime);
    }

    [Fact]
    public async Task An_expired_subscription_is_gone()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Mail.Read");
        var made = await graph.Subscriptions.PostAsync(Orders.Inbox(host));

        host.Clock.Turn(TimeSpan.FromDays(3));

        var refusal = await Assert.ThrowsAsync<ODataError>(() =>
            graph.Subscriptions[made!.Id].PatchAsync(new Subscription { ExpirationDateTime = host.Clock.GetUtcNow().AddDays(1) }));
        Assert.Equal((404, "ResourceNotFound"), (refusal.ResponseStatusCode, refusal.Error!.Code));
    }

    [Theory]
    [InlineData("clientState", "129")]
    [InlineData("notificationUrl", "http://receiver.example/hook")]
    [InlineData("lifecycleNotificationUrl", "ftp://127.0.0.1/hook")]
    [InlineData("changeType", "created,renamed")]
    [InlineData("resource", "users/a1d0c6e4-5b7f-4e0a-8f0b-6f2f3f1c0a01/contacts")]
    [InlineData("expirationDateTime", null)]
    [InlineData("colour", "red")]
    public async Task An_order_that_Graph_would_not_take_is_refused(string property, string? value)
    {
        await using var host = await GraphHost.StartAsync();
        using var http = host.Http(null, "Mail.Read");
        var order = new JsonObject
        {
            ["changeType"] = "created",
            ["notificationUrl"] = "http://127.0.0.1:9/hook",
            ["resource"] = "users/a1d0c6e4-5b7f-4e0a-8f0b-6f2f3f1c0a01/messages",
            ["expirationDateTime"] = "2026-11-24T08:00:00Z",
        };
        order[property] = value == "129" ? new string('x', 129) : value;

        var response = await http.PostAsJsonAsync("v1.0/subscriptions", order);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, host.Receiver.Handshakes);
    }

    [Fact]
    public async Task One_app_of_two_people_sees_in_each_name_only_what_is_theirs()
    {
        await using var host = await GraphHost.StartAsync();
        var mine = Orders.Inbox(host);
        mine.Resource = "me/messages";
        var made = await host.For(DemoTenant.Mia, "Mail.Read").Subscriptions.PostAsync(mine);

        var others = await host.For(DemoTenant.Tom, "Mail.Read").Subscriptions.GetAsync();
        var refusal = await Assert.ThrowsAsync<ODataError>(() => host.For(DemoTenant.Tom, "Mail.Read").Subscriptions[made!.Id].DeleteAsync());

        Assert.Empty(others!.Value!);
        Assert.Equal(404, refusal.ResponseStatusCode);
    }

    [Fact]
    public async Task Reauthorizing_and_deleting_answer_without_content()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Mail.Read");
        var made = await graph.Subscriptions.PostAsync(Orders.Inbox(host));

        await graph.Subscriptions[made!.Id].Reauthorize.PostAsync();
        await graph.Subscriptions[made.Id].DeleteAsync();

        Assert.Empty((await graph.Subscriptions.GetAsync())!.Value!);
    }
}
