using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Events that repeat: kept as one, seen as many.</summary>
public sealed class CalendarSeriesTests : IAsyncLifetime
{
    private const string NoEnd = """{"type":"noEnd"}""";
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

    [Theory]
    [InlineData("2026-11-24", """{"type":"daily","interval":2}""", """{"type":"numbered","numberOfOccurrences":3}""", "2026-11-24 2026-11-26 2026-11-28")]
    [InlineData("2026-11-24", """{"type":"daily","interval":1}""", """{"type":"endDate","endDate":"2026-11-26"}""", "2026-11-24 2026-11-25 2026-11-26")]
    [InlineData("2026-11-24", """{"type":"weekly","interval":1,"daysOfWeek":["tuesday","thursday"]}""", """{"type":"numbered","numberOfOccurrences":3}""", "2026-11-24 2026-11-26 2026-12-01")]
    // Tuesday and Sunday of every second week: which Sunday that is depends on where the week begins.
    [InlineData("2026-11-24", """{"type":"weekly","interval":2,"daysOfWeek":["tuesday","sunday"],"firstDayOfWeek":"sunday"}""", """{"type":"numbered","numberOfOccurrences":3}""", "2026-11-24 2026-12-06 2026-12-08")]
    [InlineData("2026-11-24", """{"type":"weekly","interval":2,"daysOfWeek":["tuesday","sunday"],"firstDayOfWeek":"monday"}""", """{"type":"numbered","numberOfOccurrences":3}""", "2026-11-24 2026-11-29 2026-12-08")]
    [InlineData("2027-01-31", """{"type":"absoluteMonthly","interval":1,"dayOfMonth":31}""", """{"type":"numbered","numberOfOccurrences":3}""", "2027-01-31 2027-02-28 2027-03-31")]
    [InlineData("2028-02-29", """{"type":"absoluteYearly","interval":1,"dayOfMonth":29,"month":2}""", """{"type":"numbered","numberOfOccurrences":3}""", "2028-02-29 2029-02-28 2030-02-28")]
    public async Task A_series_comes_on_the_days_of_its_pattern(string first, string pattern, string range, string days)
    {
        var master = await AddAsync(first, pattern, range);

        var seen = await ViewAsync($"{first}T00:00:00Z", "2032-01-01T00:00:00Z");

        Assert.Equal(days.Split(' '), seen.Select(each => each.Start!.DateTime![..10]));
        Assert.All(seen, each => Assert.Equal((EventType.Occurrence, master, "Team meeting"), (each.Type, each.SeriesMasterId, each.Subject)));
        Assert.Equal(seen.Count, seen.Select(each => each.ICalUId).Distinct().Count());
        var kept = Assert.Single((await _app.Users[Mia].Events.GetAsync(cancellationToken: Stop))!.Value!);
        Assert.Equal((master, EventType.SeriesMaster), (kept.Id, kept.Type));
    }

    [Fact]
    public async Task The_hour_stays_on_the_wall_clock_when_summer_time_begins_and_ends()
    {
        await AddAsync("2027-03-26", """{"type":"daily","interval":1}""", NoEnd);

        Assert.Equal(["08:00", "08:00", "07:00"], (await ViewAsync("2027-03-26T00:00:00Z", "2027-03-29T00:00:00Z")).Select(Hour));
        Assert.Equal(["07:00", "08:00"], (await ViewAsync("2027-10-30T00:00:00Z", "2027-11-01T00:00:00Z")).Select(Hour));
        Assert.All(await ViewAsync("2027-03-26T00:00:00Z", "2027-03-29T00:00:00Z", Appointments.Berlin), each => Assert.Equal("09:00", Hour(each)));
    }

