using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Said;

/// <summary>Joins what is counted from another date to that date: "the Tuesday after Easter", "two weeks after 3 March".</summary>
internal readonly ref struct Sequels(Words words)
{
    private const int Farthest = 4;

    private readonly Words _words = words;

    public void Join(List<Mention> mentions)
    {
        for (var index = mentions.Count - 1; index >= 0; index--)
        {
            var mention = mentions[index];
            if (AfterBefore(mention.Start) is not { } after)
            {
                continue;
            }

            if (index > 0 && mentions[index - 1] is { Precision: Precision.Weekday } weekday && weekday.End == after
                && DayCalendar.At(mention.Last).NextWeekday(DayCalendar.Iso(weekday.First)) is { } next)
            {
                mentions[index - 1] = mention with { Start = weekday.Start, First = next, Last = next, Precision = Precision.Relative, Feast = 0, Part = null };
                mentions.RemoveAt(index);
            }
            else if (CountBefore(after) is { } count && DayCalendar.At(mention.Last).Ahead(count.Many, count.Unit) is { } day)
            {
                mentions[index] = mention with { Start = count.At, First = day, Last = day, Precision = Precision.Relative, Feast = 0, Part = null };
            }
        }
    }

    private int? AfterBefore(int start)
    {
        for (var at = start - 1; at >= 0 && at >= start - Farthest && (_words.Has(at, Sense.After) || _words.Has(at, Sense.On)); at--)
        {
            if (_words.Has(at, Sense.After))
            {
                return at;
            }
        }

        return null;
    }

    private (int At, int Many, int Unit)? CountBefore(int after)
    {
        var many = _words.IsNumber(after - 2, 1, 2) ? _words[after - 2].Value : _words.ValueOf(after - 2, Sense.Count);
        return many is { } count && _words.ValueOf(after - 1, Sense.Unit) is { } unit ? (after - 2, count, unit) : null;
    }
}
