namespace FollowUp.Office.Core.Blocks;

/// <summary>Whether the working time had room for the block.</summary>
public enum BlockRoom
{
    /// <summary>As long as what is due takes, in free time.</summary>
    Enough,

    /// <summary>Shorter than that, in free time.</summary>
    Shortened,

    /// <summary>There is no free time: it stands at the start of what is left of the working time, over whatever is there.</summary>
    None,
}

/// <summary>Where the block of one day stands.</summary>
/// <param name="Slot">From when to when.</param>
/// <param name="Room">Whether there was room.</param>
public sealed record BlockPlace(TimeSlot Slot, BlockRoom Room)
{
    /// <summary>
    /// Finds a place for a block. One that stands stays while its time is free, so that it does not wander; it grows where it stands, if that
    /// is free, too. Otherwise it begins as early as may be from the preferred start on, else before it.
    /// </summary>
    /// <param name="settings">What the owner wants.</param>
    /// <param name="work">The working time that is left of the day, with at least the shortest block in it.</param>
    /// <param name="touches">How many touches it is for.</param>
    /// <param name="busy">When the owner is busy, tentatively or not; in any order.</param>
    /// <param name="standing">Where the block stands already; null for a new one.</param>
    public static BlockPlace Find(BlockSettings settings, TimeSlot work, int touches, IReadOnlyCollection<TimeSlot> busy, TimeSlot? standing)
    {
        var wanted = settings.MinutesFor(touches);
        if (standing is { } old && IsFree(old, work, busy))
        {
            return Grown(old, wanted, settings, work, busy);
        }

        for (var minutes = wanted; minutes >= BlockSettings.Shortest; minutes -= BlockSettings.Shortest)
        {
            if (FirstFree(settings, work, minutes, busy) is { } free)
            {
                return new BlockPlace(free, minutes == wanted ? BlockRoom.Enough : BlockRoom.Shortened);
            }
        }

        return new BlockPlace(TimeSlot.Of(work.Start, BlockSettings.Shortest), BlockRoom.None);
    }

    private static BlockPlace Grown(TimeSlot old, int wanted, BlockSettings settings, TimeSlot work, IReadOnlyCollection<TimeSlot> busy)
    {
        if (old.Minutes >= wanted)
        {
            return new BlockPlace(old, BlockRoom.Enough);
        }

        var longer = TimeSlot.Of(old.Start, wanted);
        var found = IsFree(longer, work, busy) ? longer : FirstFree(settings, work, wanted, busy);
        // Half of what is wanted somewhere else is no reason to move.
        return found is { } better ? new BlockPlace(better, BlockRoom.Enough) : new BlockPlace(old, BlockRoom.Shortened);
    }

    private static TimeSlot? FirstFree(BlockSettings settings, TimeSlot work, int minutes, IReadOnlyCollection<TimeSlot> busy)
    {
        var preferred = settings.PreferredStart is { } start ? From(work, start) : work.Start;
        // The earliest free time begins where it is looked from, or where something ends.
        return busy.Select(taken => taken.End).Append(preferred).Append(work.Start).Distinct()
            .OrderBy(begin => begin < preferred).ThenBy(begin => begin)
            .Select(begin => (TimeSlot?)TimeSlot.Of(begin, minutes))
            .FirstOrDefault(slot => IsFree(slot!.Value, work, busy));
    }

    private static bool IsFree(TimeSlot slot, TimeSlot work, IReadOnlyCollection<TimeSlot> busy) => work.Contains(slot) && !busy.Any(slot.Overlaps);

    // Of a night shift four in the morning is the day after.
    private static DateTime From(TimeSlot work, TimeOnly time)
    {
        var onDay = work.Start.Date + time.ToTimeSpan();
        return onDay >= work.Start || onDay.AddDays(1) >= work.End ? onDay : onDay.AddDays(1);
    }
}
