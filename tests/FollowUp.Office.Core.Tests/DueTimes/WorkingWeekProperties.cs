using FollowUp.Office.Core.DueTimes;
using FsCheck;
using FsCheck.Fluent;
using static FollowUp.Office.Core.Tests.DueTimes.AnyTime;

namespace FollowUp.Office.Core.Tests.DueTimes;

public sealed class WorkingWeekProperties
{
    private static readonly Arbitrary<WorkingWeek> AnyWorkingWeek = AnyWeek().ToArbitrary();

    private static readonly Arbitrary<(WorkingWeek Week, DateTimeOffset Instant)> AnyMoment =
        AnyWeek().SelectMany(week => AnyInstant(week.Zone).Select(instant => (week, instant))).ToArbitrary();

    [Fact]
    public void The_first_working_day_is_one_with_none_before_it() => Always.Holds(Prop.ForAll(AnyWorkingWeek, AnyDay.ToArbitrary(), (week, day) =>
    {
        var found = week.WorkingDayFrom(day);
        return found >= day && week.IsWorkingDay(found) && Between(day, found).All(each => !week.IsWorkingDay(each)) && week.WorkingDayFrom(found) == found;
    }));

    [Fact]
    public void As_many_working_days_lie_between_as_were_added() => Always.Holds(Prop.ForAll(AnyWorkingWeek, AnyDay.ToArbitrary(), Gen.Choose(0, 30).ToArbitrary(), (week, day, count) =>
        Between(day.AddDays(1), week.AddWorkingDays(day, count).AddDays(1)).Count(week.IsWorkingDay) == count));

    [Fact]
    public void Working_days_can_be_added_in_two_steps() => Always.Holds(Prop.ForAll(AnyWorkingWeek, AnyDay.ToArbitrary(), Gen.Choose(0, 15).Two().ToArbitrary(), (week, day, counts) =>
        week.AddWorkingDays(week.AddWorkingDays(day, counts.Item1), counts.Item2) == week.AddWorkingDays(day, counts.Item1 + counts.Item2)));

    [Fact]
    public void A_day_more_off_never_makes_anything_earlier() => Always.Holds(Prop.ForAll(AnyMoment, AnyDay.ToArbitrary(), (moment, day) =>
    {
        var (week, instant) = moment;
        var more = week with { Off = new DaysOff(week.Off.Holidays, [.. week.Off.Away, new DayRange(day, day)]) };
        return more.AddWorkingDays(Start, 40) >= week.AddWorkingDays(Start, 40) && more.NextHourAfter(instant).Instant >= week.NextHourAfter(instant).Instant;
    }));

    [Fact]
    public void The_next_hour_lies_ahead_and_in_a_shift() => Always.Holds(500, Prop.ForAll(AnyMoment, moment =>
    {
        var (week, instant) = moment;
        var next = week.NextHourAfter(instant);
        Assert.True(next.Instant > instant, $"{week.Zone} {instant:O}: {next}");
        Assert.True(next.Local.Minute == 0 || TimeOnly.FromDateTime(next.Local) == week.Start, $"{next}");
        Assert.Contains([next.Date.AddDays(-1), next.Date], day => week.IsWorkingDay(day) && StartOf(week, day) <= next.Local && next.Local < StartOf(week, day) + LengthOf(week));
    }));

    private static IEnumerable<DateOnly> Between(DateOnly first, DateOnly behind)
    {
        for (var day = first; day < behind; day = day.AddDays(1))
            yield return day;
    }

    private static DateTime StartOf(WorkingWeek week, DateOnly day) => day.ToDateTime(week.Start);

    private static TimeSpan LengthOf(WorkingWeek week) => week.End == week.Start ? TimeSpan.FromDays(1) : week.End - week.Start;
}
