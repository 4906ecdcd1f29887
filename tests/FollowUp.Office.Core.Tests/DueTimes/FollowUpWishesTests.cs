using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Tests.DueTimes;

public sealed class FollowUpWishesTests
{
    private static readonly WorkingWeek Berlin = WorkingWeek.Usual("Europe/Berlin");

    [Theory]
    // Tuesday 24 November 2026, 10:00 in Berlin.
    [InlineData("2026-11-24T09:00:00Z", FollowUpPreset.Tomorrow, "2026-11-25T09:00")]
    [InlineData("2026-11-24T09:00:00Z", FollowUpPreset.ThreeDays, "2026-11-27T09:00")]
    [InlineData("2026-11-24T09:00:00Z", FollowUpPreset.NextWeek, "2026-12-01T09:00")]
    [InlineData("2026-11-24T09:00:00Z", FollowUpPreset.TwoWeeks, "2026-12-08T09:00")]
    // Friday: tomorrow is a day off, so Monday.
    [InlineData("2026-11-27T09:00:00Z", FollowUpPreset.Tomorrow, "2026-11-30T09:00")]
    [InlineData("2026-11-26T09:00:00Z", FollowUpPreset.ThreeDays, "2026-11-30T09:00")]
    // 23:30 UTC is already the next day in Berlin.
    [InlineData("2026-11-24T23:30:00Z", FollowUpPreset.Tomorrow, "2026-11-26T09:00")]
    public void A_preset_gives_a_working_day_at_the_start_of_work(string now, FollowUpPreset preset, string local)
    {
        var (due, problem) = FollowUpWishes.Resolve(new FollowUpWish.ByPreset(preset), Berlin, DateTimeOffset.Parse(now));

        Assert.Null(problem);
        Assert.Equal(DateTime.Parse(local), due!.Local);
    }

    [Theory]
    [InlineData("2026-11-23", null)]
    [InlineData("2026-11-24", "09:59")]
    [InlineData("2026-11-24", "10:00")]
    [InlineData("0001-01-01", null)]
    public void A_moment_that_is_over_is_refused(string date, string? time)
    {
        var wish = new FollowUpWish.OnDate(DateOnly.Parse(date), time is null ? null : TimeOnly.Parse(time));

        Assert.Equal(WishProblem.InThePast, FollowUpWishes.Resolve(wish, Berlin, DateTimeOffset.Parse("2026-11-24T09:00:00Z")).Problem);
    }

    [Fact]
    public void A_date_more_than_ten_years_ahead_is_refused() =>
        Assert.Equal(WishProblem.TooFarAhead, FollowUpWishes.Resolve(
            new FollowUpWish.OnDate(new DateOnly(2036, 11, 25), null), Berlin, DateTimeOffset.Parse("2026-11-24T09:00:00Z")).Problem);

    [Fact]
    public void An_own_date_on_a_day_off_is_taken_as_it_is() =>
        Assert.Equal(new DateTime(2026, 11, 28, 9, 0, 0), FollowUpWishes.Resolve(
            new FollowUpWish.OnDate(new DateOnly(2026, 11, 28), null), Berlin, DateTimeOffset.Parse("2026-11-24T09:00:00Z")).Due!.Local);

    [Fact]
    public void Today_without_a_time_after_work_began_means_the_next_whole_hour() =>
        Assert.Equal(new DateTime(2026, 11, 24, 11, 0, 0), FollowUpWishes.Resolve(
            new FollowUpWish.OnDate(new DateOnly(2026, 11, 24), null), Berlin, DateTimeOffset.Parse("2026-11-24T09:20:00Z")).Due!.Local);

    [Fact]
    public void A_week_without_working_days_does_not_hang() =>
        Assert.NotNull(FollowUpWishes.Resolve(
            new FollowUpWish.ByPreset(FollowUpPreset.Tomorrow), Berlin with { Days = new HashSet<DayOfWeek>() }, DateTimeOffset.Parse("2026-11-24T09:00:00Z")).Due);
}
