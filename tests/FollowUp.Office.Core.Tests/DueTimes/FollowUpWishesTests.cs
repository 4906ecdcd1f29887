using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;

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
    public void Ten_years_ahead_to_the_day_is_taken() => Assert.Null(Resolve("2026-11-24T09:00:00Z", new FollowUpWish.OnDate(new DateOnly(2036, 11, 24), null)).Problem);

    [Theory]
    // Tuesday 24 November 2026 in Berlin, whose work begins at nine.
    [InlineData("2026-11-24T07:00:00Z", 0, "2026-11-24T09:00")]
    [InlineData("2026-11-24T08:00:00Z", 0, "2026-11-24T10:00")]
    [InlineData("2026-11-24T09:20:00Z", 0, "2026-11-24T11:00")]
    [InlineData("2026-11-24T09:20:00Z", 1, "2026-11-25T09:00")]
    public void The_first_step_of_a_rhythm_says_when_and_one_for_today_means_the_next_hour(string now, int workingDays, string local)
    {
        var cadence = new Cadence("own", "Own", [new(StepTiming.WorkingDaysAfterTouch, workingDays, Channel.Mail)]);

        Assert.Equal(DateTime.Parse(local), Resolve(now, new FollowUpWish.ByCadence(cadence)).Due!.Local);
    }

    [Theory]
    [InlineData("2026-11-25", null, false)]
    [InlineData("2026-11-25", "14:00", true)]
    // A Saturday has no block to go into.
    [InlineData("2026-11-28", null, true)]
    public void A_time_that_was_named_is_kept(string date, string? time, bool isFixed) =>
        Assert.Equal(isFixed, Resolve("2026-11-24T09:00:00Z", new FollowUpWish.OnDate(DateOnly.Parse(date), time is null ? null : TimeOnly.Parse(time))).Due!.IsFixed);

    [Theory]
    [InlineData("2026-11-24T07:59:00Z", "2026-11-24T09:00")]
    [InlineData("2026-11-24T08:00:00Z", "2026-11-24T10:00")]
    [InlineData("2026-11-24T21:59:00Z", "2026-11-24T23:00")]
    [InlineData("2026-11-24T22:20:00Z", null)]
    public void Today_is_what_is_left_of_it(string now, string? local)
    {
        var (due, problem) = Resolve(now, new FollowUpWish.OnDate(new DateOnly(2026, 11, 24), null));

        Assert.Equal(local is null ? null : DateTime.Parse(local), due?.Local);
        Assert.Equal(local is null ? WishProblem.InThePast : null, problem);
    }

    private static (DueTime? Due, WishProblem? Problem) Resolve(string now, FollowUpWish wish) => FollowUpWishes.Resolve(wish, Berlin, DateTimeOffset.Parse(now));

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
