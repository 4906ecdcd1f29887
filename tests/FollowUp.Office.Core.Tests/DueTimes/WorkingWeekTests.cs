using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Tests.DueTimes;

public sealed class WorkingWeekTests
{
    private static readonly WorkingWeek Munich = WorkingWeek.Usual("Europe/Berlin") with { Off = new DaysOff(PublicHolidays.Of("DE", "BY")) };

    private static readonly WorkingWeek TelAviv = new(
        new HashSet<DayOfWeek> { DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday },
        new TimeOnly(8, 30), new TimeOnly(17, 0), "Asia/Jerusalem")
    {
        Off = new DaysOff(PublicHolidays.Of("IL", null)),
    };

    private static readonly WorkingWeek Night = WorkingWeek.Usual("Europe/Berlin") with { Start = new TimeOnly(22, 0), End = new TimeOnly(6, 0) };

    [Theory]
    [InlineData("2026-12-23", 1, "2026-12-24")]
    [InlineData("2026-12-24", 1, "2026-12-28")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    [InlineData("2027-01-05", 1, "2027-01-07")]
    [InlineData("2026-12-23", 9, "2027-01-08")]
    // Whitsun, and a working day that is asked of a day off.
    [InlineData("2026-05-22", 1, "2026-05-26")]
    [InlineData("2026-05-23", 1, "2026-05-26")]
    // The leap day is a day like others.
    [InlineData("2028-02-25", 2, "2028-02-29")]
    [InlineData("2028-02-29", 1, "2028-03-01")]
    [InlineData("2027-02-26", 1, "2027-03-01")]
    [InlineData("2026-05-23", 0, "2026-05-23")]
    [InlineData("2026-05-23", -3, "2026-05-23")]
    public void Working_days_leave_out_weekends_and_holidays(string day, int count, string then) =>
        Assert.Equal(DateOnly.Parse(then), Munich.AddWorkingDays(DateOnly.Parse(day), count));

    [Theory]
    [InlineData("2026-12-23", 1, "2027-01-04")]
    [InlineData("2026-12-28", 3, "2027-01-07")]
    [InlineData("2028-02-28", 1, "2028-03-01")]
    public void Absences_are_left_out_across_years_and_leap_days(string day, int count, string then)
    {
        var week = Munich with
        {
            Off = new DaysOff(Munich.Off.Holidays, Days("2026-12-24", "2027-01-03"), Days("2028-02-29", "2028-02-29")),
        };

        Assert.Equal(DateOnly.Parse(then), week.AddWorkingDays(DateOnly.Parse(day), count));
    }

    [Theory]
    [InlineData("2026-11-26", "2026-11-29")] // Thursday to Sunday
    [InlineData("2026-11-29", "2026-11-30")]
    [InlineData("2026-09-17", "2026-09-20")]
    [InlineData("2026-09-20", "2026-09-22")] // the Day of Atonement is a Monday
    public void A_week_from_Sunday_to_Thursday_is_one(string day, string next) =>
        Assert.Equal(DateOnly.Parse(next), TelAviv.AddWorkingDays(DateOnly.Parse(day), 1));

    [Theory]
    [InlineData("2026-05-23", true)]
    [InlineData("2026-05-25", false)]
    [InlineData("2026-05-26", true)]
    public void Without_named_days_every_day_is_one_unless_it_is_off(string day, bool works) =>
        Assert.Equal(works, (Munich with { Days = new HashSet<DayOfWeek>() }).IsWorkingDay(DateOnly.Parse(day)));

    [Fact]
    public void A_search_among_days_off_ends()
    {
        var day = new DateOnly(2026, 11, 24);
        var never = Munich with { Off = new DaysOff(PublicHolidays.None, new DayRange(DateOnly.MinValue, DateOnly.MaxValue)) };

        Assert.Equal(day, never.WorkingDayFrom(day));
        Assert.Equal(day.AddDays(5), never.AddWorkingDays(day, 5));
        Assert.Equal(day.AddDays(1), never.NextHourAfter(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero)).Date);
        Assert.Equal(day, (Munich with { Days = new HashSet<DayOfWeek> { (DayOfWeek)9 } }).WorkingDayFrom(day));
    }

    [Theory]
    [InlineData("2027-11-23", "2027-11-24")]
    [InlineData("2027-11-24", "2026-11-24")]
    public void A_year_is_searched(string lastOff, string found) =>
        Assert.Equal(DateOnly.Parse(found), (Munich with { Off = new DaysOff(PublicHolidays.None, Days("2026-11-24", lastOff)) }).WorkingDayFrom(new DateOnly(2026, 11, 24)));

