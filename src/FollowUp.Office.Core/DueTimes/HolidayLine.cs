using System.Globalization;

namespace FollowUp.Office.Core.DueTimes;

/// <summary>
/// A holiday and its dates in the years of the tables: <c>12-25 2025-04-21 +04-06 Name</c>. The first form is a date in every year, the
/// second one day, the third a date in the year after that of the date before it.
/// </summary>
/// <param name="Name">English name; where there is none, the country's own.</param>
/// <param name="Dates">All its dates.</param>
internal sealed record HolidayLine(string Name, IReadOnlyList<DateOnly> Dates)
{
    /// <summary>The first year that the tables tell of.</summary>
    public const int FirstYear = 2025;

    /// <summary>The last one; after it there are no holidays until the tables are made anew.</summary>
    public const int LastYear = 2040;

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static HolidayLine Of(string line)
    {
        var words = line.Split(' ');
        var dates = words.TakeWhile(IsDate).ToList();
        var name = string.Join(' ', words.Skip(dates.Count));
        return dates.Count > 0 && name.Length > 0 ? new HolidayLine(name, [.. DatesOf(dates)]) : throw new FormatException($"No dates and name: {line}");
    }

    private static bool IsDate(string word) => word.Length >= "12-25".Length && word[^3] == '-' && word.All(letter => char.IsAsciiDigit(letter) || letter is '-' or '+');

    private static IEnumerable<DateOnly> DatesOf(IEnumerable<string> words)
    {
        var year = 0;
        foreach (var word in words)
        {
            if (word.Length == "12-25".Length)
            {
                for (var each = FirstYear; each <= LastYear; each++)
                    yield return On(each, word);
                continue;
            }

            year = word[0] == '+' ? year + 1 : int.Parse(word[..4], CultureInfo.InvariantCulture);
            yield return On(year, word[^5..]);
        }
    }

    private static DateOnly On(int year, string day) =>
        new(year, int.Parse(day[..2], CultureInfo.InvariantCulture), int.Parse(day[3..], CultureInfo.InvariantCulture));
}
