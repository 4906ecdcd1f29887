using System.Collections.Frozen;

namespace FollowUp.Office.Core.DueTimes;

/// <summary>
/// Guesses where somebody works from what their mailbox says of zone and language, to propose holidays before they have named a place. The
/// zone decides where it is one country's. Many mailboxes have one of Windows's zones, though, which reach across countries and show as the
/// best known city in them: Europe/Berlin may be Vienna or Rome. Then the locale has to name one of these countries. Table: tzdata's zone.tab
/// and CLDR's windowsZones, made by DueTimes/Making.
/// </summary>
public static class MailboxPlace
{
    private static readonly Lazy<FrozenDictionary<string, HolidayPlace[]>> Zones = new(Read);

    /// <summary>The place, or null where it is not plain.</summary>
    /// <param name="zone">IANA zone in any case, or an old name of one.</param>
    /// <param name="locale">Language tag such as de-AT or zh-Hant-TW.</param>
    public static HolidayPlace? Guess(string? zone, string? locale)
    {
        if (zone is null || !Zones.Value.TryGetValue(zone, out var places))
            return null;
        if (places.Length == 1)
            return places[0];
        var country = CountryOf(locale);
        return places.Where(place => place.Country == country).Select(place => (HolidayPlace?)place).FirstOrDefault();
    }

    private static string? CountryOf(string? locale) =>
        locale?.Split('-', '_').Skip(1).FirstOrDefault(part => part.Length == 2 && part.All(char.IsAsciiLetter))?.ToUpperInvariant();

    private static FrozenDictionary<string, HolidayPlace[]> Read()
    {
        using var reader = new StreamReader(typeof(MailboxPlace).Assembly.GetManifestResourceStream("Zones.txt")!);
        var zones = new Dictionary<string, HolidayPlace[]>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            switch (line.Split(' '))
            {
                case ["#", ..]:
                    break;
                case [var name, "=", var zone]:
                    zones[name] = zones[zone];
                    break;
                case [var zone, .. var places]:
                    zones[zone] = [.. places.Select(place => place.Split('-', 2)).Select(codes => new HolidayPlace(codes[0], codes.ElementAtOrDefault(1)))];
                    break;
            }
        }

        return zones.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
