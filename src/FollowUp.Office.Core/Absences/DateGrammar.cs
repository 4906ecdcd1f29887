namespace FollowUp.Office.Core.Absences;

/// <summary>
/// Finds dates and ranges of dates among the words: date := [weekday] day month [year] | month day [year] | numeric |
/// weekday [period] | relative | portion of a period; range := (date | day) joint (date | day).
/// </summary>
internal readonly ref struct DateGrammar(Words words, DayCalendar calendar, bool isMonthFirst)
{
    private const int MostJointWords = 5;
    private const int FarthestBetween = 7;

    private const ulong Starts = (1UL << (int)Sense.Weekday) | (1UL << (int)Sense.ShortWeekday) | (1UL << (int)Sense.Month) | (1UL << (int)Sense.Offset)
        | (1UL << (int)Sense.Period) | (1UL << (int)Sense.Early) | (1UL << (int)Sense.Middle) | (1UL << (int)Sense.End) | (1UL << (int)Sense.In)
        | (1UL << (int)Sense.Count) | (1UL << (int)Sense.Week)
        | (1UL << (int)Sense.Feast) | (1UL << (int)Sense.Season) | (1UL << (int)Sense.Nth) | (1UL << (int)Sense.Half) | (1UL << (int)Sense.Quarter) | (1UL << (int)Sense.Unit);

    private readonly Words _words = words;
    private readonly NumericDates _numeric = new(words, calendar, isMonthFirst, DayOrder.IsDottedMonthFirst(words));
    private readonly SaidDates _said = new(words, calendar);
    private readonly Spans _spans = new(words, calendar);

    /// <summary>All dates of the text, in its order, none within another.</summary>
    public List<Mention> ReadAll()
    {
        List<Mention> mentions = [];
        for (var at = 0; at < _words.Count;)
        {
            if (CanStart(at) && RangeAt(at) is { } mention)
            {
                mentions.Add(mention);
                at = mention.End;
            }
            else
            {
                at++;
            }
        }

        return mentions;
    }

    // A number within a chain of numbers starts nothing; it was read with the first of them or is no date.
    private bool CanStart(int at) => _words[at].Kind == TokenKind.Number
        ? !(_words.IsGlued(at) && _words[at - 1].Kind == TokenKind.Mark && _words.IsGlued(at - 1) && _words[at - 2].Kind == TokenKind.Number)
        : _words[at].HasAny(Starts);

    private Mention? RangeAt(int at)
    {
        if (Numbers.DayAt(_words, at) is { } day && JointBehind(day.End, at) is { } joined && DateAt(joined, inRange: true) is { Precision: Precision.Date } end
            && Numbers.IsAlone(_words, at, at + 1))
        {
            return end with { Start = at, First = FirstOf(day.Value, end.First), IsRange = true, IsWeak = false };
        }

        if (DateAt(at, inRange: false) is not { } first)
        {
            return null;
        }

        return JointBehind(first.End, at) is { } second && EndOf(first, second) is { } last
            ? last with { Start = at, First = first.First, IsRange = true, IsWeak = false }
            : first;
    }

    // "Between 3 and 12 March"; "between 28 and 3 April" begins in the month before.
    private DateOnly FirstOf(int day, DateOnly end)
    {
        var month = day < end.Day ? end : end.AddMonths(-1);
        return calendar.Exact(month.Year, month.Month, day) ?? end;
    }

    // The second date may leave out the month: "August 1-14", "from the 3rd of March to the 14th".
    private Mention? EndOf(Mention first, int second)
    {
        if (DateAt(second, inRange: true) is { Precision: not Precision.DayOnly } last)
        {
            return last;
        }

        return first.Precision == Precision.Date && Numbers.DayAt(_words, second) is { } day && day.Value > first.First.Day
            && calendar.Exact(first.First.Year, first.First.Month, day.Value) is { } date
            ? new Mention(first.Start, Numbers.YearAt(_words, day.End, calendar.Today.Year).End, first.First, date, Precision.Date)
            : null;
    }

    private Mention? DateAt(int at, bool inRange) =>
        CountedAt(at) ?? WeekdayAt(at, inRange) ?? WithWeekdayBehind(UnnamedAt(at, null, inRange)) ?? InYearAt(at) ?? _spans.At(at) ?? _said.At(at) ?? (inRange ? null : DayOnlyAt(at));

    // Portuguese "segunda" is a Monday and the second: what it counts decides.
    private Mention? CountedAt(int at) => _words.Has(at, Sense.Nth) ? _spans.At(at) : null;

    // "Next year in March": the year stands before what it is the year of.
    private Mention? InYearAt(int at)
    {
        var isWritten = Numbers.IsFullYear(_words, at) && _words.Has(at + 1, Sense.YearMark) && _words.Has(at + 2, Sense.Month);
        if (!isWritten && _words.ValueOf(at, Sense.Period) is not (>= 20 and < 30))
        {
            return null;
        }

        var inner = isWritten ? at + 2 : at + 1;
        while (inner < at + 4 && _words.Has(inner, Sense.On))
        {
            inner++;
        }

        var year = isWritten ? _words[at].Value : calendar.Today.Year + _words.ValueOf(at, Sense.Period)!.Value - 20;
        var ofYear = new SaidDates(_words, DayCalendar.At(new DateOnly(year, 1, 1).AddDays(-1)));
        return (ofYear.DayAndMonthAt(inner, null) ?? ofYear.MonthAndDayAt(inner, null) ?? ofYear.MonthlyAt(inner)) is { } mention ? mention with { Start = at } : null;
    }

    // "8 March (Monday)", "8 Mart Pazartesi": the weekday that belongs to the date is no date of its own.
    private Mention? WithWeekdayBehind(Mention? mention)
    {
        if (mention is not { } date)
        {
            return null;
        }

        var weekday = _words.IsMark(date.End, ',') || _words.IsMark(date.End, '(') ? date.End + 1 : date.End;
        var isSame = _words.ValueOf(weekday, Sense.Weekday) == DayCalendar.Iso(date.First) && _words[weekday].Gap < Gap.Paragraph;
        return !isSame ? date : date with { End = _words.IsMark(weekday + 1, ')') ? weekday + 2 : weekday + 1 };
    }

    private Mention? UnnamedAt(int at, int? weekday, bool inRange) =>
        _said.DayAndMonthAt(at, weekday) ?? _said.MonthAndDayAt(at, weekday) ?? _numeric.At(at, weekday, inRange);

    private Mention? WeekdayAt(int at, bool inRange)
    {
        var weekday = _words.ValueOf(at, Sense.Weekday) ?? _words.ValueOf(at, Sense.ShortWeekday);
        if (weekday is null)
        {
            return null;
        }

        var next = at + 1;
        while (next < at + 4 && next < _words.Count && _words[next].Gap < Gap.Paragraph && (_words.Has(next, Sense.On) || IsBetweenNameAndDate(next)))
        {
            next++;
        }

        // An abbreviation may be any word ("sa", "do"); it vouches for a date only when it looks like a name.
        var isNamed = _words.Has(at, Sense.Weekday) || _words[at].StartsUpper || _words.IsMark(at + 1, '.') || _words.IsMark(at + 1, ',');
        if (UnnamedAt(next, isNamed ? weekday : null, inRange) is { } date)
        {
            return date with { Start = at, IsWeak = false };
        }

        if (Numbers.DayAt(_words, next) is { } day && Numbers.IsAlone(_words, next, day.End) && !_words.Has(day.End, Sense.Unit) && calendar.NextDay(day.Value, weekday) is { } dayOnly)
        {
            return new Mention(at, day.End, dayOnly, dayOnly, Precision.DayOnly);
        }

        return _said.WeekdayAt(at, weekday.Value);
    }

    private bool IsBetweenNameAndDate(int at) => _words.IsMark(at, ',') || _words.IsMark(at, '.') || _words.IsMark(at, '(');

    // "Until the 3rd": only right behind such a word, so that a floor or a try is no day.
    private Mention? DayOnlyAt(int at)
    {
        if (Numbers.DayAt(_words, at) is not { } day || !(day.IsOrdinal || _words.Has(at - 1, Sense.BareDay)) || !Numbers.IsAlone(_words, at, day.End))
        {
            return null;
        }

        return calendar.NextDay(day.Value, null) is { } date ? new Mention(at, day.End, date, date, Precision.DayOnly) { IsWeak = true } : null;
    }

    private int? JointBehind(int at, int start)
    {
        var joined = false;
        var next = at;
        for (; next < at + MostJointWords && next < _words.Count && _words[next].Gap < Gap.Paragraph; next++)
        {
            if (_words.IsMark(next, '-') || _words.Has(next, Sense.To) || _words.Has(next, Sense.Through) || _words.Has(next, Sense.Until) || _words.Has(next, Sense.FromPost))
            {
                joined = true;
            }
            else if (_words.Has(next, Sense.And) && (IsBehindBetween(start) || IsBeforeBetween(next)))
            {
                joined = true;
            }
            else if (!_words.Has(next, Sense.On) && !_words.Has(next, Sense.Inclusive))
            {
                break;
            }
        }

        return joined ? next : null;
    }

    // Hungarian and others say "between" behind both.
    private bool IsBeforeBetween(int joint)
    {
        for (var at = joint + 1; at <= joint + FarthestBetween && at < _words.Count && _words[at].Gap < Gap.Paragraph; at++)
        {
            if (_words.Has(at, Sense.BetweenPost))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBehindBetween(int start)
    {
        for (var at = start - 1; at >= 0 && at >= start - 4; at--)
        {
            if (_words.Has(at, Sense.Between))
            {
                return true;
            }
        }

        return false;
    }
}
