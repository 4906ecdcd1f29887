using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Tests.DueTimes;

public sealed class HolidayTableTests
{
    private const string Table = """
        # A comment
        = Nowhere
        + A The A
        + A-1 The A: one
        + B The B
        [*]
        12-25 2026-12-28 +12-27 End
        [* -A]
        2026-05-01 May
        [A A-1]
        2026-01-06 +01-07 2030-01-08 75th day of A
        2026-12-25 Second name
        """;

    [Fact]
    public void A_table_says_what_its_country_is()
    {
        var country = HolidayTable.Read("NW", Table).Country;

        Assert.Equal(("NW", "Nowhere"), (country.Code, country.Name));
        Assert.Equal([new("A", "The A"), new("A-1", "The A: one"), new("B", "The B")], country.Regions);
    }

    [Theory]
    [InlineData(null, "2026-05-01 2026-12-25 2026-12-28")]
    [InlineData("B", "2026-05-01 2026-12-25 2026-12-28")]
    [InlineData("A", "2026-01-06 2026-12-25 2026-12-28")]
    [InlineData("A-1", "2026-01-06 2026-05-01 2026-12-25 2026-12-28")]
    public void Each_region_has_its_days(string? region, string days) => Assert.Equal(
        days.Split(' ').Select(DateOnly.Parse), HolidayTable.Read("NW", Table).Days(region).Keys.Where(day => day.Year == 2026).Order());

    [Fact]
    public void A_date_is_every_years_one_years_or_the_next_years()
    {
        var days = HolidayTable.Read("NW", Table).Days("A");

        Assert.Equal(16, days.Keys.Count(day => (day.Month, day.Day) == (12, 25)));
        Assert.Equal(["2026-01-06", "2027-01-07", "2030-01-08"], days.Where(day => day.Value == "75th day of A").Select(day => $"{day.Key:O}").Order());
        Assert.Equal("End", days[new DateOnly(2027, 12, 27)]);
        Assert.Equal("End", days[new DateOnly(2026, 12, 25)]);
    }

    [Theory]
    [InlineData("12-25")]
    [InlineData("Christmas")]
    [InlineData("12-25-2026 Christmas")]
    public void A_line_without_dates_and_name_is_refused(string line) => Assert.ThrowsAny<FormatException>(() => HolidayLine.Of(line));

    [Fact]
    public void Every_table_can_be_read_and_every_place_has_days_in_every_year()
    {
        Assert.True(PublicHolidays.Countries.Count >= 200);
        foreach (var table in HolidayTable.All())
        {
            Assert.Matches("^[A-Z]{2}$", table.Country.Code);
            Assert.NotEqual(table.Country.Code, table.Country.Name);
            foreach (var region in table.Country.Regions.Select(region => region.Code).Prepend(null))
            {
                var years = table.Days(region).Keys.CountBy(day => day.Year).ToList();
                Assert.Equal(Enumerable.Range(HolidayLine.FirstYear, HolidayLine.LastYear - HolidayLine.FirstYear + 1), years.Select(year => year.Key).Order());
                Assert.All(years, year => Assert.InRange(year.Value, 3, 60));
            }
        }
    }

    [Fact]
    public void Names_of_regions_and_countries_are_not_said_twice()
    {
        Assert.Distinct(PublicHolidays.Countries.Select(country => country.Name));
        Assert.All(PublicHolidays.Countries, country => Assert.Distinct(country.Regions.Select(region => region.Name)));
    }
}
