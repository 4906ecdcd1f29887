using System.Globalization;
using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>When feasts are; the dates of Easter are those of the Gregorian almanacs.</summary>
public sealed class FeastsTests
{
    private static readonly DayCalendar February = DayCalendar.At(new(2027, 2, 24));

    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1886-04-25")]
    [InlineData("1900-04-15")]
    [InlineData("1913-03-23")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1961-04-02")]
    [InlineData("1981-04-19")]
    [InlineData("1999-04-04")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2031-04-13")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2100-03-28")]
    [InlineData("2106-04-18")]
    [InlineData("2133-04-19")]
    [InlineData("2160-03-23")]
    [InlineData("2200-04-06")]
    [InlineData("2285-03-22")]
    public void Easter_is_the_Sunday_after_the_first_full_moon_of_spring(string expected)
    {
        var easter = DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal((easter.AddDays(-2), easter.AddDays(1)), Feasts.Of(1, February, easter.Year));
    }

    [Theory]
    [InlineData(1, "2027-03-26", "2027-03-29")]
    [InlineData(2, "2027-05-16", "2027-05-17")]
    [InlineData(3, "2027-02-04", "2027-02-09")]
    [InlineData(4, "2027-12-24", "2027-12-26")]
    [InlineData(5, "2027-01-01", "2027-01-01")]
    [InlineData(6, "2027-05-06", "2027-05-06")]
    [InlineData(7, "2027-12-24", "2028-01-01")]
    [InlineData(8, "2027-12-24", "2028-01-06")]
    [InlineData(9, "2027-07-01", "2027-08-31")]
    [InlineData(10, "2027-03-21", "2027-03-29")]
    [InlineData(11, "2027-01-06", "2027-01-06")]
    [InlineData(12, "2027-04-29", "2027-05-05")]
    [InlineData(13, "2027-08-13", "2027-08-16")]
    [InlineData(14, "2027-12-29", "2028-01-03")]
    [InlineData(15, "2027-11-25", "2027-11-26")]
    [InlineData(16, "2027-03-26", "2027-03-26")]
    [InlineData(17, "2027-09-06", "2027-09-06")]
    [InlineData(18, "2027-05-27", "2027-05-27")]
    [InlineData(19, "2027-08-15", "2027-08-15")]
    [InlineData(20, "2027-11-01", "2027-11-01")]
    [InlineData(21, "2027-03-29", "2027-03-29")]
    [InlineData(22, "2027-05-17", "2027-05-17")]
    [InlineData(41, "2027-09-01", "2027-09-10")]
    [InlineData(42, "2027-04-01", "2027-04-10")]
    public void Every_feast_of_2027_has_its_days(int feast, string first, string last) => Is(first, last, Feasts.Of(feast, February, 2027));

    [Theory]
    [InlineData(23, "2027-02-24", "2027-03-26", "2027-03-29")]
    [InlineData(23, "2027-05-10", "2027-07-01", "2027-08-31")]
    [InlineData(23, "2027-10-10", "2027-12-24", "2028-01-01")]
    [InlineData(24, "2027-02-24", "2027-03-26", "2027-03-29")]
    [InlineData(24, "2027-05-10", "2027-12-24", "2028-01-01")]
    [InlineData(7, "2027-12-28", "2027-12-24", "2028-01-01")]
    [InlineData(7, "2027-01-01", "2027-12-24", "2028-01-01")]
    [InlineData(4, "2027-12-26", "2028-12-24", "2028-12-26")]
    public void The_holidays_are_those_that_come_next(int feast, string today, string first, string last) =>
        Is(first, last, Feasts.Of(feast, DayCalendar.At(DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture)), null));

    private static void Is(string first, string last, (DateOnly First, DateOnly Last) days) =>
        Assert.Equal((first, last), (days.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), days.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
