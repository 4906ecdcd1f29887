using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Tests.DueTimes;

/// <summary>Days that people of the place know by heart; from our own knowledge, not from the source of the tables.</summary>
public sealed class PublicHolidaysTests
{
    [Theory]
    [InlineData("DE", "2026-05-25 2027-05-17 2028-06-05 2026-10-03 2026-12-26 2027-05-06")] // Whit Mondays, Unity, Ascension
    [InlineData("DE-BY", "2026-01-06 2026-06-04 2026-11-01")]
    [InlineData("DE-BY-KATH", "2026-01-06 2026-08-15")]
    [InlineData("DE-BY-A", "2026-08-08")]
    [InlineData("DE-BE", "2026-03-08 2025-05-08")]
    [InlineData("DE-SN", "2026-11-18 2026-10-31")]
    [InlineData("DE-TH", "2026-09-20")]
    [InlineData("AT", "2026-01-06 2026-10-26 2026-06-04 2026-12-08")]
    [InlineData("CH", "2026-08-01 2026-05-14")]
    [InlineData("CH-ZH", "2026-05-01 2026-04-03 2026-12-26 2026-08-01")]
    [InlineData("CH-BE", "2026-01-02")]
    [InlineData("CH-TI", "2026-01-06 2026-06-29 2026-03-19 2026-08-01")]
    [InlineData("CH-GE", "2026-12-31 2026-09-10 2026-08-01")] // the Thursday after September's first Sunday
    [InlineData("CH-LU", "2026-12-08 2026-11-01")]
    [InlineData("LI", "2026-08-15 2026-11-01")]
    [InlineData("GB-SCT", "2026-01-02 2026-08-03 2026-11-30")]
    [InlineData("GB-ENG", "2026-04-06 2026-08-31 2027-12-27 2027-12-28")]
    [InlineData("GB-NIR", "2026-03-17 2026-07-13")]
    [InlineData("IE", "2026-02-02 2026-03-17 2026-10-26")]
    [InlineData("FR", "2026-07-14 2026-05-08 2026-11-11 2026-05-14")]
    [InlineData("FR-57", "2026-04-03 2026-12-26")]
    [InlineData("ES", "2026-01-06 2026-10-12 2026-12-08")]
    [InlineData("ES-CT", "2026-09-11 2026-06-24")]
    [InlineData("ES-MD", "2026-05-02")]
    [InlineData("IT", "2026-06-02 2026-04-25 2026-08-15")]
    [InlineData("IT-25-MI", "2026-12-07")]
    [InlineData("IT-32", "2026-05-25")]
    [InlineData("NL", "2026-04-27 2025-04-26 2026-05-14")] // the King keeps off Sundays
    [InlineData("BE", "2026-07-21 2026-11-11")]
    [InlineData("LU", "2026-06-23")]
    [InlineData("PL", "2026-11-11 2026-06-04 2026-12-24")]
    [InlineData("CZ", "2026-07-06 2026-11-17 2026-09-28")]
    [InlineData("SK", "2026-08-29")]
    [InlineData("HU", "2026-08-20 2026-10-23")]
    [InlineData("RO", "2026-04-13 2026-12-01")]
    [InlineData("BG", "2026-03-03 2026-05-24")]
    [InlineData("GR", "2026-02-23 2026-03-25 2026-04-13 2026-10-28")]
    [InlineData("CY", "2026-10-01")]
    [InlineData("MT", "2026-09-21")]
    [InlineData("SE", "2026-06-06 2026-06-20")]
    [InlineData("NO", "2026-05-17 2026-05-14 2026-04-02")]
    [InlineData("DK", "2026-04-02 2026-05-25")]
    [InlineData("FI", "2026-12-06 2026-06-20")]
    [InlineData("IS", "2026-06-17")]
    [InlineData("EE", "2026-02-24")]
    [InlineData("LV", "2026-11-18")]
    [InlineData("LT", "2026-02-16")]
    [InlineData("PT", "2026-06-10 2026-04-25 2026-10-05")]
    [InlineData("HR", "2026-05-30")]
    [InlineData("SI", "2026-02-08")]
    [InlineData("RS", "2026-02-16")]
    [InlineData("UA", "2026-08-24")]
    [InlineData("TR", "2026-10-29 2026-04-23")]
    public void In_Europe_one_does_not_work_on(string place, string days) => Off(place, days);

