namespace FollowUp.Office.Core.Absences;

/// <summary>Dates in digits: 2027-03-03, 3.3., 03/03/27, 3-3-2027, 2027年3月3日, 3월 3일.</summary>
internal readonly ref struct NumericDates(Words words, DayCalendar calendar, bool isMonthFirst, bool isDottedMonthFirst)
{
    private readonly Words _words = words;

    public Mention? At(int at, int? weekday, bool inRange)
    {
        if (!_words.IsNumber(at, 1, 4) || Numbers.IsTime(_words, at))
        {
            return null;
        }

        var found = _words[at].Digits == 4 ? YearFirst(at) : Marked(at, null, at, weekday) ?? TwoOrThreeParts(at, weekday);
        return found is { } mention && (inRange ? Numbers.IsFreeBehind(_words, mention.End) : Numbers.IsAlone(_words, at, mention.End)) ? mention : null;
    }

    private Mention? YearFirst(int at)
    {
        if (!Numbers.IsFullYear(_words, at))
        {
            return null;
        }

        var year = _words[at].Value;
        if (_words.Has(at + 1, Sense.YearMark) && Marked(at + 2, year, at, null) is { } marked)
        {
            return marked;
        }

        // Hungarian: "2027. március 3.", "2027. 03. 03."; Lithuanian: "2027 m. kovo 3 d."; Latvian: "2027. gada 3. martā".
        var dotted = _words.IsMark(at + 1, '.') ? at + 2 : at + 1;
        var isMarked = _words.Has(dotted, Sense.YearMark);
        dotted = isMarked ? WithDot(dotted + 1) : dotted;
        if (isMarked && Numbers.DayAt(_words, dotted) is { } first && _words.ValueOf(first.End, Sense.Month) is { } behind)
        {
            return Exact(at, first.End + 1, year, behind, first.Value);
        }

        if (_words.ValueOf(dotted, Sense.Month) is { } named && Numbers.DayAt(_words, dotted + 1) is { } day)
        {
            return Exact(at, day.End, year, named, day.Value);
        }

        return SeparatorBehind(at) is { } mark && _words.IsNumber(at + 2, 1, 2) && _words.IsMark(at + 3, mark) && _words.IsNumber(at + 4, 1, 2)
            ? Exact(at, WithDot(at + 5), year, _words[at + 2].Value, _words[at + 4].Value)
            : null;
    }

    // 3月3日, 3월 3일; the weekday may follow in brackets.
    private Mention? Marked(int month, int? year, int start, int? weekday)
    {
        if (!_words.IsNumber(month, 1, 2) || !_words.Has(month + 1, Sense.MonthMark) || !_words.IsNumber(month + 2, 1, 2))
        {
            return null;
        }

        var end = _words.Has(month + 3, Sense.DayMark) ? month + 4 : month + 3;
        end = _words.IsMark(end, '(') && _words.IsMark(end + 2, ')') ? end + 3 : end;
        return year is { } exact
            ? Exact(start, end, exact, _words[month].Value, _words[month + 2].Value)
            : Next(start, end, _words[month].Value, _words[month + 2].Value, weekday, isWeak: false);
    }

    private Mention? TwoOrThreeParts(int at, int? weekday)
    {
        if (SeparatorBehind(at) is not { } mark || !_words.IsNumber(at + 2, 1, 2) || _words[at].Digits > 2)
        {
            return null;
        }

        var (first, second) = (_words[at].Value, _words[at + 2].Value);
        if (_words.IsMark(at + 3, mark) && _words.IsGlued(at + 3) && YearBehind(at + 4, mark) is { } year)
        {
            // The dot behind a year ends the sentence.
            return InOrder(at, at + 5, mark, first, second, year, weekday);
        }

        var dotted = mark == '.' && Numbers.IsFullYear(_words, at + 3);
        return dotted ? Exact(at, at + 4, _words[at + 3].Value, second, first)
            : mark == '.' ? isDottedMonthFirst ? Next(at, WithDot(at + 3), first, second, weekday, isWeak: true) : Next(at, WithDot(at + 3), second, first, weekday, isWeak: true)
            : InOrder(at, at + 3, mark, first, second, null, weekday);
    }

    // Two digits behind "3/3/" are the year; behind "3.3." they might be the start of something else, unless they are glued.
    private int? YearBehind(int at, char mark)
    {
        var isYear = Numbers.IsFullYear(_words, at) || _words.IsNumber(at, 2, 2) && _words.IsGlued(at);
        return isYear && (_words.IsGlued(at) || mark == '.') && !Numbers.IsTime(_words, at) ? _words[at].Value : null;
    }

    private Mention? InOrder(int at, int end, char mark, int first, int second, int? year, int? weekday)
    {
        var monthFirst = mark != '.' && (first > 12 ? false : second > 12 || (IsTold(first, second, year, weekday) ?? isMonthFirst));
        var (month, day) = monthFirst ? (first, second) : (second, first);
        return year is { } exact ? Exact(at, end, exact, month, day) : Next(at, end, month, day, weekday, isWeak: true);
    }

    // A weekday beside the date may tell in which order it was written.
    private bool? IsTold(int first, int second, int? year, int? weekday)
    {
        if (weekday is null)
        {
            return null;
        }

        var monthFirst = year is { } y ? calendar.Exact(y, first, second) : calendar.Next(first, second, weekday);
        var dayFirst = year is { } z ? calendar.Exact(z, second, first) : calendar.Next(second, first, weekday);
        var (isMonth, isDay) = (monthFirst is { } m && DayCalendar.Iso(m) == weekday, dayFirst is { } d && DayCalendar.Iso(d) == weekday);
        return isMonth == isDay ? null : isMonth;
    }

    private char? SeparatorBehind(int at)
    {
        var mark = _words.IsMark(at + 1, '.') ? '.' : _words.IsMark(at + 1, '/') ? '/' : _words.IsMark(at + 1, '-') ? '-' : (char?)null;
        return mark is { } && _words.IsGlued(at + 1) && at + 2 < _words.Count && _words[at + 2].Gap <= (mark == '.' ? Gap.Space : Gap.None) ? mark : null;
    }

    private int WithDot(int end) => _words.IsMark(end, '.') && _words.IsGlued(end) ? end + 1 : end;

    private Mention? Exact(int start, int end, int year, int month, int day) =>
        calendar.Exact(year, month, day) is { } date ? new Mention(start, end, date, date, Precision.Date) : null;

    private Mention? Next(int start, int end, int month, int day, int? weekday, bool isWeak) =>
        calendar.Next(month, day, weekday) is { } date ? new Mention(start, end, date, date, Precision.Date) { IsWeak = isWeak } : null;
}
