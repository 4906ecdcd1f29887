using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace FollowUp.Office.Core.DueTimes;

/// <summary>
/// The public holidays of one place: whole days that are off by law, from 2025 to 2040. The tables are made by DueTimes/Making from the npm
/// package date-holidays; holidays that follow a moon to be seen are computed and may come a day earlier or later. Before and after these
/// years and in unknown countries there are none. Equal places are the same object.
/// </summary>
public sealed class PublicHolidays
{
    private static readonly Lazy<FrozenDictionary<string, HolidayTable>> Tables = new(() =>
        HolidayTable.All().ToFrozenDictionary(table => table.Country.Code, StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<IReadOnlyList<HolidayCountry>> ByName = new(() =>
        [.. Tables.Value.Values.Select(table => table.Country).OrderBy(country => country.Name, StringComparer.InvariantCulture)]);

    private static readonly ConcurrentDictionary<HolidayPlace, PublicHolidays> Places = new();

    private readonly FrozenDictionary<DateOnly, string> _days;

    private PublicHolidays(HolidayPlace? place, FrozenDictionary<DateOnly, string> days) => (Place, _days) = (place, days);

    /// <summary>No holidays.</summary>
    public static PublicHolidays None { get; } = new(null, FrozenDictionary<DateOnly, string>.Empty);

    /// <summary>The countries that there are tables of, by English name, for a page of settings.</summary>
    public static IReadOnlyList<HolidayCountry> Countries => ByName.Value;

    /// <summary>The place as the tables call it; null for <see cref="None"/>.</summary>
    public HolidayPlace? Place { get; }

    /// <summary>The holidays of a place.</summary>
    /// <param name="country">ISO 3166 code in any case; null or an unknown one gives <see cref="None"/>.</param>
    /// <param name="region">
    /// Code of a region (BY) or of a part of one (BY-KATH) in any case. Of an unknown part the region's days hold; of an unknown region, and
    /// where it is null, those of the country as such, which all its regions share but for a few exceptions.
    /// </param>
    public static PublicHolidays Of(string? country, string? region)
    {
        if (country is null || !Tables.Value.TryGetValue(country, out var table))
            return None;
        var place = new HolidayPlace(table.Country.Code, table.Find(region));
        return Places.GetOrAdd(place, static (place, table) => new PublicHolidays(place, table.Days(place.Region)), table);
    }

    /// <summary>Whether the day is one.</summary>
    public bool Contains(DateOnly day) => _days.ContainsKey(day);

    /// <summary>The English name of the holiday, null where the day is none; where it is two, one of them.</summary>
    public string? NameOf(DateOnly day) => _days.GetValueOrDefault(day);
}
