namespace FollowUp.Office.Core.Absences;

/// <summary>
/// What a date means beside another word or date: away "the week of 1 March" is the whole of it, and back "the following Monday" counts
/// from the date said before.
/// </summary>
internal readonly ref struct Neighbours(Words words)
{
    private const int Friday = 5;
    private const int DaysOfWeek = 7;
    private const int Farthest = 12;

    private readonly Words _words = words;

    /// <summary>Changes the mentions, which are in the order of the text, to what they mean there.</summary>
    public void Join(List<Mention> mentions)
    {
        for (var index = 0; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            if (mention is { Precision: Precision.Date, IsRange: false } && WeekBefore(mention.Start) is { } week && (IsAway(week, -1) || IsAway(mention.End - 1, 1)))
            {
                var first = DayCalendar.WorkingDayFrom(mention.First);
                mentions[index] = mention with { Last = first.AddDays(Friday - DayCalendar.Iso(first)), IsRange = true, IsWeak = false };
            }
            else if (mention is { Precision: Precision.Weekday, IsRange: false } && _words.Has(mention.Start - 1, Sense.Following))
            {
                var said = index > 0 ? DayCalendar.At(mentions[index - 1].Last).NextWeekday(DayCalendar.Iso(mention.First)) : null;
                var day = said ?? mention.First;
                mentions[index] = mention with { Start = mention.Start - 1, First = day, Last = day };
            }
        }
    }

    // "Week of", "week commencing", "Woche vom"; two weeks or the first one are something else.
    private int? WeekBefore(int start)
    {
        var at = start - 1;
        while (at > start - 4 && (_words.Has(at, Sense.On) || _words.Has(at, Sense.From)))
        {
            at--;
        }

        var isWeek = at < start - 1 && _words.ValueOf(at, Sense.Unit) == DaysOfWeek;
        return isWeek && !_words.IsNumber(at - 1, 1, 4) && !_words.Has(at - 1, Sense.Nth) && (!_words.Has(at - 1, Sense.Count) || _words.Has(at - 1, Sense.On)) ? at : null;
    }

    // Of "back the week of 8 March" the week is not one of absence.
    private bool IsAway(int from, int step)
    {
        for (var at = from + step; at >= 0 && at < _words.Count && Math.Abs(at - from) <= Farthest && !IsEnd(at); at += step)
        {
            if (_words.Has(at, Sense.Away))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEnd(int at) => _words.IsMark(at, '.') || _words[at].Gap == Gap.Paragraph || _words.Has(at, Sense.Back);
}