    [Fact]
    public async Task One_occurrence_moved_is_an_exception_and_the_others_stay()
    {
        var master = await AddAsync("2026-11-24", """{"type":"weekly","interval":1,"daysOfWeek":["tuesday"]}""", NoEnd);
        var second = (await ViewAsync("2026-12-01T00:00:00Z", "2026-12-02T00:00:00Z"))[0];

        var moved = await _app.Users[Mia].Events[second.Id].PatchAsync(new Event
        {
            Start = Appointments.Time("2026-12-02T14:00:00"),
            End = Appointments.Time("2026-12-02T15:00:00"),
        }, cancellationToken: Stop);

        Assert.Equal((second.Id, EventType.Exception, master), (moved!.Id, moved.Type, moved.SeriesMasterId));
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero), moved.OriginalStart);
        Assert.Equal(["2026-11-24T08:00", "2026-12-02T13:00", "2026-12-08T08:00"],
            (await ViewAsync("2026-11-23T00:00:00Z", "2026-12-09T00:00:00Z")).Select(each => each.Start!.DateTime![..16]));
        Assert.Equal(EventType.Exception, (await _app.Users[Mia].Events[second.Id].GetAsync(cancellationToken: Stop))!.Type);
    }

    [Fact]
    public async Task An_occurrence_does_not_pass_its_neighbour()
    {
        await AddAsync("2026-11-24", """{"type":"weekly","interval":1,"daysOfWeek":["tuesday"]}""", NoEnd);
        var second = (await ViewAsync("2026-12-01T00:00:00Z", "2026-12-02T00:00:00Z"))[0];

        var refusal = await Assert.ThrowsAsync<ODataError>(() => _app.Users[Mia].Events[second.Id].PatchAsync(new Event
        {
            Start = Appointments.Time("2026-12-08T14:00:00"),
            End = Appointments.Time("2026-12-08T15:00:00"),
        }, cancellationToken: Stop));

        Assert.Equal((400, "ErrorOccurrenceCrossingBoundary"), (refusal.ResponseStatusCode, refusal.Error!.Code));
    }

    [Fact]
    public async Task One_occurrence_deleted_leaves_the_others_and_is_not_found()
    {
        var master = await AddAsync("2026-11-24", """{"type":"daily","interval":1}""", """{"type":"numbered","numberOfOccurrences":3}""");
        var all = await ViewAsync("2026-11-23T00:00:00Z", "2026-12-09T00:00:00Z");
        var before = (await _app.Users[Mia].Events[master].GetAsync(cancellationToken: Stop))!.ChangeKey;

        await _app.Users[Mia].Events[all[1].Id].DeleteAsync(cancellationToken: Stop);

        Assert.Equal([all[0].Id, all[2].Id], (await ViewAsync("2026-11-23T00:00:00Z", "2026-12-09T00:00:00Z")).Select(each => each.Id));
        Assert.Equal(404, (await Assert.ThrowsAsync<ODataError>(() => _app.Users[Mia].Events[all[1].Id].GetAsync(cancellationToken: Stop))).ResponseStatusCode);
        Assert.NotEqual(before, (await _app.Users[Mia].Events[master].GetAsync(cancellationToken: Stop))!.ChangeKey);
    }

    [Fact]
    public async Task Another_hour_for_the_series_moves_all_and_takes_back_what_was_done_to_one()
    {
        var master = await AddAsync("2026-11-24", """{"type":"daily","interval":1}""", """{"type":"numbered","numberOfOccurrences":3}""");
        var all = await ViewAsync("2026-11-23T00:00:00Z", "2026-12-09T00:00:00Z");
        await _app.Users[Mia].Events[all[1].Id].DeleteAsync(cancellationToken: Stop);

        await _app.Users[Mia].Events[master].PatchAsync(new Event { Start = Appointments.Time("2026-11-24T11:00:00"), End = Appointments.Time("2026-11-24T11:30:00") }, cancellationToken: Stop);

        Assert.Equal(["10:00", "10:00", "10:00"], (await ViewAsync("2026-11-23T00:00:00Z", "2026-12-09T00:00:00Z")).Select(Hour));
    }

    [Fact]
    public async Task The_instances_of_a_series_can_be_asked_for_by_its_master()
    {
        var master = await AddAsync("2026-11-24", """{"type":"daily","interval":1}""", NoEnd);
        await _app.Users[Mia].Events.PostAsync(Appointments.At("2026-11-25T12:00:00", "2026-11-25T13:00:00"), cancellationToken: Stop);

        var seen = await _app.Users[Mia].Events[master].Instances.GetAsync(request =>
        {
            request.QueryParameters.StartDateTime = "2026-11-25T00:00:00Z";
            request.QueryParameters.EndDateTime = "2026-11-27T00:00:00Z";
        }, Stop);

        Assert.Equal(2, seen!.Value!.Count);
    }

    [Theory]
    [InlineData("""{"type":"relativeMonthly","interval":1,"daysOfWeek":["tuesday"],"index":"second"}""", NoEnd, "ErrorInvalidRequest")]
    [InlineData("""{"type":"weekly","interval":1}""", NoEnd, "ErrorInvalidRequest")]
    [InlineData("""{"type":"daily","interval":0}""", NoEnd, "ErrorInvalidRequest")]
    [InlineData("""{"type":"daily","interval":1}""", """{"type":"numbered"}""", "ErrorInvalidRequest")]
    [InlineData("""{"type":"daily","interval":1}""", """{"type":"noEnd","startDate":"2026-11-30"}""", "ErrorInvalidRequest")]
    [InlineData("""{"type":"daily","interval":1}""", """{"type":"endDate","endDate":"2026-11-01"}""", "ErrorRecurrenceHasNoOccurrence")]
    [InlineData("""{"type":"weekly","interval":1,"daysOfWeek":["someday"]}""", NoEnd, "RequestBodyRead")]
    public async Task A_recurrence_that_makes_no_sense_is_refused(string pattern, string range, string code)
    {
        using var http = _host.Http(null, "Calendars.ReadWrite");

        var answer = await http.PostAsJsonAsync($"v1.0/users/{Mia}/events", Appointments.Series("2026-11-24T09:00:00", "2026-11-24T09:30:00", pattern, range), Stop);

        Assert.Equal((400, code), ((int)answer.StatusCode, (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["error"]!["code"]));
    }

    private static string Hour(Event each) => each.Start!.DateTime![11..16];

    private async Task<string> AddAsync(string day, string pattern, string range)
    {
        using var http = _host.Http(null, "Calendars.ReadWrite");
        var answer = await http.PostAsJsonAsync($"v1.0/users/{Mia}/events", Appointments.Series($"{day}T09:00:00", $"{day}T09:30:00", pattern, range), Stop);
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["id"]!;
    }

    private async Task<List<Event>> ViewAsync(string from, string to, string zone = "UTC") => (await _app.Users[Mia].CalendarView.GetAsync(request =>
    {
        request.Headers.Add("Prefer", $"outlook.timezone=\"{zone}\"");
        request.QueryParameters.StartDateTime = from;
        request.QueryParameters.EndDateTime = to;
        request.QueryParameters.Top = 100;
    }, Stop))!.Value!;
}
