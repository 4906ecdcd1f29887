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
    [InlineData("2028-02-29T09:00", "Etc/UTC", "2028-02-29T09:00:00Z")]
    public void A_wall_time_means_this_instant(string local, string zone, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant), new DueTime(DateTime.Parse(local), zone).Instant);
}
