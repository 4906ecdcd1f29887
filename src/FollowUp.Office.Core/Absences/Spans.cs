namespace FollowUp.Office.Core.Absences;

/// <summary>
/// Spans that have a name: feasts, seasons (by the months of weather: spring is March to May), quarters, halves, and the
/// weeks and weekdays counted within a month.
/// </summary>
internal readonly ref struct Spans(Words words, DayCalendar calendar)
{
    private const int Last = 9;

    /// <summary>A span with the token behind it.</summary>
    public readonly record struct Span(DateOnly First, DateOnly Last, int End, int Feast);

    private readonly Words _words = words;

    public Mention? At(int at) => SpanAt(at) is { } span
        ? new Mention(at, span.End, span.First, span.Last, Precision.Period) { Feast = span.Feast }
        : CountedAt(at) ?? CountedBehindAt(at);

    /// <summary>A feast, a season, a quarter or a half.</summary>
    public Span? SpanAt(int at) => FeastAt(at) ?? SeasonAt(at) ?? QuarterAt(at) ?? HalfAt(at);

    private Span? FeastAt(int at)
    {
        // Of "my holidays" nobody else knows when they are.
        if (_words.ValueOf(at, Sense.Feast) is not { } feast || _words.Has(at - 1, Sense.Self))
        {
            return null;
        }

        var (year, end) = Numbers.YearAt(_words, at + 1, calendar.Today.Year);
        var (first, last) = Feasts.Of(feast, calendar, IsAhead(year) ? year : null);
        return new Span(first, last, end, feast);
    }

    private Span? SeasonAt(int at)
    {
        if (_words.ValueOf(at, Sense.Season) is not { } season)
        {
            return null;
        }

        var (year, end) = Numbers.YearAt(_words, at + 1, calendar.Today.Year);
        var (first, last) = calendar.Coming(of => DayCalendar.Months(new DateOnly(of, 3 * season, 1), 3), IsAhead(year) ? year : null);
        return new Span(first, last, end, 0);
    }

    // "Q3", "3. Quartal", "third quarter".
    private Span? QuarterAt(int at)
    {
        var (number, end) = _words.Has(at, Sense.Quarter) && _words.IsNumber(at + 1, 1, 1) ? (_words[at + 1].Value, at + 2)
            : NthAt(at) is { } nth && Skip(nth.End) is var unit && (_words.ValueOf(unit, Sense.Unit) == 90 || _words.Has(unit, Sense.Quarter)) ? (nth.Value, unit + 1)
            : (0, at);
        if (number is < 1 or > 4)
        {
            return null;
        }

        var (year, behind) = YearBehind(end);
        var (first, last) = calendar.Coming(of => DayCalendar.Months(new DateOnly(of, 3 * number - 2, 1), 3), IsAhead(year) ? year : null);
        return new Span(first, last, behind, 0);
    }

    // "Second half of March", "H2".
    private Span? HalfAt(int at)
    {
        var (number, end) = _words.Has(at, Sense.Half) && _words.IsNumber(at + 1, 1, 1) ? (_words[at + 1].Value, at + 2)
            : _words.Has(at, Sense.Half) && !_words.Has(at, Sense.Month) && _words.ValueOf(at, Sense.Half) is > 0 and var value ? (value, at + 1)
            : NthAt(at) is { } nth && Skip(nth.End) is var half && _words.Has(half, Sense.Half) ? (nth.Value, _words.Has(half, Sense.Month) ? half : half + 1)
            : (0, at);
        if (number is not (1 or 2))
        {
            return null;
        }

        if (MonthBehind(Skip(end)) is { } month)
        {
            var (first, last) = month.Days;
            return number == 1 ? new Span(first, first.AddDays(14), month.End, 0) : new Span(first.AddDays(15), last, month.End, 0);
        }

        var (year, behind) = YearBehind(end);
        var (start, stop) = calendar.Coming(of => DayCalendar.Months(new DateOnly(of, 6 * number - 5, 1), 6), IsAhead(year) ? year : null);
        return new Span(start, stop, behind, 0);
    }

    // "First week of March", "last week of the month", "second Tuesday in April", "first days of May".
    private Mention? CountedAt(int at)
    {
        if (NthAt(at) is not { } nth)
        {
            return null;
        }

        var what = Skip(nth.End);
        return MonthBehind(_words.Has(what, Sense.Month) ? what : Skip(what + 1)) is { } month ? Counted(at, month.End, nth.Value, what, month.Days) : null;
    }

    // Japanese: "3月の第1週".
    private Mention? CountedBehindAt(int at) =>
        MonthBehind(at) is { } month && NthAt(Skip(month.End)) is { } nth ? Counted(at, nth.End + 1, nth.Value, nth.End, month.Days) : null;

    private Mention? Counted(int at, int end, int nth, int what, (DateOnly First, DateOnly Last) month)
    {
        var (first, last) = month;
        var day = _words.ValueOf(what, Sense.Unit) == 7 ? Counted(first, last.AddDays(-4), 1, nth)
            : _words.ValueOf(what, Sense.Weekday) is { } weekday ? Counted(first, last, weekday, nth)
            : _words.ValueOf(what, Sense.Unit) == 1 && nth is 1 or Last ? nth == 1 ? first : last.AddDays(-4)
            : (DateOnly?)null;
        return day is { } found ? new Mention(at, end, found, _words.Has(what, Sense.Weekday) ? found : found.AddDays(4), Precision.Relative) : null;
    }

    private static DateOnly? Counted(DateOnly first, DateOnly last, int weekday, int nth)
    {
        var earliest = first.AddDays((weekday - DayCalendar.Iso(first) + 7) % 7);
        var day = nth == Last ? earliest.AddDays((last.DayNumber - earliest.DayNumber) / 7 * 7) : earliest.AddDays(7 * (nth - 1));
        return day <= last ? day : null;
    }

    private ((DateOnly First, DateOnly Last) Days, int End)? MonthBehind(int at)
    {
        if (_words.ValueOf(at, Sense.Month) is { } month)
        {
            var (year, end) = Numbers.YearAt(_words, at + 1, calendar.Today.Year);
            return calendar.Month(month, year) is { } days ? (days, end) : null;
        }

        return _words.ValueOf(at, Sense.Period) is >= 10 and < 20 and var period ? (calendar.Days(period), at + 1) : null;
    }

    // "Of next year", "of the year", "2028".
    private (int? Year, int End) YearBehind(int at)
    {
        var of = Skip(at);
        return _words.ValueOf(of, Sense.Unit) == 365 ? (null, of + 1) : Numbers.YearAt(_words, at, calendar.Today.Year);
    }

    // "First", "1.", "1st", "3e", Japanese "第1".
    private (int Value, int End)? NthAt(int at)
    {
        var number = _words.Has(at, Sense.Nth) && _words.IsNumber(at + 1, 1, 1) ? at + 1 : at;
        if (_words.IsNumber(number, 1, 1) && _words[number].Value is >= 1 and <= 5 and var digit)
        {
            return number > at ? (digit, number + 1) : Numbers.DayAt(_words, at) is { IsOrdinal: true } ordinal ? (digit, ordinal.End) : null;
        }

        return _words.ValueOf(at, Sense.Nth) is > 0 and var value ? (value, at + 1) : null;
    }

    private bool IsAhead(int? year) => year is { } stated && stated >= calendar.Today.Year && stated <= calendar.Today.Year + 3;

    private int Skip(int at)
    {
        var next = at;
        while (next < at + 3 && (_words.Has(next, Sense.On) || _words.Has(next, Sense.In)))
        {
            next++;
        }

        return next;
    }
}
