using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Calendar;
using Microsoft.Graph.Models;

namespace FollowUp.Office.Server.Tests.Calendar;

/// <summary>Which days of a calendar are days off.</summary>
public sealed class AbsencesTests
{
    private static readonly DateOnly First = new(2026, 11, 23);
    private static readonly DateOnly Last = new(2026, 12, 31);

    [Fact]
    public void Whole_days_out_of_office_are_off_to_the_day_before_their_end() =>
        Assert.Equal("2026-12-07/2026-12-11", After("", Whole("2026-12-07", "2026-12-12")));

    [Fact]
    public void An_event_with_times_takes_the_days_of_which_it_takes_all_of_the_work() =>
        Assert.Equal("2026-12-08/2026-12-09", After("", Timed("2026-12-07T12:00:00", "2026-12-10T12:00:00")));

    [Theory]
    [InlineData(FreeBusyStatus.Busy)]
    [InlineData(FreeBusyStatus.Free)]
    [InlineData(FreeBusyStatus.WorkingElsewhere)]
    public void Only_out_of_office_is_off(FreeBusyStatus status)
    {
        var conference = Whole("2026-12-07", "2026-12-12");
        conference.ShowAs = status;

        Assert.Equal("", After("", conference));
    }

    [Fact]
    public void What_lies_outside_of_what_was_listed_stays_as_it_was_known() =>
        Assert.Equal("2026-11-01/2026-11-22 2027-01-01/2027-01-10", After("2026-11-01/2026-11-30 2026-12-07/2026-12-11 2026-12-28/2027-01-10"));

    [Fact]
    public void Absences_that_meet_are_one() =>
        Assert.Equal("2026-12-07/2026-12-14", After("", Whole("2026-12-07", "2026-12-12"), Whole("2026-12-11", "2026-12-15")));

    private static string After(string known, params Event[] listed) => Absences.After(
        new Account { Id = Guid.Empty, TenantId = "t", ObjectId = "o", CreatedAt = default, TimeZone = "Europe/Berlin", DaysAway = known }, listed, First, Last);

    private static Event Whole(string from, string to) => new() { IsAllDay = true, ShowAs = FreeBusyStatus.Oof, Start = At(from + "T00:00:00"), End = At(to + "T00:00:00") };

    private static Event Timed(string from, string to) => new() { ShowAs = FreeBusyStatus.Oof, Start = At(from), End = At(to) };

    private static DateTimeTimeZone At(string wall) => new() { DateTime = wall, TimeZone = "UTC" };
}
