using System.Net.Http.Json;
using FollowUp.Office.Sandbox.Graph.Mail;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.CalendarView.Delta;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>The delta query of a calendar view: how the product hears what the user did in Outlook.</summary>
public sealed class CalendarDeltaTests : IAsyncLifetime
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
    public async Task The_first_round_tells_all_of_the_window_in_pages_and_the_next_only_what_is_new()
    {
        for (var hour = 10; hour < 15; hour++)
            await AddAsync(Appointments.At($"2026-11-24T{hour}:00:00", $"2026-11-24T{hour}:30:00", $"At {hour}"));
        await AddAsync(Appointments.At("2026-12-24T10:00:00", "2026-12-24T10:30:00", "Outside"));

        var first = await RoundAsync(pageSize: 2);
        Assert.Equal(["At 10", "At 11", "At 12", "At 13", "At 14"], first.Events.Select(each => each.Subject));
        Assert.Equal(3, first.Pages);
        Assert.Empty((await FollowAsync(first.DeltaLink)).Events);

        await AddAsync(Appointments.At("2026-11-25T10:00:00", "2026-11-25T10:30:00", "New"));
        Assert.Equal("New", Assert.Single((await FollowAsync(first.DeltaLink)).Events).Subject);
    }

    [Fact]
    public async Task What_changes_while_pages_are_read_is_neither_lost_nor_told_twice_in_the_round()
    {
        var ids = new List<string>();
        for (var hour = 10; hour < 14; hour++)
            ids.Add((await AddAsync(Appointments.At($"2026-11-24T{hour}:00:00", $"2026-11-24T{hour}:30:00", $"At {hour}"))).Id!);
        var page = await FirstPageAsync(2);
        await _app.Users[Mia].Events[ids[0]].DeleteAsync(cancellationToken: Stop);
        await _app.Users[Mia].Events[ids[3]].PatchAsync(new Event { Subject = "Later changed" }, cancellationToken: Stop);

        var round = await CollectAsync(page);
        var next = await FollowAsync(round.DeltaLink);

        Assert.Equal(ids, round.Events.Select(each => each.Id));
        Assert.Equal(ids[0], Assert.Single(next.Events, IsRemoved).Id);
        Assert.Equal("Later changed", Assert.Single(next.Events, each => !IsRemoved(each)).Subject);
    }

    [Fact]
    public async Task A_move_a_change_and_a_deletion_are_told_with_the_id_that_was_asked_for()
    {
        var made = await AddAsync(Appointments.At("2026-11-24T10:00:00", "2026-11-24T10:30:00"));
        var round = await RoundAsync();

        await _app.Users[Mia].Events[made.Id].PatchAsync(new Event { Start = Appointments.Time("2026-11-25T14:00:00"), End = Appointments.Time("2026-11-25T14:30:00") }, cancellationToken: Stop);
        round = await FollowAsync(round.DeltaLink);
        var moved = Assert.Single(round.Events);
        Assert.Equal((made.Id, "2026-11-25T13:00:00.0000000"), (moved.Id, moved.Start!.DateTime));
        Assert.NotEqual(made.ChangeKey, moved.ChangeKey);

        await _app.Users[Mia].Events[made.Id].DeleteAsync(cancellationToken: Stop);
        var gone = Assert.Single((await FollowAsync(round.DeltaLink)).Events);
        Assert.True(IsRemoved(gone));
        Assert.Equal(made.Id, gone.Id);
        Assert.Empty((await RoundAsync()).Events);
    }

    [Fact]
    public async Task What_changes_outside_of_the_window_is_told_as_removed_though_it_is_there()
    {
        var made = await AddAsync(Appointments.At("2026-11-24T10:00:00", "2026-11-24T10:30:00"));
        var round = await RoundAsync();

        await _app.Users[Mia].Events[made.Id].PatchAsync(new Event { Start = Appointments.Time("2027-02-01T10:00:00"), End = Appointments.Time("2027-02-01T10:30:00") }, cancellationToken: Stop);
        var never = await AddAsync(Appointments.At("2027-03-01T10:00:00", "2027-03-01T10:30:00"));

        var told = (await FollowAsync(round.DeltaLink)).Events;
        Assert.All(told, each => Assert.True(IsRemoved(each)));
        Assert.Equal([made.Id, never.Id], told.Select(each => each.Id));
        Assert.NotNull(await _app.Users[Mia].Events[made.Id].GetAsync(cancellationToken: Stop));
    }

    [Fact]
    public async Task Subject_and_categories_are_told_and_extended_properties_never()
    {
        var made = Appointments.At("2026-11-24T10:00:00", "2026-11-24T10:30:00", "Follow up: Dana Swope");
        made.Categories = ["FollowUp"];
        made.SingleValueExtendedProperties = [new SingleValueLegacyExtendedProperty { Id = "String {66f5a359-4659-4830-9070-00040ec6ac6e} Name FollowUpId", Value = "fu_1" }];
        await AddAsync(made);

        var told = Assert.Single((await RoundAsync()).Events);

        Assert.Equal(("Follow up: Dana Swope", "FollowUp", "#microsoft.graph.event"), (told.Subject, Assert.Single(told.Categories!), told.OdataType));
        Assert.Null(told.SingleValueExtendedProperties);
    }

    [Fact]
    public async Task A_series_comes_as_its_master_and_occurrences_that_say_only_when()
    {
        await AddSeriesAsync("""{"type":"daily","interval":1}""", """{"type":"numbered","startDate":"2026-11-24","numberOfOccurrences":3}""");

        var told = (await RoundAsync()).Events;

        Assert.Equal([EventType.SeriesMaster, EventType.Occurrence, EventType.Occurrence, EventType.Occurrence], told.Select(each => each.Type));
        Assert.Equal("Team meeting", told[0].Subject);
        Assert.All(told.Skip(1), each => Assert.Equal((told[0].Id, null, null), (each.SeriesMasterId, each.Subject, each.ShowAs)));
        Assert.Equal("2026-11-25T08:00:00.0000000", told[2].Start!.DateTime);
    }

    [Fact]
    public async Task An_occurrence_that_is_deleted_is_missing_from_the_series_that_is_told_anew()
    {
        var master = await AddSeriesAsync("""{"type":"daily","interval":1}""", """{"type":"numbered","startDate":"2026-11-24","numberOfOccurrences":3}""");
        var round = await RoundAsync();
        var second = round.Events[2];

        await _app.Users[Mia].Events[second.Id].DeleteAsync(cancellationToken: Stop);
        round = await FollowAsync(round.DeltaLink);

        Assert.DoesNotContain(round.Events, IsRemoved);
        Assert.Equal([EventType.SeriesMaster, EventType.Occurrence, EventType.Occurrence], round.Events.Select(each => each.Type));
        Assert.DoesNotContain(second.Id, round.Events.Select(each => each.Id));

        await _app.Users[Mia].Events[master].DeleteAsync(cancellationToken: Stop);
        Assert.Equal(master, Assert.Single((await FollowAsync(round.DeltaLink)).Events, IsRemoved).Id);
    }

    [Theory]
    [InlineData("$select=subject")]
    [InlineData("$expand=attachments")]
    [InlineData("$filter=subject eq 'x'")]
    [InlineData("$orderby=subject")]
    [InlineData("$top=5")]
    public async Task Options_that_change_tracking_does_not_have_are_refused(string option)
    {
        var error = await Assert.ThrowsAsync<ODataError>(() => NextAsync($"{_host.Address}v1.0/users/{Mia}/calendarView/delta?startDateTime=2026-11-23&endDateTime=2026-11-30&{option}"));

        Assert.Equal((400, "ErrorInvalidUrlQuery"), (error.ResponseStatusCode, error.Error!.Code));
    }

    [Fact]
    public async Task An_expired_token_is_gone_and_says_where_to_begin_again()
    {
        await AddAsync(Appointments.At("2026-11-24T10:00:00", "2026-11-24T10:30:00", "Still there"));
        var round = await RoundAsync();
        _host.Faults.Apply(new() { ["expireDeltaTokens"] = true });

        var error = await Assert.ThrowsAsync<ODataError>(() => NextAsync(round.DeltaLink));

        Assert.Equal((410, "SyncStateNotFound"), (error.ResponseStatusCode, error.Error!.Code));
        Assert.Equal("Still there", Assert.Single((await FollowAsync(error.ResponseHeaders!["Location"].Single())).Events).Subject);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("?startDateTime=2026-11-30&endDateTime=2026-11-23", 400)]
    [InlineData("?$deltatoken=nonsense", 400)]
    [InlineData("?$skiptoken=non.sense", 400)]
    public async Task A_round_needs_a_window_or_a_token(string query, int status)
    {
        var error = await Assert.ThrowsAsync<ODataError>(() => NextAsync($"{_host.Address}v1.0/users/{Mia}/calendarView/delta{query}"));

        Assert.Equal(status, error.ResponseStatusCode);
    }

    [Fact]
    public async Task The_token_of_one_person_opens_no_other_calendar()
    {
        var round = await RoundAsync();
        var others = round.DeltaLink.Replace(Mia, DemoTenant.Tom.Id, StringComparison.Ordinal);

        Assert.Equal(400, (await Assert.ThrowsAsync<ODataError>(() => NextAsync(others))).ResponseStatusCode);
    }

    [Fact]
    public async Task A_mail_token_opens_no_calendar()
    {
        var token = _host.Services.GetRequiredService<DeltaTokens>().Write(new DeltaState(Mia, "inbox", 0, null, 0, null, null, null, null, null, null));

        var error = await Assert.ThrowsAsync<ODataError>(() => NextAsync($"{_host.Address}v1.0/users/{Mia}/calendarView/delta?$deltatoken={token}.MSAy"));

        Assert.Equal(400, error.ResponseStatusCode);
    }

    private sealed record Round(List<Event> Events, int Pages, string DeltaLink);

    private static bool IsRemoved(Event told) => told.AdditionalData.ContainsKey("@removed");

    private async Task<Event> AddAsync(Event made) =>
        (await _app.Users[Mia].Events.PostAsync(made, request => request.Headers.Add("Prefer", "IdType=\"ImmutableId\""), Stop))!;

    private async Task<string> AddSeriesAsync(string pattern, string range)
    {
        using var http = _host.Http(null, "Calendars.ReadWrite");
        http.DefaultRequestHeaders.Add("Prefer", "IdType=\"ImmutableId\"");
        var answer = await http.PostAsJsonAsync($"v1.0/users/{Mia}/events", Appointments.Series("2026-11-24T09:00:00", "2026-11-24T09:30:00", pattern, range), Stop);
        return (string)(await answer.Content.ReadFromJsonAsync<System.Text.Json.Nodes.JsonObject>(Stop))!["id"]!;
    }

    private async Task<Round> RoundAsync(int? pageSize = null) => await CollectAsync(await FirstPageAsync(pageSize ?? 50));

    private async Task<DeltaGetResponse> FirstPageAsync(int size) => (await _app.Users[Mia].CalendarView.Delta.GetAsDeltaGetResponseAsync(request =>
    {
        request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
        request.Headers.Add("Prefer", $"odata.maxpagesize={size}");
        request.QueryParameters.StartDateTime = "2026-11-23T00:00:00Z";
        request.QueryParameters.EndDateTime = "2026-11-30T00:00:00Z";
    }, Stop))!;

    private async Task<Round> FollowAsync(string link) => await CollectAsync(await NextAsync(link));

    private async Task<Round> CollectAsync(DeltaGetResponse page)
    {
        List<Event> events = [.. page.Value!];
        var pages = 1;
        while (page.OdataNextLink is { } next)
        {
            page = await NextAsync(next);
            events.AddRange(page.Value!);
            pages++;
        }

        return new Round(events, pages, page.OdataDeltaLink!);
    }

    private async Task<DeltaGetResponse> NextAsync(string link) => (await _app.Users[Mia].CalendarView.Delta.WithUrl(link).GetAsDeltaGetResponseAsync(
        request => request.Headers.Add("Prefer", "IdType=\"ImmutableId\""), Stop))!;
}
