using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Tests.Sandbox;

public sealed class CalendarTests
{
    private const string PropertyId = "String {66f5a359-4659-4830-9070-00040ec6ac6e} Name FollowUpId";
    private const string Mia = "mia@lindqvist-consulting.example";

    [Fact]
    public async Task An_event_comes_back_in_UTC_and_with_its_own_zones_noted()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.ReadWrite");

        var made = await graph.Users[Mia].Events.PostAsync(Touch());

        Assert.Equal("2026-11-24T08:00:00.0000000", made!.Start!.DateTime);
        Assert.Equal("UTC", made.Start.TimeZone);
        Assert.Equal("W. Europe Standard Time", made.OriginalStartTimeZone);
        Assert.Equal(Sensitivity.Private, made.Sensitivity);
        Assert.Equal(FreeBusyStatus.Free, made.ShowAs);
        Assert.Equal(["FollowUp"], made.Categories!);
        Assert.Equal(BodyType.Html, made.Body!.ContentType);
        Assert.Contains("<b>Dana</b> Swope", made.Body.Content, StringComparison.Ordinal);
        Assert.Equal("Dana Swope", made.BodyPreview);
        Assert.Null(made.SingleValueExtendedProperties);
    }

    [Theory]
    [InlineData("W. Europe Standard Time", "2026-11-24T09:00:00.0000000")]
    [InlineData("Europe/Berlin", "2026-11-24T09:00:00.0000000")]
    [InlineData("Eastern Standard Time", "2026-11-24T03:00:00.0000000")]
    public async Task Prefer_outlook_timezone_says_in_which_zone_the_answer_is(string zone, string start)
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.ReadWrite");
        var made = await graph.Users[Mia].Events.PostAsync(Touch());

        var read = await graph.Users[Mia].Events[made!.Id].GetAsync(request => request.Headers.Add("Prefer", $"outlook.timezone=\"{zone}\""));

        Assert.Equal((start, zone), (read!.Start!.DateTime, read.Start.TimeZone));
    }

    [Fact]
    public async Task An_unknown_zone_is_refused()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.ReadWrite");
        var touch = Touch();
        touch.Start!.TimeZone = "Middle-earth Standard Time";

        var refusal = await Assert.ThrowsAsync<ODataError>(() => graph.Users[Mia].Events.PostAsync(touch));

        Assert.Equal((400, "TimeZoneNotSupportedException"), (refusal.ResponseStatusCode, refusal.Error!.Code));
    }

    [Fact]
    public async Task The_same_transaction_gives_the_same_event_once()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.ReadWrite");

        var first = await graph.Users[Mia].Events.PostAsync(Touch("effect-1"));
        var second = await graph.Users[Mia].Calendar.Events.PostAsync(Touch("effect-1"));

        Assert.Equal(first!.Id, second!.Id);
        Assert.Single((await graph.Users[Mia].Events.GetAsync())!.Value!);
    }

    [Fact]
    public async Task The_same_transaction_with_another_content_names_the_event_that_exists()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.ReadWrite");
        var first = await graph.Users[Mia].Events.PostAsync(Touch("effect-1"));
        var other = Touch("effect-1");
        other.Subject = "Follow up: somebody else";

        var refusal = await Assert.ThrowsAsync<ODataError>(() => graph.Users[Mia].Events.PostAsync(other));

        Assert.Equal((400, "ErrorDuplicateTransactionId"), (refusal.ResponseStatusCode, refusal.Error!.Code));
        Assert.Equal(first!.Id, refusal.Error.AdditionalData["@event.existingEventId"]);
    }

    [Fact]
    public async Task A_transaction_cannot_be_changed_and_is_forgotten_with_its_event()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.ReadWrite");
        var first = await graph.Users[Mia].Events.PostAsync(Touch("effect-1"));

        var refusal = await Assert.ThrowsAsync<ODataError>(() => graph.Users[Mia].Events[first!.Id].PatchAsync(new Event { TransactionId = "effect-2" }));
        await graph.Users[Mia].Events[first!.Id].DeleteAsync();
        var again = await graph.Users[Mia].Events.PostAsync(Touch("effect-1"));

        Assert.Equal(400, refusal.ResponseStatusCode);
        Assert.NotEqual(first.Id, again!.Id);
    }

    [Fact]
    public async Task A_stale_change_key_is_refused_with_412_for_a_change_and_for_a_deletion()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.ReadWrite");
        var made = await graph.Users[Mia].Events.PostAsync(Touch());
        var stale = made!.AdditionalData["@odata.etag"].ToString()!;
        var moved = await graph.Users[Mia].Events[made.Id].PatchAsync(new Event { Subject = "Moved" }, request => request.Headers.Add("If-Match", stale));

        var change = await Assert.ThrowsAsync<ODataError>(() =>
            graph.Users[Mia].Events[made.Id].PatchAsync(new Event { Subject = "Late" }, request => request.Headers.Add("If-Match", stale)));
        var deletion = await Assert.ThrowsAsync<ODataError>(() =>
            graph.Users[Mia].Events[made.Id].DeleteAsync(request => request.Headers.Add("If-Match", stale)));

        Assert.NotEqual(made.ChangeKey, moved!.ChangeKey);
        Assert.Equal((412, "ErrorIrresolvableConflict"), (change.ResponseStatusCode, change.Error!.Code));
        Assert.Equal(412, deletion.ResponseStatusCode);
    }

    [Fact]
    public async Task A_deleted_event_is_not_found()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.ReadWrite");
        var made = await graph.Users[Mia].Events.PostAsync(Touch());
        await graph.Users[Mia].Events[made!.Id].DeleteAsync();

        var refusal = await Assert.ThrowsAsync<ODataError>(() => graph.Users[Mia].Events[made.Id].DeleteAsync());

        Assert.Equal((404, "ErrorItemNotFound"), (refusal.ResponseStatusCode, refusal.Error!.Code));
    }

    [Fact]
    public async Task Extended_properties_are_found_by_value_and_shown_only_when_expanded()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.ReadWrite");
        await graph.Users[Mia].Events.PostAsync(Touch(lead: "lead-1"));
        await graph.Users[Mia].Events.PostAsync(Touch(lead: "it's lead-2"));

        var found = await graph.Users[Mia].Events.GetAsync(request =>
        {
            request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{PropertyId}' and ep/value eq 'it''s lead-2') and start/dateTime ge '2026-11-24T00:00:00Z'";
            request.QueryParameters.Expand = [$"singleValueExtendedProperties($filter=id eq '{PropertyId}')"];
            request.QueryParameters.Select = ["id", "start"];
        });

        var only = Assert.Single(found!.Value!);
        Assert.Equal("it's lead-2", Assert.Single(only.SingleValueExtendedProperties!).Value);
        Assert.Null(only.Subject);
        Assert.NotNull(only.Start);
    }

    [Fact]
    public async Task A_filter_that_is_not_known_is_refused_and_not_ignored()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.Read");

        var refusal = await Assert.ThrowsAsync<ODataError>(() =>
            graph.Users[Mia].Events.GetAsync(request => request.QueryParameters.Filter = "contains(subject,'Dana')"));

        Assert.Equal((400, "ErrorInvalidUrlQueryFilter"), (refusal.ResponseStatusCode, refusal.Error!.Code));
    }

    [Fact]
    public async Task The_calendar_view_shows_what_lies_in_the_span()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.For(DemoTenant.Mia, "Calendars.ReadWrite");
        await graph.Me.Events.PostAsync(Touch());
        var later = Touch();
        (later.Start!.DateTime, later.End!.DateTime) = ("2026-11-26T09:00:00", "2026-11-26T09:15:00");
        await graph.Me.Events.PostAsync(later);

        var view = await graph.Me.CalendarView.GetAsync(request =>
        {
            request.QueryParameters.StartDateTime = "2026-11-24T09:00:00+01:00";
            request.QueryParameters.EndDateTime = "2026-11-25T00:00:00Z";
        });
        var withoutSpan = await Assert.ThrowsAsync<ODataError>(() => graph.Me.CalendarView.GetAsync());

        Assert.Equal("2026-11-24T08:00:00.0000000", Assert.Single(view!.Value!).Start!.DateTime);
        Assert.Equal(400, withoutSpan.ResponseStatusCode);
    }

    [Fact]
    public async Task A_list_comes_in_pages_that_lead_to_every_event_once()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.ReadWrite");
        for (var i = 0; i < 5; i++)
        {
            await graph.Users[Mia].Events.PostAsync(Touch($"effect-{i}"));
        }

        var ids = new List<string>();
        var page = await graph.Users[Mia].Events.GetAsync(request => request.QueryParameters.Top = 2);
        var iterator = PageIterator<Event, EventCollectionResponse>.CreatePageIterator(graph, page!, item => { ids.Add(item.Id!); return true; });
        await iterator.IterateAsync(TestContext.Current.CancellationToken);

        Assert.Equal((5, 5), (ids.Count, ids.Distinct().Count()));
    }

    [Fact]
    public async Task The_immutable_id_is_another_one_and_both_lead_to_the_event()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Calendars.ReadWrite");
        var made = await graph.Users[Mia].Events.PostAsync(Touch(), request => request.Headers.Add("Prefer", "IdType=\"ImmutableId\""));

        var byDefault = await graph.Users[Mia].Events[made!.Id].GetAsync();
        var byImmutable = await graph.Users[Mia].Events[byDefault!.Id].GetAsync(request => request.Headers.Add("Prefer", "IdType=\"ImmutableId\""));

        Assert.NotEqual(made.Id, byDefault.Id);
        Assert.Equal(made.Id, byImmutable!.Id);
    }

    [Theory]
    [InlineData("""{"subject":"x","end":{"dateTime":"2026-11-24T09:00:00","timeZone":"UTC"}}""", "ErrorPropertyValidationFailure")]
    [InlineData("""{"subject":"x","start":{"dateTime":"2026-11-24T09:00:00","timeZone":"UTC"}}""", "ErrorPropertyValidationFailure")]
    [InlineData("""{"start":{"dateTime":"2026-11-24T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-24T08:00:00","timeZone":"UTC"}}""", "ErrorPropertyValidationFailure")]
    [InlineData("""{"start":{"dateTime":"soon","timeZone":"UTC"},"end":{"dateTime":"2026-11-24T08:00:00","timeZone":"UTC"}}""", "ErrorInvalidRequest")]
    [InlineData("""{"start":{"dateTime":"2026-11-24T07:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-24T08:00:00","timeZone":"UTC"},"lead":"x"}""", "RequestBodyRead")]
    [InlineData("""{"start":{"dateTime":"2026-11-24T07:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-24T08:00:00","timeZone":"UTC"},"showAs":"asleep"}""", "RequestBodyRead")]
    [InlineData("""{"start":{"dateTime":"2026-11-24T07:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-24T08:00:00","timeZone":"UTC"},"isAllDay":true}""", "ErrorInvalidRequest")]
    [InlineData("""{"start":{"dateTime":"2026-11-24T07:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-24T08:00:00","timeZone":"UTC"},"recurrence":{}}""", "ErrorInvalidRequest")]
    [InlineData("""{"start":{"dateTime":"2026-11-24T07:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-24T08:00:00","timeZone":"UTC"},"attachments":null}""", "RequestBodyRead")]
    public async Task A_body_that_Graph_would_not_take_is_refused_in_its_shape(string body, string code)
    {
        await using var host = await GraphHost.StartAsync();
        using var http = host.Http(null, "Calendars.ReadWrite");

        var response = await http.PostAsJsonAsync($"v1.0/users/{Mia}/events", JsonNode.Parse(body), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = (await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!["error"]!;
        Assert.Equal(code, error["code"]!.GetValue<string>());
        Assert.NotNull(error["innerError"]!["request-id"]);
    }

    [Fact]
    public async Task Reading_does_not_allow_writing_and_one_person_does_not_reach_another()
    {
        await using var host = await GraphHost.StartAsync();

        var write = await Assert.ThrowsAsync<ODataError>(() => host.App("Calendars.Read").Users[Mia].Events.PostAsync(Touch()));
        var other = await Assert.ThrowsAsync<ODataError>(() => host.For(DemoTenant.Tom, "Calendars.ReadWrite").Users[Mia].Events.GetAsync());

        Assert.Equal((403, "ErrorAccessDenied"), (write.ResponseStatusCode, write.Error!.Code));
        Assert.Equal(403, other.ResponseStatusCode);
    }

    [Fact]
    public async Task Mailbox_settings_give_zone_and_working_hours()
    {
        await using var host = await GraphHost.StartAsync();

        var settings = await host.App("MailboxSettings.Read").Users[Mia].MailboxSettings.GetAsync();

        Assert.Equal("W. Europe Standard Time", settings!.TimeZone);
        Assert.Equal(5, settings.WorkingHours!.DaysOfWeek!.Count);
        Assert.Equal(new Microsoft.Kiota.Abstractions.Time(9, 0, 0), settings.WorkingHours.StartTime);
        Assert.Equal("en-GB", settings.Language!.Locale);
        Assert.Equal(AutomaticRepliesStatus.Disabled, settings.AutomaticRepliesSetting!.Status);
    }

    [Fact]
    public async Task Get_schedule_counts_free_events_as_free_and_hides_what_others_do()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.For(DemoTenant.Tom, "Calendars.ReadWrite");
        await host.App("Calendars.ReadWrite").Users[Mia].Events.PostAsync(Touch());
        var busy = Touch();
        (busy.ShowAs, busy.Start!.DateTime, busy.End!.DateTime) = (FreeBusyStatus.Busy, "2026-11-24T10:00:00", "2026-11-24T11:00:00");
        await host.App("Calendars.ReadWrite").Users[Mia].Events.PostAsync(busy);

        var answer = await graph.Me.Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(new()
        {
            Schedules = [Mia, "nobody@elsewhere.example"],
            StartTime = new DateTimeTimeZone { DateTime = "2026-11-24T09:00:00", TimeZone = "W. Europe Standard Time" },
            EndTime = new DateTimeTimeZone { DateTime = "2026-11-24T12:00:00", TimeZone = "W. Europe Standard Time" },
            AvailabilityViewInterval = 30,
        });

        Assert.Equal("002200", answer!.Value![0].AvailabilityView);
        Assert.All(answer.Value[0].ScheduleItems!, item => Assert.Null(item.Subject));
        Assert.NotNull(answer.Value[0].WorkingHours);
        Assert.Equal("ErrorMailRecipientNotFound", answer.Value[1].Error!.ResponseCode);
    }

    private static Event Touch(string? transaction = null, string? lead = null) => new()
    {
        Subject = "Follow up: Dana Swope",
        Body = new ItemBody { ContentType = BodyType.Html, Content = "<p><b>Dana</b> Swope</p>" },
        Start = new DateTimeTimeZone { DateTime = "2026-11-24T09:00:00", TimeZone = "W. Europe Standard Time" },
        End = new DateTimeTimeZone { DateTime = "2026-11-24T09:15:00", TimeZone = "Europe/Berlin" },
        ShowAs = FreeBusyStatus.Free,
        Sensitivity = Sensitivity.Private,
        IsReminderOn = true,
        ReminderMinutesBeforeStart = 15,
        Categories = ["FollowUp"],
        TransactionId = transaction,
        SingleValueExtendedProperties = lead is null ? null : [new SingleValueLegacyExtendedProperty { Id = PropertyId, Value = lead }],
    };
}
