using System.Globalization;
using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>The bounds within which a day is meant, seen from Wednesday, 24 February 2027, unless another day is given.</summary>
public sealed class DayCalendarTests
{
    [Theory]
    [InlineData("2027-02-24", 2057, "2057-03-03")]
    [InlineData("2027-02-24", 2058, null)]
    [InlineData("2027-02-24", 1997, "1997-03-03")]
    [InlineData("2027-02-24", 1996, null)]
    [InlineData("2027-02-24", 27, "2027-03-03")]
    [InlineData("2080-02-24", 99, "2099-03-03")]
    [InlineData("2080-02-24", 100, null)]
    public void A_year_is_at_most_thirty_years_away(string today, int year, string? expected) => Assert.Equal(expected, Iso(At(today).Exact(year, 3, 3)));

    [Theory]
    [InlineData(0, 1, 1, false)]
    [InlineData(1, 1, 1, true)]
    [InlineData(9999, 12, 31, true)]
    [InlineData(10000, 1, 1, false)]
    [InlineData(2027, 0, 1, false)]
    [InlineData(2027, 1, 1, true)]
    [InlineData(2027, 12, 1, true)]
    [InlineData(2027, 13, 1, false)]
    [InlineData(2027, 1, 0, false)]
    [InlineData(2027, 4, 30, true)]
    [InlineData(2027, 4, 31, false)]
    [InlineData(2027, 2, 29, false)]
    [InlineData(2028, 2, 29, true)]
    public void A_day_is_one_that_the_calendar_has(int year, int month, int day, bool expected) => Assert.Equal(expected, DayCalendar.IsDay(year, month, day));

    [Theory]
    [InlineData("2027-02-24", 2, 24, null, "2027-02-24")]
    [InlineData("2027-02-24", 1, 21, null, "2027-01-21")]
    [InlineData("2027-02-24", 1, 19, null, "2028-01-19")]
    [InlineData("2027-01-24", 2, 29, null, null)]
    [InlineData("2027-01-25", 2, 29, null, "2028-02-29")]
    [InlineData("2027-01-25", 2, 29, 1, "2028-02-29")]
    [InlineData("2027-02-24", 3, 3, 5, "2028-03-03")]
    [InlineData("2027-02-24", 3, 3, 1, "2027-03-03")]
    [InlineData("2027-02-24", 2, 30, null, null)]
    public void A_day_without_a_year_is_the_next_unless_it_has_just_gone_by(string today, int month, int day, int? weekday, string? expected) =>
        Assert.Equal(expected, Iso(At(today).Next(month, day, weekday)));

    [Theory]
    [InlineData("2027-02-24", 24, null, "2027-03-24")]
    [InlineData("2027-02-24", 25, null, "2027-02-25")]
    [InlineData("2027-02-24", 31, null, "2027-03-31")]
    [InlineData("2027-02-24", 32, null, null)]
    [InlineData("2027-02-24", 3, 3, "2027-03-03")]
    [InlineData("2027-02-24", 3, 1, "2027-05-03")]
    [InlineData("2027-02-24", 3, 2, "2027-08-03")]
    [InlineData("2027-02-24", 3, 5, "2027-03-03")]
    [InlineData("9998-12-30", 31, null, "9998-12-31")]
    [InlineData("9999-12-31", 5, null, null)]
    public void A_bare_day_is_the_next_of_its_number_and_with_a_weekday_the_next_on_which_both_agree_within_half_a_year(string today, int number, int? weekday, string? expected) =>
        Assert.Equal(expected, Iso(At(today).NextDay(number, weekday)));

    [Theory]
    [InlineData("2027-02-24", 0, "2027-02-22", "2027-02-26")]
    [InlineData("2027-02-24", 1, "2027-03-01", "2027-03-05")]
    [InlineData("2027-02-24", 9, "2027-04-26", "2027-04-30")]
    [InlineData("2027-02-24", 10, "2027-02-01", "2027-02-28")]
    [InlineData("2027-02-24", 11, "2027-03-01", "2027-03-31")]
    [InlineData("2027-12-24", 11, "2028-01-01", "2028-01-31")]
    [InlineData("2027-02-24", 20, "2027-01-01", "2027-12-31")]
    [InlineData("2027-02-24", 21, "2028-01-01", "2028-12-31")]
    [InlineData("2027-02-24", 30, "2027-01-01", "2027-03-31")]
    [InlineData("2027-04-01", 30, "2027-04-01", "2027-06-30")]
    [InlineData("2027-08-24", 30, "2027-07-01", "2027-09-30")]
    [InlineData("2027-12-31", 30, "2027-10-01", "2027-12-31")]
    [InlineData("2027-12-31", 31, "2028-01-01", "2028-03-31")]
    public void A_period_has_a_first_and_a_last_day(string today, int period, string first, string last) =>
        Assert.Equal((first, last), (Iso(At(today).Days(period).First), Iso(At(today).Days(period).Last)));

    [Theory]
    [InlineData(3, 1, "2027-02-27")]
    [InlineData(2, 7, "2027-03-10")]
    [InlineData(2, 14, "2027-03-24")]
    [InlineData(2, 30, "2027-04-24")]
    [InlineData(1, 90, "2027-05-24")]
    [InlineData(2, 90, "2027-08-24")]
    [InlineData(1, 182, "2027-08-24")]
    [InlineData(2, 182, "2028-02-24")]
    [InlineData(2, 365, "2029-02-24")]
    [InlineData(2, null, null)]
    public void So_many_units_ahead_are_months_where_they_are_not_days(int many, int? unit, string? expected) => Assert.Equal(expected, Iso(At("2027-02-24").Ahead(many, unit)));

    [Theory]
    [InlineData("2027-02-24", 8, "2027-02-22")]
    [InlineData("2027-02-27", 8, "2027-02-22")]
    [InlineData("2027-02-28", 8, "2028-02-21")]
    [InlineData("2027-02-24", 9, "2027-03-01")]
    [InlineData("2027-02-24", 7, "2028-02-14")]
    [InlineData("2027-12-31", 1, "2028-01-03")]
    [InlineData("2026-12-28", 53, "2026-12-28")]
    public void A_calendar_week_is_the_next_of_its_number_that_has_a_day_to_come(string today, int week, string expected) =>
        Assert.Equal(expected, Iso(At(today).CalendarWeek(week)));

    [Theory]
    [InlineData("2027-02-24", 2, null, "2027-02-01", "2027-02-28")]
    [InlineData("2027-02-24", 3, null, "2027-03-01", "2027-03-31")]
    [InlineData("2027-02-24", 1, null, "2028-01-01", "2028-01-31")]
    [InlineData("2027-02-24", 1, 2027, "2027-01-01", "2027-01-31")]
    public void A_month_is_the_current_one_while_it_lasts(string today, int month, int? year, string first, string last)
    {
        var days = At(today).Month(month, year);
        Assert.Equal((first, last), (Iso(days?.First), Iso(days?.Last)));
    }

    private static DayCalendar At(string today) => DayCalendar.At(DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
