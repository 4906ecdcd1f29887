using System.Collections.Frozen;

namespace FollowUp.Office.Core.DueTimes;

/// <summary>
/// The table of one country, as DueTimes/Making writes it. <c># comment</c>; <c>= English name</c>; <c>+ code name</c> for a region;
/// <c>[*]</c> begins the days of the country and all its regions, <c>[* -A -B]</c> those that A and B do not have, <c>[A B]</c> those of these
/// regions only; any other line is a <see cref="HolidayLine"/>.
/// </summary>
internal sealed class HolidayTable
{
    private const string Folder = "Holidays/";

    private readonly List<HolidayRegion> _regions = [];
    private readonly List<(string[] Places, HolidayLine Line)> _lines = [];
    private string[] _places = [];

    private HolidayTable(string code, TextReader reader)
    {
        Country = new HolidayCountry(code, code, _regions);
        while (reader.ReadLine() is { } line)
            Add(line);
    }

    /// <summary>Whose table it is.</summary>
    public HolidayCountry Country { get; private set; }

    /// <summary>Reads all tables.</summary>
    public static IEnumerable<HolidayTable> All()
    {
        var assembly = typeof(HolidayTable).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new HolidayTable(Path.GetFileNameWithoutExtension(name[Folder.Length..]), reader);
        }
    }

    /// <summary>Reads a table that is not one of ours.</summary>
    public static HolidayTable Read(string code, string text) => new(code, new StringReader(text));

    /// <summary>The region of that code in any case, else the region that it names a part of; null where there is neither.</summary>
    public string? Find(string? region) => Exactly(region) ?? Exactly(region?.Split('-', 2)[0]);

    /// <summary>The days of a region, or of the country as such, with their names; where a day has two, the first in the table.</summary>
    public FrozenDictionary<DateOnly, string> Days(string? region) => _lines
        .Where(entry => HoldsIn(entry.Places, region))
        .SelectMany(entry => entry.Line.Dates.Select(date => (Date: date, entry.Line.Name)))
        .DistinctBy(day => day.Date)
        .ToFrozenDictionary(day => day.Date, day => day.Name);

    private static bool HoldsIn(string[] places, string? region) =>
        places.Contains("*") ? region is null || !places.Contains("-" + region) : region is not null && places.Contains(region);

    private string? Exactly(string? region) => _regions.Find(known => known.Code.Equals(region, StringComparison.OrdinalIgnoreCase))?.Code;

    private void Add(string line)
    {
        switch (line)
        {
            case "" or ['#', ..]:
                break;
            case ['=', ' ', .. var name]:
                Country = Country with { Name = name };
                break;
            case ['+', ' ', .. var region]:
                var words = region.Split(' ', 2);
                _regions.Add(new HolidayRegion(words[0], words[1]));
                break;
            case ['[', .. var places, ']']:
                _places = places.Split(' ');
                break;
            default:
                _lines.Add((_places, HolidayLine.Of(line)));
                break;
        }
    }
}
