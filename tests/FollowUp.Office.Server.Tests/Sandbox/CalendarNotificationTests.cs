using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Notifications of a calendar: the same machinery as mail's, so here only what is the calendar's own.</summary>
public sealed class CalendarNotificationTests : IAsyncLifetime
{
    private static readonly string Mia = DemoTenant.Mia.Id;
    private GraphHost _host = null!;
    private GraphServiceClient _app = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await GraphHost.StartAsync();
        _app = _host.App("Calendars.ReadWrite");
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_change_names_the_event_by_the_id_and_the_version_that_a_reader_finds()
    {
        await SubscribeAsync($"users/{Mia}/events");
        var made = await _app.Users[Mia].Events.PostAsync(Appointments.At("2026-11-24T10:00:00", "2026-11-24T10:30:00"), request => request.Headers.Add("Prefer", "IdType=\"ImmutableId\""), Stop);

        var told = Assert.Single(await NextAsync());

        Assert.Equal(("created", $"Users/{Mia}/Events/{made!.Id}", "secret"), ((string)told["changeType"]!, (string)told["resource"]!, (string)told["clientState"]!));
        Assert.Equal(("#Microsoft.Graph.Event", made.Id, (string?)made.AdditionalData["@odata.etag"]),
            ((string?)told["resourceData"]!["@odata.type"], (string?)told["resourceData"]!["id"], (string?)told["resourceData"]!["@odata.etag"]));
    }

    [Fact]
    public async Task A_change_that_changes_nothing_is_a_new_version_and_told_like_any_other()
    {
        var made = await _app.Users[Mia].Events.PostAsync(Appointments.At("2026-11-24T10:00:00", "2026-11-24T10:30:00", "Same"), cancellationToken: Stop);
        await SubscribeAsync($"users/{Mia}/events");

        var same = await _app.Users[Mia].Events[made!.Id].PatchAsync(new Event { Subject = "Same" }, cancellationToken: Stop);

        Assert.NotEqual(made.ChangeKey, same!.ChangeKey);
        Assert.Equal("updated", (string?)Assert.Single(await NextAsync())["changeType"]);
    }

    [Fact]
    public async Task What_happens_to_one_occurrence_is_told_as_a_change_of_its_series()
    {
        using var http = _host.Http(null, "Calendars.ReadWrite");
        http.DefaultRequestHeaders.Add("Prefer", "IdType=\"ImmutableId\"");
        var answer = await http.PostAsJsonAsync($"v1.0/users/{Mia}/events",
            Appointments.Series("2026-11-24T09:00:00", "2026-11-24T09:30:00", """{"type":"daily","interval":1}""", """{"type":"noEnd"}"""), Stop);
        var master = (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["id"]!;
        var occurrences = (await _app.Users[Mia].Events[master].Instances.GetAsync(request =>
            (request.QueryParameters.StartDateTime, request.QueryParameters.EndDateTime) = ("2026-11-25T00:00:00Z", "2026-11-27T00:00:00Z"), Stop))!.Value!;
        await SubscribeAsync($"users/{Mia}/events");

        await _app.Users[Mia].Events[occurrences[0].Id].PatchAsync(new Event { Subject = "Once" }, cancellationToken: Stop);
        var changed = Assert.Single(await NextAsync());
        await _app.Users[Mia].Events[occurrences[1].Id].DeleteAsync(cancellationToken: Stop);
        var deleted = Assert.Single(await NextAsync());

        Assert.All([changed, deleted], told => Assert.Equal(("updated", master), ((string?)told["changeType"], (string?)told["resourceData"]!["id"])));
    }

    [Theory]
    [InlineData("Calendars.Read", true)]
    [InlineData("Calendars.ReadBasic", true)]
    [InlineData("Calendars.ReadWrite", true)]
    [InlineData("Mail.Read", false)]
    public async Task The_calendar_needs_a_permission_to_read_it(string permission, bool suffices)
    {
        var order = Orders.Inbox(_host);
        order.Resource = "me/events";
        var posted = _host.For(DemoTenant.Mia, permission).Subscriptions.PostAsync(order, cancellationToken: Stop);

        Assert.Equal(suffices ? null : 403, (await Record.ExceptionAsync(() => posted) as ODataError)?.ResponseStatusCode);
    }

    [Fact]
    public async Task Dropped_notifications_are_still_in_the_delta_and_removal_is_told_to_the_lifecycle_address()
    {
        await SubscribeAsync($"users/{Mia}/events");
        _host.Faults.Apply(new() { ["notifications"] = "drop" });
        await _app.Users[Mia].Events.PostAsync(Appointments.At("2026-11-24T10:00:00", "2026-11-24T10:30:00"), cancellationToken: Stop);
        _host.Faults.Apply(new() { ["notifications"] = "normal", ["removeSubscriptions"] = "lifecycle" });

        Assert.Equal("subscriptionRemoved", (string?)Assert.Single(await NextAsync())["lifecycleEvent"]);
        var delta = await _app.Users[Mia].CalendarView.Delta.GetAsDeltaGetResponseAsync(request =>
            (request.QueryParameters.StartDateTime, request.QueryParameters.EndDateTime) = ("2026-11-23T00:00:00Z", "2026-11-30T00:00:00Z"), Stop);
        Assert.Single(delta!.Value!);
    }

    private async Task SubscribeAsync(string resource)
    {
        var order = Orders.Inbox(_host);
        (order.Resource, order.ChangeType) = (resource, "created,updated,deleted");
        await _app.Subscriptions.PostAsync(order, request => request.Headers.Add("Prefer", "IdType=\"ImmutableId\""), Stop);
    }

    private async Task<List<JsonNode>> NextAsync() => [.. (await _host.Receiver.NextAsync()).Value.OfType<JsonNode>()];
}