    [Theory]
    [InlineData("US", "2025-11-27 2026-11-26 2027-11-25 2028-11-23 2029-11-22")] // November's fourth Thursday
    [InlineData("US-NY", "2027-01-18 2026-07-03 2026-05-25 2026-09-07")]
    [InlineData("US-MA", "2026-04-20")]
    [InlineData("CA", "2026-07-01 2026-09-07")]
    [InlineData("CA-ON", "2026-02-16 2026-05-18 2026-10-12")]
    [InlineData("CA-QC", "2026-06-24")]
    [InlineData("MX", "2026-02-02 2026-09-16 2026-11-16")]
    [InlineData("BR", "2026-09-07 2026-11-20")]
    [InlineData("BR-SP", "2026-07-09")]
    [InlineData("AR", "2026-07-09 2026-05-25")]
    [InlineData("CL", "2026-09-18")]
    [InlineData("CO", "2026-07-20 2026-01-12")] // Epiphany, moved to its Monday
    [InlineData("PE", "2026-07-28")]
    [InlineData("JP", "2026-04-29 2026-05-03 2026-05-04 2026-05-05 2026-05-06 2026-09-22 2027-03-22")] // Golden Week and bridges
    [InlineData("KR", "2026-02-16 2026-02-17 2026-02-18 2026-09-25 2027-02-09")]
    [InlineData("CN", "2026-02-17 2026-05-02 2026-10-01")]
    [InlineData("TW", "2026-10-10")]
    [InlineData("HK", "2026-07-01 2026-02-17")]
    [InlineData("SG", "2026-08-10 2026-02-17 2027-02-08")]
    [InlineData("MY", "2026-08-31")]
    [InlineData("TH", "2026-04-13")]
    [InlineData("VN", "2026-09-02 2026-02-17")]
    [InlineData("PH", "2026-06-12")]
    [InlineData("ID", "2026-08-17")]
    [InlineData("IN", "2026-01-26 2026-08-15 2026-10-02")]
    [InlineData("AU", "2026-01-26 2026-04-03 2026-04-25")]
    [InlineData("AU-VIC", "2026-11-03")] // the Cup
    [InlineData("AU-NSW", "2026-06-08")]
    [InlineData("AU-QLD", "2026-10-05")]
    [InlineData("AU-WA", "2026-06-01")]
    [InlineData("NZ", "2026-02-06 2026-07-10 2027-06-25 2026-10-26")] // Matariki
    [InlineData("ZA", "2026-08-10 2026-04-27 2026-12-16")]
    [InlineData("IL", "2026-04-02 2026-09-21")]
    [InlineData("AE", "2026-12-02 2026-12-03")]
    [InlineData("EG", "2026-07-23")]
    public void Elsewhere_one_does_not_work_on(string place, string days) => Off(place, days);

