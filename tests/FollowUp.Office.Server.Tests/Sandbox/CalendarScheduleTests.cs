using System.Net.Http.Json;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Free and busy time of what repeats, of whole days, and across the changes of the clocks.</summary>
public sealed class CalendarScheduleTests : IAsyncLifetime
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

    [Theory]
    [InlineData(Appointments.Berlin)]
    [InlineData("UTC")]
    [InlineData("Eastern Standard Time")]
    public async Task A_whole_day_is_the_owners_day_in_whatever_zone_it_was_written(string zone)
    {
        await _app.Users[Mia].Events.PostAsync(Appointments.Day("2026-11-24", "2026-11-25", zone: zone), cancellationToken: Stop);

        var schedule = await ScheduleAsync("2026-11-23T23:00:00", "2026-11-25T01:00:00", 60, Appointments.Berlin);

        Assert.Equal($"0{new string('3', 24)}0", schedule.AvailabilityView);
        var item = Assert.Single(schedule.ScheduleItems!);
        Assert.Equal((FreeBusyStatus.Oof, "2026-11-24T00:00:00.0000000", "2026-11-25T00:00:00.0000000"), (item.Status, item.Start!.DateTime, item.End!.DateTime));
    }

    [Fact]
    public async Task The_day_on_which_the_clocks_change_is_as_long_as_it_is()
    {
        await _app.Users[Mia].Events.PostAsync(Appointments.Day("2027-03-28", "2027-03-29"), cancellationToken: Stop);
        await _app.Users[Mia].Events.PostAsync(Appointments.Day("2026-10-25", "2026-10-26"), cancellationToken: Stop);

        Assert.Equal($"0{new string('3', 23)}0", (await ScheduleAsync("2027-03-27T22:00:00", "2027-03-28T23:00:00", 60)).AvailabilityView);
        Assert.Equal($"0{new string('3', 25)}0", (await ScheduleAsync("2026-10-24T21:00:00", "2026-10-26T00:00:00", 60)).AvailabilityView);
    }

    [Fact]
    public async Task What_hinders_most_wins_and_every_occurrence_counts_but_the_deleted()
    {
        using var http = _host.Http(null, "Calendars.ReadWrite");
        await http.PostAsJsonAsync($"v1.0/users/{Mia}/events", Appointments.Series("2020-01-07T09:00:00", "2020-01-07T10:00:00",
            """{"type":"weekly","interval":1,"daysOfWeek":["tuesday","wednesday"]}""", """{"type":"noEnd"}"""), Stop);
        var elsewhere = Appointments.Day("2026-11-24", "2026-11-26", FreeBusyStatus.WorkingElsewhere);
        await _app.Users[Mia].Events.PostAsync(elsewhere, cancellationToken: Stop);
        var tentative = Appointments.At("2026-11-24T09:30:00", "2026-11-24T10:30:00");
        tentative.ShowAs = FreeBusyStatus.Tentative;
        await _app.Users[Mia].Events.PostAsync(tentative, cancellationToken: Stop);
        Assert.Equal("422144", (await ScheduleAsync("2026-11-24T08:30:00", "2026-11-24T11:30:00", 30, Appointments.Berlin)).AvailabilityView);

        var wednesday = (await _app.Users[Mia].CalendarView.GetAsync(request =>
            (request.QueryParameters.StartDateTime, request.QueryParameters.EndDateTime) = ("2026-11-25T07:00:00Z", "2026-11-25T10:00:00Z"), Stop))!
            .Value!.Single(each => each.Type == EventType.Occurrence);
        await _app.Users[Mia].Events[wednesday.Id].DeleteAsync(cancellationToken: Stop);

        Assert.Equal("44", (await ScheduleAsync("2026-11-25T09:00:00", "2026-11-25T10:00:00", 30, Appointments.Berlin)).AvailabilityView);
        Assert.Equal("22", (await ScheduleAsync("2026-12-02T09:00:00", "2026-12-02T10:00:00", 30, Appointments.Berlin)).AvailabilityView);
    }

    private async Task<ScheduleInformation> ScheduleAsync(string from, string to, int minutes, string zone = "UTC") =>
        (await _app.Users[Mia].Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(new()
        {
            Schedules = [DemoTenant.Mia.Address],
            StartTime = new DateTimeTimeZone { DateTime = from, TimeZone = zone },
            EndTime = new DateTimeTimeZone { DateTime = to, TimeZone = zone },
            AvailabilityViewInterval = minutes,
        }, request => request.Headers.Add("Prefer", $"outlook.timezone=\"{zone}\""), Stop))!.Value![0];
}
