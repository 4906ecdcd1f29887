using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Subscriptions;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Tests.Sandbox;

public sealed class FaultTests
{
    [Fact]
    public async Task A_throttle_answers_429_with_whole_seconds_to_wait_and_does_nothing()
    {
        await using var host = await GraphHost.StartAsync();
        Switch(host, """{"throttle":1,"retryAfterSeconds":7}""");

        var refusal = await Assert.ThrowsAsync<ODataError>(() => PostAsync(host));
        Switch(host, """{"throttle":0}""");

        Assert.Equal((429, "ApplicationThrottled"), (refusal.ResponseStatusCode, refusal.Error!.Code));
        Assert.Equal("7", Assert.Single(refusal.ResponseHeaders["Retry-After"]));
        Assert.Empty(await EventsAsync(host));
    }

    [Theory]
    [InlineData("failBefore", 503, 0)]
    [InlineData("failAfter", 504, 1)]
    public async Task A_failure_comes_before_or_after_the_effect(string fault, int status, int events)
    {
        await using var host = await GraphHost.StartAsync();
        Switch(host, $$"""{"{{fault}}":1,"failStatus":{{status}}}""");

        var refusal = await Assert.ThrowsAsync<ODataError>(() => PostAsync(host));
        Switch(host, $$"""{"{{fault}}":0}""");

        Assert.Equal(status, refusal.ResponseStatusCode);
        Assert.Equal(events, (await EventsAsync(host)).Count);
    }

    [Fact]
    public async Task A_share_strikes_about_as_often_as_it_says()
    {
        await using var host = await GraphHost.StartAsync();
        Switch(host, """{"failBefore":0.25}""");

        var struck = 0;
        for (var i = 0; i < 100; i++)
        {
            try
            {
                await EventsAsync(host);
            }
            catch (ODataError)
            {
                struck++;
            }
        }

        Assert.InRange(struck, 15, 35);
    }

    [Fact]
    public async Task Faults_can_be_kept_to_one_kind_of_path()
    {
        await using var host = await GraphHost.StartAsync();
        Switch(host, """{"failBefore":1,"only":"messages"}""");

        Assert.Empty(await EventsAsync(host));
        await Assert.ThrowsAsync<ODataError>(() => host.App("Mail.Read").Users[DemoTenant.Mia.Id].Messages.GetAsync());
    }

    [Fact]
    public async Task A_delay_is_real_time_and_not_the_sandbox_clock()
    {
        await using var host = await GraphHost.StartAsync();
        Switch(host, """{"delayMs":1500}""");

        var answer = EventsAsync(host);
        await host.Wall.ArmedAsync(TimeSpan.FromMilliseconds(1500));
        host.Clock.Turn(TimeSpan.FromHours(1));
        Assert.False(answer.IsCompleted);
        host.Wall.Turn(TimeSpan.FromMilliseconds(1500));

        Assert.Empty(await answer);
    }

    [Fact]
    public async Task A_revoked_consent_shuts_out_app_and_person()
    {
        await using var host = await GraphHost.StartAsync();
        Switch(host, """{"revokeConsent":true}""");

        var app = await Assert.ThrowsAsync<ODataError>(() => EventsAsync(host));
        var person = await Assert.ThrowsAsync<ODataError>(() => host.For(DemoTenant.Mia, "Calendars.Read").Me.Events.GetAsync());

        Assert.True(host.Faults.ConsentRevoked);
        Assert.Equal((403, 401), (app.ResponseStatusCode, person.ResponseStatusCode));
    }

    [Fact]
    public async Task Expired_delta_tokens_lead_to_a_fresh_start()
    {
        await using var host = await GraphHost.StartAsync();
        var inbox = host.App("Mail.Read").Users[DemoTenant.Mia.Id].MailFolders["inbox"].Messages.Delta;
        var round = await inbox.GetAsDeltaGetResponseAsync();

        Switch(host, """{"expireDeltaTokens":true}""");

        var refusal = await Assert.ThrowsAsync<ODataError>(() => inbox.WithUrl(round!.OdataDeltaLink!).GetAsDeltaGetResponseAsync());
        Assert.Equal(410, refusal.ResponseStatusCode);
    }