    [Theory]
    [InlineData("DE", "2026-12-24 2026-01-06 2026-06-04 2026-08-15 2026-11-01 2026-05-26")]
    [InlineData("DE-BE", "2026-01-06 2026-10-31")]
    [InlineData("DE-BY", "2026-03-08 2026-10-31")]
    [InlineData("AT", "2026-04-03")]
    [InlineData("CH-TI", "2026-04-03")]
    [InlineData("CH-BE", "2026-05-01 2026-01-06")]
    [InlineData("GB", "2026-01-02")]
    [InlineData("GB-ENG", "2026-01-02 2026-08-03")]
    [InlineData("GB-SCT", "2026-04-06 2026-08-31")]
    [InlineData("FR", "2026-04-03 2026-12-26")]
    [InlineData("ES-MD", "2026-06-24")]
    [InlineData("NL", "2025-04-27 2026-04-03")]
    [InlineData("DK", "2026-05-01")] // Store bededag was given up
    [InlineData("SE", "2026-05-25")]
    [InlineData("US-NY", "2026-04-20 2026-11-27")]
    [InlineData("CA-ON", "2026-06-24 2026-04-06")]
    [InlineData("AU-NSW", "2026-11-03")]
    [InlineData("JP", "2027-05-06 2026-12-25")]
    [InlineData("KR", "2026-02-19")]
    [InlineData("CN", "2026-03-09")]
    public void One_works_on(string place, string days)
    {
        foreach (var day in days.Split(' '))
            Assert.False(Of(place).Contains(DateOnly.Parse(day)), $"{place} {day}: {Of(place).NameOf(DateOnly.Parse(day))}");
    }

    [Theory]
    [InlineData("2026-04-06")]
    [InlineData("2027-03-29")]
    [InlineData("2028-04-17")]
    [InlineData("2029-04-02")]
    [InlineData("2030-04-22")]
    public void Easter_Monday_is_where_it_is(string day)
    {
        foreach (var place in (string[])["DE", "AT", "FR", "NL", "IT", "SE", "PL", "IE", "GB-ENG", "AU", "NZ"])
            Off(place, day);
    }

    [Fact]
    public void A_day_has_its_name()
    {
        Assert.Equal("Epiphany", Of("DE-BY").NameOf(new DateOnly(2026, 1, 6)));
        Assert.Null(Of("DE-BE").NameOf(new DateOnly(2026, 1, 6)));
    }

    [Fact]
    public void Half_days_are_days_of_work() => Assert.False(Of("TR").Contains(new DateOnly(2026, 10, 28)));

    [Theory]
    [InlineData("XX", null)]
    [InlineData("", "")]
    [InlineData(null, null)]
    [InlineData("../DE", "BY")]
    [InlineData("DEU", null)]
    public void An_unknown_country_has_none(string? country, string? region)
    {
        Assert.Same(PublicHolidays.None, PublicHolidays.Of(country, region));
        Assert.False(PublicHolidays.Of(country, region).Contains(new DateOnly(2026, 12, 25)));
    }

    [Fact]
    public void Beyond_the_tables_there_are_none()
    {
        Assert.True(Of("DE").Contains(new DateOnly(2040, 12, 25)));
        Assert.False(Of("DE").Contains(new DateOnly(2041, 12, 25)));
        Assert.False(Of("DE").Contains(new DateOnly(2024, 12, 25)));
        Assert.False(Of("DE").Contains(DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("de", "by", "DE", "BY")]
    [InlineData("DE", "BY-XX", "DE", "BY")]
    [InlineData("DE", "by-kath", "DE", "BY-KATH")]
    [InlineData("DE", "BY-KATH-X", "DE", "BY")]
    [InlineData("DE", "XX", "DE", null)]
    [InlineData("DE", "-", "DE", null)]
    [InlineData("DE", "*", "DE", null)]
    [InlineData("FR", "", "FR", null)]
    public void A_region_is_found_or_the_next_wider_one(string country, string region, string foundCountry, string? foundRegion)
    {
        Assert.Equal(new HolidayPlace(foundCountry, foundRegion), PublicHolidays.Of(country, region).Place);
        Assert.Same(PublicHolidays.Of(foundCountry, foundRegion), PublicHolidays.Of(country, region));
    }

    private static void Off(string place, string days)
    {
        foreach (var day in days.Split(' '))
            Assert.True(Of(place).Contains(DateOnly.Parse(day)), $"{place} {day}");
    }

    private static PublicHolidays Of(string place) => place.Split('-', 2) is [var country, .. var region]
        ? PublicHolidays.Of(country, region.FirstOrDefault())
        : PublicHolidays.None;
}
