using FollowUp.Office.Core.DueTimes;
using FsCheck.Fluent;
using static FollowUp.Office.Core.Tests.DueTimes.AnyTime;

namespace FollowUp.Office.Core.Tests.DueTimes;

public sealed class DaysOffTests
{
    private static readonly DateOnly May = new(2026, 5, 1);

    [Fact]
    public void First_and_last_day_of_an_absence_are_off()
    {
        var off = new DaysOff(PublicHolidays.None, new DayRange(May.AddDays(3), May.AddDays(5)));

        Assert.Equal([3, 4, 5], Enumerable.Range(0, 10).Where(day => off.Contains(May.AddDays(day))));
    }

    [Fact]
    public void Holidays_are_off_too()
    {
        var off = new DaysOff(PublicHolidays.Of("FR", null), new DayRange(May.AddDays(3), May.AddDays(3)));

        Assert.True(off.Contains(May) && off.Contains(May.AddDays(3)));
        Assert.False(off.Contains(May.AddDays(1)));
    }

    [Fact]
    public void An_absence_that_ends_before_it_begins_is_none() =>
        Assert.Equal(DaysOff.None, new DaysOff(PublicHolidays.None, new DayRange(May, May.AddDays(-1))));

    [Fact]
    public void Absences_that_touch_become_one() => Assert.Equal(
        [new DayRange(May, May.AddDays(6)), new DayRange(May.AddDays(8), May.AddDays(8))],
        new DaysOff(
            PublicHolidays.None,
            new DayRange(May.AddDays(3), May.AddDays(6)), new DayRange(May.AddDays(8), May.AddDays(8)), new DayRange(May, May.AddDays(2)), new DayRange(May.AddDays(1), May.AddDays(1))).Away);

    [Fact]
    public void Other_places_and_other_absences_make_other_days_off()
    {
        var off = new DaysOff(PublicHolidays.Of("DE", "BY"), new DayRange(May, May));

        Assert.Equal(off, new DaysOff(PublicHolidays.Of("de", "by"), new DayRange(May, May)));
        Assert.NotEqual(off, new DaysOff(PublicHolidays.Of("DE", "BE"), new DayRange(May, May)));
        Assert.NotEqual(off, new DaysOff(PublicHolidays.Of("DE", "BY"), new DayRange(May, May.AddDays(1))));
        Assert.NotEqual(off, new DaysOff(PublicHolidays.Of("DE", "BY")));
    }

    [Fact]
    public void From_the_first_day_there_is_to_the_last_all_can_be_off()
    {
        var off = new DaysOff(PublicHolidays.None, new DayRange(DateOnly.MinValue, DateOnly.MaxValue), new DayRange(May, DateOnly.MaxValue));

        Assert.True(off.Contains(DateOnly.MinValue) && off.Contains(May) && off.Contains(DateOnly.MaxValue));
    }

    [Fact]
    public void However_absences_are_told_the_same_days_are_off_and_equal() => Always.Holds(Prop.ForAll(AnyRanges, ranges =>
    {
        var off = new DaysOff(PublicHolidays.None, ranges);
        var days = Enumerable.Range(-5, 450).Select(Start.AddDays).ToArray();
        var told = days.Where(off.Contains).Select(day => new DayRange(day, day)).Reverse().ToArray();

        Assert.Equal(days.Where(day => ranges.Any(range => range.First <= day && day <= range.Last)), days.Where(off.Contains));
        Assert.Equal(off, new DaysOff(PublicHolidays.None, [.. told, .. told]));
        Assert.Equal(off.GetHashCode(), new DaysOff(PublicHolidays.None, told).GetHashCode());
    }));
}