    [Fact]
    public async Task Dropped_notifications_never_arrive()
    {
        await using var host = await SubscribedAsync();
        Switch(host, """{"notifications":"drop"}""");
        host.Mia.Deliver(Orders.Mail("lost"));
        Switch(host, """{"notifications":"normal"}""");
        var mail = host.Mia.Deliver(Orders.Mail("told"));

        Assert.EndsWith(mail.Id, await NextIdAsync(host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doubled_notifications_arrive_twice()
    {
        await using var host = await SubscribedAsync();
        Switch(host, """{"notifications":"double"}""");
        host.Mia.Deliver(Orders.Mail("twice"));

        Assert.Equal(await NextIdAsync(host), await NextIdAsync(host));
    }

    [Fact]
    public async Task Reordered_notifications_arrive_all_but_not_as_they_happened()
    {
        await using var host = await SubscribedAsync();
        Switch(host, """{"notifications":"reorder"}""");
        var happened = Enumerable.Range(0, 6).Select(i => host.Mia.Deliver(Orders.Mail($"{i}")).Id).ToList();

        await host.Clock.ArmedAsync(DeliveryLine.Gathering);
        host.Clock.Turn(DeliveryLine.Gathering);
        var told = new List<string>();
        for (var i = 0; i < happened.Count; i++)
        {
            told.Add((await NextIdAsync(host)).Split('/')[^1]);
        }

        Assert.Equal(happened.Order(), told.Order());
        Assert.NotEqual(happened, told);
    }

    [Fact]
    public async Task Late_notifications_wait_for_the_sandbox_clock()
    {
        await using var host = await SubscribedAsync();
        Switch(host, """{"notifications":"late"}""");
        var mail = host.Mia.Deliver(Orders.Mail("late"));

        await host.Clock.ArmedAsync(DeliveryLine.Late);
        Assert.False(host.Receiver.HasMore);
        host.Clock.Turn(DeliveryLine.Late);

        Assert.EndsWith(mail.Id, await NextIdAsync(host), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lifecycle", true)]
    [InlineData("silent", false)]
    public async Task Subscriptions_are_removed_with_or_without_a_word(string how, bool told)
    {
        await using var host = await SubscribedAsync();

        Switch(host, $$"""{"removeSubscriptions":"{{how}}"}""");
        host.Mia.Deliver(Orders.Mail("nobody hears"));

        Assert.Empty((await host.App("Mail.Read").Subscriptions.GetAsync())!.Value!);
        if (told)
        {
            var (url, value) = await host.Receiver.NextAsync();
            Assert.Equal("/graph/lifecycle", url.AbsolutePath);
            Assert.Equal("subscriptionRemoved", value[0]!["lifecycleEvent"]!.GetValue<string>());
        }

        Assert.False(host.Receiver.HasMore);
    }

    [Theory]
    [InlineData("""{"throttle":2}""")]
    [InlineData("""{"failStatus":500}""")]
    [InlineData("""{"notifications":"backwards"}""")]
    [InlineData("""{"only":"contacts"}""")]
    [InlineData("""{"earthquake":true}""")]
    [InlineData("""{"throttle":0.5,"delayMs":"long"}""")]
    public async Task Switches_that_do_not_exist_are_refused_and_change_nothing(string partial)
    {
        await using var host = await GraphHost.StartAsync();

        Assert.Throws<ArgumentException>(() => Switch(host, partial));

        Assert.Equal(0, host.Faults.Current.Throttle);
    }

    private static void Switch(GraphHost host, string partial) => host.Faults.Apply(JsonNode.Parse(partial)!.AsObject());

    private static async Task<GraphHost> SubscribedAsync()
    {
        var host = await GraphHost.StartAsync();
        await host.App("Mail.Read").Subscriptions.PostAsync(Orders.Inbox(host));
        return host;
    }

    private static async Task<string> NextIdAsync(GraphHost host) =>
        Assert.Single((await host.Receiver.NextAsync()).Value)!["resource"]!.GetValue<string>();

    private static async Task<List<Event>> EventsAsync(GraphHost host) =>
        (await host.App("Calendars.Read").Users[DemoTenant.Mia.Id].Events.GetAsync())!.Value!;

    private static Task<Event?> PostAsync(GraphHost host) =>
        host.App("Calendars.ReadWrite").Users[DemoTenant.Mia.Id].Events.PostAsync(new Event { Start = Orders.Nine, End = Orders.Nine });
}
