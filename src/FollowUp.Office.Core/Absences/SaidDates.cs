namespace FollowUp.Office.Core.Absences;

/// <summary>Dates in words: "3 March", "March 3rd", "next Monday", "in two weeks", "end of August", "week 33".</summary>
internal readonly ref struct SaidDates(Words words, DayCalendar calendar)
{
    private const int DaysOfWeek = 7;

    private readonly Words _words = words;
    private readonly Spans _spans = new(words, calendar);

    public Mention? At(int at) => OffsetAt(at) ?? PortionAt(at) ?? PortionBehindAt(at) ?? PeriodAt(at) ?? SpanAt(at) ?? WeekAt(at) ?? MonthAt(at);

    /// <summary>What lies in a year: a month or a part of it, a season, a quarter, a feast.</summary>
    public Mention? MonthlyAt(int at) => _spans.At(at) ?? (_words.Has(at, Sense.Unit) ? null : PortionAt(at) ?? PortionBehindAt(at)) ?? MonthAt(at);

    public Mention? DayAndMonthAt(int at, int? weekday)
    {
        if (Numbers.DayAt(_words, at) is not { } day || at > 0 && _words.IsGlued(at) && (_words.IsMark(at - 1, '.') || _words.IsMark(at - 1, '/')) && _words.IsNumber(at - 2, 1, 99))
        {
            return null;
        }

        var month = Skip(day.End, 2);
        month = month == day.End && (_words.IsMark(month, '-') || _words.IsMark(month, '/')) && _words.IsGlued(month) ? month + 1 : month;
        return _words.ValueOf(month, Sense.Month) is { } number && _words[month].Gap < Gap.Paragraph
            ? WithYear(at, WithDot(month + 1), number, day.Value, weekday)
            : null;
    }

    public Mention? MonthAndDayAt(int at, int? weekday)
    {
        if (_words.ValueOf(at, Sense.Month) is not { } month)
        {
            return null;
        }

        var start = Skip(_words.IsMark(at + 1, '.') || _words.IsMark(at + 1, '-') && _words.IsGlued(at + 2) && _words.IsGlued(at + 1) ? at + 2 : at + 1, 1);
        return Numbers.DayAt(_words, start) is { } day && _words[start].Gap < Gap.Paragraph && !_words.Has(day.End, Sense.Month) && !_words.Has(day.End, Sense.Unit)
            ? WithYear(at, day.End, month, day.Value, weekday)
            : null;
    }

    /// <summary>A weekday without a date; "Monday next week" is not the next Monday.</summary>
    public Mention? WeekdayAt(int at, int weekday)
    {
        var period = Skip(at + 1, 2);
        if (_words.ValueOf(period, Sense.Period) is { } ahead and > 0 and < 10)
        {
            var exact = calendar.MondayOf(ahead).AddDays(weekday - 1);
            return new Mention(at, period + 1, exact, exact, Precision.Weekday);
        }

        if (calendar.NextWeekday(weekday) is not { } next)
        {
            return null;
        }

        if (_words.ValueOf(at + 1, Sense.Unit) == DaysOfWeek && _words.Has(at, Sense.Weekday) && !_words.IsNumber(at + 2, 1, 2))
        {
            // British: "Monday week".
            return DayCalendar.At(next).Later(DaysOfWeek) is { } later ? new Mention(at, at + 2, later, later, Precision.Weekday) : null;
        }

        return new Mention(at, at + 1, next, next, Precision.Weekday) { IsWeak = !_words.Has(at, Sense.Weekday) };
    }

    // "Montag Morgen" is no tomorrow.
    private Mention? OffsetAt(int at)
    {
        if (_words.ValueOf(at, Sense.Offset) is not { } days || days > 0 && (_words.Has(at - 1, Sense.Weekday) || _words.Has(at - 1, Sense.Offset)))
        {
            return null;
        }

        var day = calendar.Today.AddDays(days);
        return new Mention(at, at + 1, day, day, Precision.Relative);
    }

    private Mention? PeriodAt(int at)
    {
        if (_words.ValueOf(at, Sense.Period) is not { } period)
        {
            return null;
        }

        var weekday = Skip(at + 1, 1);
        if (period < 10 && _words.ValueOf(weekday, Sense.Weekday) is { } number)
        {
            var day = calendar.MondayOf(period).AddDays(number - 1);
            return new Mention(at, weekday + 1, day, day, Precision.Weekday);
        }

        var (first, last) = calendar.Days(period);
        return new Mention(at, at + 1, first, last, Precision.Period);
    }

    // "End of March", "Anfang nächster Woche", "mid August".
    private Mention? PortionAt(int at)
    {
        if (PortionOf(at) is not { } portion)
        {
            return null;
        }

        // "Jahresende" says both in one word.
        var of = _words.Has(at, Sense.Unit) ? at : Skip(_words.IsMark(at + 1, '-') ? at + 2 : at + 1, 3);
        var (span, end) = SpanOf(of);
        return span is { } days ? Portion(at, end, days, portion) : null;
    }

    // "Kovo pabaigoje", "järgmise nädala lõpus": only where the table gives the word the value 1, since "March early" says nothing.
    private Mention? PortionBehindAt(int at)
    {
        if (!_words.Has(at, Sense.Month) && !_words.Has(at, Sense.Period))
        {
            return null;
        }

        var (span, end) = SpanOf(at);
        return span is { } days && PortionOf(end) is { } portion && _words.ValueOf(end, portion) == 1 ? Portion(at, end + 1, days, portion) : null;
    }

    private Sense? PortionOf(int at) =>
        _words.Has(at, Sense.End) ? Sense.End : _words.Has(at, Sense.Early) ? Sense.Early : _words.Has(at, Sense.Middle) ? Sense.Middle : null;

    private static Mention Portion(int at, int end, (DateOnly First, DateOnly Last) days, Sense portion)
    {
        var isWeek = days.Last.DayNumber - days.First.DayNumber < 7;
        var day = portion == Sense.End ? days.Last : portion == Sense.Early ? days.First : days.First.AddDays(isWeek ? 2 : 14);
        return new Mention(at, end, day, day, portion == Sense.End ? Precision.Period : Precision.Relative) { Part = portion, Whole = days };
    }

    private ((DateOnly First, DateOnly Last)? Days, int End) SpanOf(int at)
    {
        if (_words.ValueOf(at, Sense.Month) is { } month)
        {
            var (year, end) = Numbers.YearAt(_words, at + 1, calendar.Today.Year);
            return (calendar.Month(month, year), end);
        }

        if (_words.ValueOf(at, Sense.Period) is { } period)
        {
            return (calendar.Days(period), at + 1);
        }

        if (_spans.SpanAt(at) is { } named)
        {
            return ((named.First, named.Last), named.End);
        }

        return _words.ValueOf(at, Sense.Unit) switch
        {
            7 => (calendar.Days(0), at + 1),
            30 => (calendar.Days(10), at + 1),
            90 => (calendar.Days(30), at + 1),
            365 => ((new DateOnly(calendar.Today.Year, 1, 1), new DateOnly(calendar.Today.Year, 12, 31)), at + 1),
            _ => (null, at),
        };
    }

    // "In two weeks", "in 2 to 3 weeks", "2 viikon kuluttua".
    private Mention? SpanAt(int at)
    {
        var before = _words.Has(at, Sense.In);
        var count = before ? (IsCount(at + 1) ? at + 1 : Skip(at + 1, 1)) : at;
        if ((before || _words.Has(at + 1, Sense.InPost)) && _words.ValueOf(count, Sense.Unit) is (14 or 182) and var whole && calendar.Ahead(1, whole) is { } one)
        {
            return new Mention(at, before ? count + 1 : count + 2, one, one, Precision.Relative);
        }

        count = CountAt(count) is not null && IsJoint(count + 1) && CountAt(count + 2) is not null ? count + 2 : count;
        if (CountAt(count) is not { } many || _words.ValueOf(count + 1, Sense.Unit) is not { } unit || !before && !_words.Has(count + 2, Sense.InPost))
        {
            return null;
        }

        return calendar.Ahead(many, unit) is { } day ? new Mention(at, before ? count + 2 : count + 3, day, day, Precision.Relative) : null;
    }

    private int? CountAt(int at) => _words.IsNumber(at, 1, 2) ? _words[at].Value : _words.ValueOf(at, Sense.Count);

    private bool IsJoint(int at) => _words.IsMark(at, '-') || _words.IsMark(at, ',') || _words.Has(at, Sense.To) || _words.Has(at, Sense.And) || _words.Has(at, Sense.Through);

    private bool IsCount(int at) => _words.Has(at, Sense.Count) && _words.Has(at + 1, Sense.Unit);

    private Mention? WeekAt(int at)
    {
        var (week, end) = _words.Has(at, Sense.Week) && _words.IsNumber(at + 1, 1, 2) ? (at + 1, at + 2)
            : _words.IsNumber(at, 1, 2) && _words.IsMark(at + 1, '.') && _words.Has(at + 2, Sense.Week) ? (at, at + 3) : (-1, 0);
        return week >= 0 && _words[week].Value is >= 1 and <= 53 and var number && !Numbers.IsTime(_words, week) && calendar.CalendarWeek(number) is { } monday
            ? new Mention(at, end, monday, monday.AddDays(4), Precision.Period)
            : null;
    }

    private Mention? MonthAt(int at)
    {
        if (_words.ValueOf(at, Sense.Month) is not { } month || IsPartOfNoDay(at))
        {
            return null;
        }

        var (year, end) = Numbers.YearAt(_words, at + 1, calendar.Today.Year);
        return calendar.Month(month, year) is { } days ? new Mention(at, end, days.First, days.Last, Precision.Period) { IsWeak = true } : null;
    }

    // "31 February" is not February.
    private bool IsPartOfNoDay(int at) =>
        _words.IsNumber(at - 1, 1, 2) || _words.IsMark(at - 1, '.') && _words.IsNumber(at - 2, 1, 2) || _words.IsNumber(at + 1, 1, 2) && !Numbers.IsTime(_words, at + 1);

    private Mention? WithYear(int start, int end, int month, int day, int? weekday)
    {
        var (year, behind) = Numbers.YearAt(_words, end, calendar.Today.Year);
        var date = year is { } exact ? calendar.Exact(exact, month, day) : calendar.Next(month, day, weekday);
        return date is { } found ? new Mention(start, behind, found, found, Precision.Date) : null;
    }

    private int Skip(int at, int most)
    {
        var next = at;
        while (next < at + most && _words.Has(next, Sense.On))
        {
            next++;
        }

        return next;
    }

    // The dot of an abbreviated month; that of a sentence's end stays.
    private int WithDot(int end) =>
        _words.IsMark(end, '.') && _words.IsGlued(end) && _words[end - 1].Length <= 5 && !(end + 1 < _words.Count && _words[end + 1].StartsUpper) ? end + 1 : end;
}
