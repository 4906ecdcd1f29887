using System.Collections.Immutable;

namespace FollowUp.Office.Core.DueTimes;

/// <summary>Days on end.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">
/// The last of them, off as well. (An all-day event of a calendar ends at the midnight after it: its last day is the one before its end.)
/// Before <paramref name="First"/> for no days at all.
/// </param>
public readonly record struct DayRange(DateOnly First, DateOnly Last);

/// <summary>
/// The days on which the owner does not work though the weekday is one of theirs: public holidays and their own absences. Two that were told
/// the same days in another order, in parts or twice are equal.
/// </summary>
public sealed class DaysOff : IEquatable<DaysOff>
{
    /// <summary>Days off of a place and a person.</summary>
    /// <param name="holidays">Public holidays where the owner works.</param>
    /// <param name="away">Their own absences, in any order; they may overlap.</param>
    public DaysOff(PublicHolidays holidays, params IEnumerable<DayRange> away)
    {
        Holidays = holidays;
        Away = [.. Joined(away)];
    }

    /// <summary>No days off.</summary>
    public static DaysOff None { get; } = new(PublicHolidays.None);

    /// <summary>Public holidays where the owner works.</summary>
    public PublicHolidays Holidays { get; }

    /// <summary>Their own absences, in order, with days between any two.</summary>
    public ImmutableArray<DayRange> Away { get; }

    /// <summary>Whether the day is off.</summary>
    public bool Contains(DateOnly day) => IsAway(day) || Holidays.Contains(day);

    /// <inheritdoc />
    public bool Equals(DaysOff? other) => other is not null && Holidays == other.Holidays && Away.AsSpan().SequenceEqual(other.Away.AsSpan());

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as DaysOff);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Holidays, Away.Length, Away.FirstOrDefault(), Away.LastOrDefault());

    private bool IsAway(DateOnly day)
    {
        var (low, high) = (0, Away.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Away[middle].Last < day ? (middle + 1, high) : (low, middle);
        }

        return low < Away.Length && Away[low].First <= day;
    }

    private static IEnumerable<DayRange> Joined(IEnumerable<DayRange> ranges)
    {
        DayRange? open = null;
        foreach (var range in ranges.Where(range => range.First <= range.Last).OrderBy(range => range.First))
        {
            if (open is { } before && range.First.DayNumber <= before.Last.DayNumber + 1)
            {
                open = before with { Last = range.Last > before.Last ? range.Last : before.Last };
                continue;
            }

            if (open is { } done)
                yield return done;
            open = range;
        }

        if (open is { } last)
            yield return last;
    }
}
