using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Tests.DueTimes;

public sealed class MailboxPlaceTests
{
    [Theory]
    // A zone of one country decides, whatever the language.
    [InlineData("Europe/Zurich", "de-CH", "CH")]
    [InlineData("Europe/Zurich", "de-DE", "CH")]
    [InlineData("Europe/Vienna", "en-US", "AT")]
    [InlineData("Europe/Stockholm", null, "SE")]
    [InlineData("Asia/Tokyo", "ja-JP", "JP")]
    [InlineData("Asia/Calcutta", "en-IN", "IN")]
    [InlineData("Europe/Kyiv", "uk-UA", "UA")]
    [InlineData("Africa/Johannesburg", "en-ZA", "ZA")]
    // The best known city of one of Windows's zones: the locale says which of its countries.
    [InlineData("Europe/Berlin", "de-DE", "DE")]
    [InlineData("Europe/Berlin", "de-AT", "AT")]
    [InlineData("Europe/Berlin", "it-IT", "IT")]
    [InlineData("Europe/Berlin", "nl_NL", "NL")]
    [InlineData("Europe/Paris", "fr-FR", "FR")]
    [InlineData("Europe/Paris", "es-ES", "ES")]
    [InlineData("Europe/London", "en-GB", "GB")]
    [InlineData("Europe/London", "en-IE", "IE")]
    [InlineData("Europe/London", "pt-PT", "PT")]
    [InlineData("Europe/Budapest", "cs-CZ", "CZ")]
    [InlineData("Europe/Warsaw", "pl-PL", "PL")]
    [InlineData("America/New_York", "en-US", "US")]
    [InlineData("America/New_York", "fr-CA", "CA")]
    [InlineData("US/Eastern", "es-US", "US")]
    [InlineData("Asia/Singapore", "en-SG", "SG")]
    [InlineData("Australia/Sydney", "en-AU", "AU")]
    [InlineData("Asia/Shanghai", "zh-Hans-CN", "CN")]
    public void A_country_is_guessed(string zone, string? locale, string country) =>
        Assert.Equal(new HolidayPlace(country, null), MailboxPlace.Guess(zone, locale));

    [Theory]
    [InlineData("Australia/Brisbane", "en-AU", "AU", "QLD")]
    [InlineData("Australia/Melbourne", null, "AU", "VIC")]
    [InlineData("America/Phoenix", "en-US", "US", "AZ")]
    [InlineData("America/Phoenix", "es-MX", "MX", null)]
    [InlineData("America/Vancouver", "en-GB", "CA", "BC")]
    [InlineData("Atlantic/Canary", "es-ES", "ES", "CN")]
    [InlineData("America/Yellowknife", "en-CA", "CA", "NT")]
    public void A_region_is_guessed_where_the_zone_is_its_own(string zone, string? locale, string country, string? region) =>
        Assert.Equal(new HolidayPlace(country, region), MailboxPlace.Guess(zone, locale));

    [Theory]
    [InlineData("Europe/Berlin", "en-US")]
    [InlineData("Europe/Berlin", "de")]
    [InlineData("Europe/Berlin", null)]
    [InlineData("Europe/Berlin", "")]
    [InlineData("America/New_York", "de-DE")]
    [InlineData("Etc/UTC", "de-DE")]
    [InlineData("UTC", "en-US")]
    [InlineData("Nowhere/City", "de-DE")]
    [InlineData("", "de-DE")]
    [InlineData(null, "de-DE")]
    [InlineData("#", "de-DE")]
    public void Where_it_is_not_plain_nothing_is_guessed(string? zone, string? locale) => Assert.Null(MailboxPlace.Guess(zone, locale));

    // A server knows Windows's names, too, and turns them into the zone of the best known city.
    [Theory]
    [InlineData("W. Europe Standard Time", "de-CH", "CH")]
    [InlineData("Romance Standard Time", "nl-BE", "BE")]
    [InlineData("FLE Standard Time", "fi-FI", "FI")]
    [InlineData("India Standard Time", "hi-IN", "IN")]
    [InlineData("Argentina Standard Time", "es-AR", "AR")]
    [InlineData("Nepal Standard Time", "en-US", "NP")]
    public void A_zone_of_Windows_is_understood(string windows, string locale, string country)
    {
        Assert.True(TimeZoneInfo.TryConvertWindowsIdToIanaId(windows, out var zone));
        Assert.Equal(country, MailboxPlace.Guess(zone, locale)?.Country);
    }

    [Fact]
    public void Every_zone_of_one_place_is_told_and_its_region_has_holidays_of_its_own()
    {
        using var reader = new StreamReader(typeof(MailboxPlace).Assembly.GetManifestResourceStream("Zones.txt")!);
        var plain = reader.ReadToEnd().Split('\n').Select(line => line.Split(' ')).Where(words => words.Length == 2).ToList();

        Assert.True(plain.Count > 250);
        Assert.All(plain, words =>
        {
            var place = MailboxPlace.Guess(words[0], null)!.Value;
            Assert.Equal(words[1], place.Region is null ? place.Country : $"{place.Country}-{place.Region}");
            Assert.Equal(place.Region, PublicHolidays.Of(place.Country, place.Region).Place?.Region);
        });
    }
}
