using System.Globalization;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>The Date field, in the order of RFC 5322, of asctime or of ISO 8601, with zones by number or by name.</summary>
internal static class MailDates
{
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly Dictionary<string, int> s_zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = 0, ["GMT"] = 0, ["UTC"] = 0, ["Z"] = 0, ["EST"] = -300, ["EDT"] = -240, ["CST"] = -360, ["CDT"] = -300,
        ["MST"] = -420, ["MDT"] = -360, ["PST"] = -480, ["PDT"] = -420, ["CET"] = 60, ["CEST"] = 120, ["MEZ"] = 60, ["MESZ"] = 120,
        ["MET"] = 60, ["BST"] = 60, ["EET"] = 120, ["EEST"] = 180, ["MSK"] = 180, ["JST"] = 540, ["KST"] = 540, ["HKT"] = 480, ["IST"] = 330,
    };

    /// <summary>Null where no date can be made of it; a date without a zone is taken as UTC.</summary>
    public static DateTimeOffset? Read(string? field)
    {
        if (string.IsNullOrWhiteSpace(field) || field.Length > 1000)
            return null;
        var found = new Pieces();
        foreach (var token in WithoutComments(field).Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries))
            found.Take(token);
        if (found.ToDate() is { } date)
            return date;
        return DateTimeOffset.TryParse(field, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var other) ? other : null;
    }

    private static string WithoutComments(string field)
    {
        for (var open = field.IndexOf('(', StringComparison.Ordinal); open >= 0; open = field.IndexOf('(', StringComparison.Ordinal))
        {
            var close = field.IndexOf(')', open);
            field = close < 0 ? field[..open] : field.Remove(open, close - open + 1);
        }
        return field;
    }

    private sealed class Pieces
    {
        private int? _day;
        private int? _month;
        private int? _year;
        private TimeSpan? _time;
        private int? _zone;

        public void Take(string token)
        {
            if (token.Contains(':', StringComparison.Ordinal))
                TakeTime(token);
            else if (token.Split('-') is [var day, var month, var year] && day.Length > 0 && MonthOf(month) is { } named)
                (_day, _month, _year) = (Number(day), named, Year(year));
            else if ((token[0] is '+' or '-') && token.Length >= 3 && Number(token[1..]) is { } offset)
                TakeZone(token, offset);
            else if (_month is null && MonthOf(token) is { } found)
                _month = found;
            else if (Number(token) is { } number)
                TakeNumber(token, number);
            else if (_time is not null && s_zones.TryGetValue(token, out var zone))
                _zone ??= zone;
        }

        public DateTimeOffset? ToDate()
        {
            if (_day is not { } day || _month is not { } month || _year is not (> 0 and < 10000) || _time is not { } time)
                return null;
            if (day < 1 || day > DateTime.DaysInMonth(_year.Value, month))
                return null;
            var local = new DateTime(_year.Value, month, day, 0, 0, 0, DateTimeKind.Unspecified);
            // Near the ends of the calendar an offset leads out of it.
            return _year is 1 or 9999 ? null : new DateTimeOffset(local + time, TimeSpan.FromMinutes(_zone ?? 0));
        }

        private void TakeTime(string token)
        {
            // "10:15:00+0200" without a space, and "10.15" is not a time but "10:15" is.
            var sign = token.IndexOfAny(['+', '-']);
            if (sign > 0 && Number(token[(sign + 1)..].Replace(":", "", StringComparison.Ordinal)) is { } offset)
                TakeZone(token[sign..], offset);
            var parts = (sign > 0 ? token[..sign] : token).Split(':');
            if (Number(parts[0]) is not { } hours || hours > 23 || Number(parts[1]) is not { } minutes || minutes > 59)
                return;
            var seconds = parts.Length > 2 ? Number(parts[2].Split('.')[0]) ?? 0 : 0;
            // A leap second is the last one of its minute.
            _time ??= new TimeSpan(hours, minutes, Math.Min(seconds, 59));
        }

        private void TakeZone(string token, int offset)
        {
            var minutes = offset < 24 ? offset * 60 : (offset / 100 * 60) + (offset % 100);
            if (minutes <= 14 * 60)
                _zone ??= token[0] == '-' ? -minutes : minutes;
        }

        private void TakeNumber(string token, int number)
        {
            if (_day is null && token.Length <= 2)
                _day = number;
            else
                _year ??= Year(token);
        }

        private static int? MonthOf(string token)
        {
            if (token.Length < 3 || !char.IsAsciiLetter(token[0]))
                return null;
            var month = Array.FindIndex(s_months, name => token.StartsWith(name, StringComparison.OrdinalIgnoreCase));
            return month < 0 ? null : month + 1;
        }

        private static int? Number(string token) =>
            int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

        /// <summary>RFC 5322 4.3: two digits are 1950 to 2049, three count from 1900.</summary>
        private static int? Year(string token) => (Number(token), token.Length) switch
        {
            ({ } year, 2) => year < 50 ? 2000 + year : 1900 + year,
            ({ } year, 3) => 1900 + year,
            var (year, _) => year,
        };
    }
}
