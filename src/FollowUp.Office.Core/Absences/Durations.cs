namespace FollowUp.Office.Core.Absences;

/// <summary>
/// "For two weeks from 3 March", "a week off starting today": a length of time beside the day on which it begins is a range.
/// Without that day nobody knows when it began, so that it says nothing.
/// </summary>
internal readonly ref struct Durations(Words words)
{
    private const int Farthest = 6;
    private const int LongestDays = 400;
    private const int NearReturn = 4;

    private readonly Words _words = words;

    /// <summary>Makes ranges of the mentions that have a length of time beside them.</summary>
    public void Join(List<Mention> mentions)
    {
        for (var at = 0; at + 1 < _words.Count; at++)
        {
            if (DaysAt(at) is { } days && BeginOf(at, mentions) is { } begin && DayCalendar.At(mentions[begin].First).Later(days) is { } behind)
            {
                mentions[begin] = mentions[begin] with { Last = behind.AddDays(-1), Precision = Precision.Date, IsRange = true, IsWeak = false };
            }
        }
    }

    private int? DaysAt(int at)
    {
        var count = _words.IsNumber(at, 1, 2) ? _words[at].Value : _words.ValueOf(at, Sense.Count);
        var isSpan = count is > 0 && _words.ValueOf(at + 1, Sense.Unit) is > 0 && !_words.Has(at - 1, Sense.In) && !_words.Has(at + 2, Sense.InPost);
        return isSpan && count * _words.ValueOf(at + 1, Sense.Unit) is <= LongestDays and var days ? days : null;
    }

    private int? BeginOf(int at, List<Mention> mentions)
    {
        for (var index = 0; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            var (from, to) = mention.End <= at ? (mention.End, at) : (at + 2, mention.Start);
            if (!mention.IsRange && !IsReturn(mention) && mention.Precision != Precision.Period && to >= from && to - from <= Farthest && !IsParted(from, to) && Roles.Of(_words, mention) == Role.From)
            {
                return index;
            }
        }

        return null;
    }

    // "Two weeks off, from 3 March back": the day is not that on which the weeks begin.
    private bool IsReturn(Mention mention)
    {
        for (var at = mention.End; at < mention.End + NearReturn && at < _words.Count && _words[at].Gap < Gap.Paragraph && _words[at].Kind != TokenKind.Mark; at++)
        {
            if (_words.Has(at, Sense.Back))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsParted(int from, int to)
    {
        for (var at = from; at <= to; at++)
        {
            if (_words[at].Gap == Gap.Paragraph || _words.Has(at, Sense.And) || at < to && _words[at].Kind == TokenKind.Mark && !_words.IsMark(at, ',') && !_words.IsMark(at, '('))
            {
                return true;
            }
        }

        return false;
    }
}
