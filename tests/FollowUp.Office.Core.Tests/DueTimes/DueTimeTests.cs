using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Tests.DueTimes;

public sealed class DueTimeTests
{
    [Theory]
    [InlineData("2026-03-28T09:00", "Europe/Berlin", "2026-03-28T08:00:00Z")]
    [InlineData("2026-03-30T09:00", "Europe/Berlin", "2026-03-30T07:00:00Z")]
    // Skipped on 29 March 2026: the same distance after the gap.
    [InlineData("2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30:00Z")]
    // Twice on 25 October 2026: the first coming.
    [InlineData("2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00Z")]
    [InlineData("2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00Z")]
    [InlineData("2026-03-08T02:15", "America/New_York", "2026-03-08T07:15:00Z")]
    [InlineData("2026-07-01T09:00", "Asia/Kolkata", "2026-07-01T03:30:00Z")]
    // Half an hour of summer time: a gap and a double half hour.
    [InlineData("2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:45:00Z")]
    [InlineData("2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00Z")]
    [InlineData("2026-07-01T09:00", "Asia/Kathmandu", "2026-07-01T03:15:00Z")]
    // Clocks go back for Ramadan.
    [InlineData("2026-03-01T09:00", "Africa/Casablanca", "2026-03-01T09:00:00Z")]
    [InlineData("2026-07-01T09:00", "Africa/Casablanca", "2026-07-01T08:00:00Z")]
    [InlineData("2026-02-15T02:30", "Africa/Casablanca", "2026-02-15T01:30:00Z")]
    [InlineData("2026-03-22T02:30", "Africa/Casablanca", "2026-03-22T02:30:00Z")]
    // In Irish law winter is the exception.
    [InlineData("2026-10-25T01:30", "Europe/Dublin", "2026-10-25T00:30:00Z")]
    [InlineData("2026-03-29T01:30", "Europe/Dublin", "2026-03-29T01:30:00Z")]
    [InlineData("2028-02-29T09:00", "Etc/UTC", "2028-02-29T09:00:00Z")]
    // The ends of the calendar.
    [InlineData("0001-01-01T00:00", "Europe/Berlin", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:00", "America/New_York", "9999-12-31T23:59:59.9999999Z")]
    public void A_wall_time_means_this_instant(string local, string zone, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant), new DueTime(DateTime.Parse(local), zone).Instant);
}