    [Fact]
    public void At_the_end_of_time_the_last_day_is_given()
    {
        Assert.Equal(DateOnly.MaxValue, Munich.AddWorkingDays(DateOnly.MaxValue.AddDays(-1), int.MaxValue));
        Assert.Equal(DateOnly.MaxValue, (Munich with { Days = new HashSet<DayOfWeek> { DayOfWeek.Monday } }).WorkingDayFrom(DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("2026-12-23T10:10Z", "2026-12-23T12:00")]
    [InlineData("2026-12-23T15:10Z", "2026-12-24T09:00")]
    [InlineData("2026-12-24T15:10Z", "2026-12-28T09:00")]
    [InlineData("2026-12-25T10:00Z", "2026-12-28T09:00")]
    [InlineData("2026-12-28T05:00Z", "2026-12-28T09:00")]
    public void The_next_hour_of_work_is_not_on_a_day_off(string instant, string local) =>
        Assert.Equal(DateTime.Parse(local), Munich.NextHourAfter(DateTimeOffset.Parse(instant)).Local);

    [Theory]
    // Tuesday 24 November 2026; Berlin is an hour ahead of UTC.
    [InlineData("2026-11-24T11:00Z", "2026-11-24T22:00")]
    [InlineData("2026-11-24T21:10Z", "2026-11-24T23:00")]
    [InlineData("2026-11-24T22:10Z", "2026-11-25T00:00")]
    [InlineData("2026-11-25T02:10Z", "2026-11-25T04:00")]
    [InlineData("2026-11-25T04:10Z", "2026-11-25T22:00")]
    // Friday's shift ends on Saturday, and none begins before Monday night.
    [InlineData("2026-11-28T02:10Z", "2026-11-28T04:00")]
    [InlineData("2026-11-28T05:00Z", "2026-11-30T22:00")]
    [InlineData("2026-11-30T02:10Z", "2026-11-30T22:00")]
    public void A_night_shift_goes_on_behind_midnight(string instant, string local) =>
        Assert.Equal(DateTime.Parse(local), Night.NextHourAfter(DateTimeOffset.Parse(instant)).Local);

    [Fact]
    public void The_night_into_a_day_off_is_worked_and_the_night_out_of_it_is_not()
    {
        var week = Night with { Off = new DaysOff(PublicHolidays.None, Days("2026-11-25", "2026-11-25")) };

        Assert.Equal(new DateTime(2026, 11, 25, 4, 0, 0), week.NextHourAfter(DateTimeOffset.Parse("2026-11-25T02:10Z")).Local);
        Assert.Equal(new DateTime(2026, 11, 26, 22, 0, 0), week.NextHourAfter(DateTimeOffset.Parse("2026-11-25T22:10Z")).Local);
    }

    [Theory]
    [InlineData("2026-11-28T12:10Z", "2026-11-28T14:00")]
    [InlineData("2026-11-28T22:10Z", "2026-11-29T00:00")]
    public void Who_works_all_day_every_day_has_the_next_hour(string instant, string local) => Assert.Equal(
        DateTime.Parse(local),
        new WorkingWeek(new HashSet<DayOfWeek>(), TimeOnly.MinValue, TimeOnly.MinValue, "Europe/Berlin").NextHourAfter(DateTimeOffset.Parse(instant)).Local);

    [Theory]
    // The hour that a change of clocks skips lies behind it; the one that comes twice is over after its first coming.
    [InlineData("Europe/Berlin", "2026-03-29T00:30Z", "2026-03-29T01:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25T00:30Z", "2026-10-25T02:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-03T15:20Z", "2026-10-03T15:30Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-04T14:45Z", "2026-04-04T15:30Z")]
    [InlineData("Antarctica/Troll", "2026-10-25T01:20Z", "2026-10-25T03:00Z")]
    [InlineData("Asia/Kathmandu", "2026-07-01T00:20Z", "2026-07-01T01:15Z")]
    [InlineData("Africa/Casablanca", "2026-02-15T01:20Z", "2026-02-15T03:00Z")]
    [InlineData("America/New_York", "2026-03-08T06:40Z", "2026-03-08T07:00Z")]
    public void The_next_hour_is_right_where_clocks_change(string zone, string instant, string next) => Assert.Equal(
        DateTimeOffset.Parse(next),
        new WorkingWeek(new HashSet<DayOfWeek>(), TimeOnly.MinValue, TimeOnly.MinValue, zone).NextHourAfter(DateTimeOffset.Parse(instant)).Instant);

    [Fact]
    public void A_preset_gives_a_day_that_is_not_off()
    {
        var (due, _) = FollowUpWishes.Resolve(new FollowUpWish.ByPreset(FollowUpPreset.Tomorrow), Munich, DateTimeOffset.Parse("2026-12-24T09:00Z"));

        Assert.Equal(new DateTime(2026, 12, 28, 9, 0, 0), due!.Local);
    }

    private static DayRange Days(string first, string last) => new(DateOnly.Parse(first), DateOnly.Parse(last));
}
