using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Blocks;

/// <summary>What the owner themselves did with a block in their calendar: it holds for that day.</summary>
public enum OwnersWord
{
    /// <summary>Nothing: it is the product's to place.</summary>
    None,

    /// <summary>Moved or resized: it stays as they put it.</summary>
    Moved,

    /// <summary>Deleted: it is not put back.</summary>
    Deleted,
}

/// <summary>A touch as the plan sees it.</summary>
/// <param name="Id">Whose it is.</param>
/// <param name="Day">The day promised, in the owner's calendar.</param>
/// <param name="IsFixed">True where its time of day was named: it stays there on its day.</param>
/// <param name="Rank">Its place among those of one block: promised dates 0, permissions 1, all others 2 (the order of Today).</param>
/// <param name="Start">Where its event stands now, local; null where it has none yet.</param>
public sealed record BlockTouch(Guid Id, DateOnly Day, bool IsFixed, int Rank, DateTime? Start);

/// <summary>A block as it stands in the calendar, or stood until the owner deleted it.</summary>
/// <param name="Day">Of which working day.</param>
/// <param name="Slot">From when to when.</param>
/// <param name="Word">What the owner did with it.</param>
public sealed record StandingBlock(DateOnly Day, TimeSlot Slot, OwnersWord Word = OwnersWord.None);

/// <summary>A touch with its place.</summary>
/// <param name="Id">Whose it is.</param>
/// <param name="Start">Where its event is to stand, local.</param>
public sealed record PlacedTouch(Guid Id, DateTime Start);

/// <summary>A block as it should be.</summary>
/// <param name="Day">Of which working day.</param>
/// <param name="Place">Where.</param>
/// <param name="Touches">What is done in it, in order.</param>
/// <param name="IsShown">False where the owner deleted it.</param>
public sealed record PlannedBlock(DateOnly Day, BlockPlace Place, IReadOnlyList<PlacedTouch> Touches, bool IsShown);

/// <summary>
/// The blocks of the next working days, and which touch is made in which of them. A touch of a day that is over comes into the next block, again
/// and again until it is done: nothing is dropped. What was promised does not change by that.
/// </summary>
/// <param name="Blocks">One for each day on which something is due, in order.</param>
/// <param name="Gone">Days whose block is not needed any more.</param>
public sealed record BlockPlan(IReadOnlyList<PlannedBlock> Blocks, IReadOnlyList<DateOnly> Gone)
{
    /// <summary>How many working days are planned ahead. Further off calendars are too empty to mean anything.</summary>
    public const int Days = 5;

    private const int TouchMinutes = 15;

    /// <summary>Plans; null busy time means that it is not known, and then every block that stands counts as free.</summary>
    public static BlockPlan Make(
        BlockSettings settings, WorkingWeek week, DateTime now, IReadOnlyCollection<BlockTouch> touches, IReadOnlyCollection<StandingBlock> standing,
        IReadOnlyCollection<TimeSlot>? busy)
    {
        var byDay = standing.ToDictionary(block => block.Day);
        var current = CurrentDay(week, now, byDay);
        var wanted = !settings.IsEnabled ? [] : touches
            .Select(touch => (Touch: touch, Day: DayOf(touch, current, week, byDay, now)))
            .Where(pair => pair.Day is not null)
            .GroupBy(pair => pair.Day!.Value, pair => pair.Touch)
            .OrderBy(group => group.Key).ToList();
        var blocks = wanted.Select(group => Block(settings, week, now, group.Key, [.. group], byDay.GetValueOrDefault(group.Key), busy ?? [])).ToList();
        // What has begun is history, and what the owner moved is theirs.
        var gone = standing.Where(block => block.Word == OwnersWord.None && block.Slot.Start > now && !blocks.Exists(planned => planned.Day == block.Day));
        return new BlockPlan(blocks, [.. gone.Select(block => block.Day).Order()]);
    }

    /// <summary>True where a place must be looked for: the calendar has to be asked when the owner is busy.</summary>
    public static bool NeedsTime(
        BlockSettings settings, WorkingWeek week, DateTime now, IReadOnlyCollection<BlockTouch> touches, IReadOnlyCollection<StandingBlock> standing) =>
        Make(settings, week, now, touches, standing, null).Blocks.Any(planned => !standing.Any(block => block.Day == planned.Day && block.Slot == planned.Place.Slot));

    /// <summary>The working day whose block comes next: today's until it is over or the working time is.</summary>
    public static DateOnly CurrentDay(WorkingWeek week, DateTime now, IReadOnlyDictionary<DateOnly, StandingBlock> standing)
    {
        var today = DateOnly.FromDateTime(now);
        // A night shift belongs to the day on which it began.
        foreach (var day in (DateOnly[])[today.AddDays(-1), today])
        {
            var isOver = standing.TryGetValue(day, out var block) ? block.Slot.End <= now : TimeSlot.OfWork(week, day).End < InFive(now).AddMinutes(BlockSettings.Shortest);
            if (week.IsWorkingDay(day) && !isOver && (day == today || TimeSlot.OfWork(week, day).End > now))
            {
                return day;
            }
        }

        return week.WorkingDayFrom(today.AddDays(1));
    }

    /// <summary>Where one more touch is made in a block, behind those that are there.</summary>
    /// <param name="slot">The block.</param>
    /// <param name="taken">Where the others of it begin.</param>
    public static DateTime NextPlace(TimeSlot slot, IEnumerable<DateTime> taken)
    {
        var (last, next) = (LastPlace(slot), slot.Start);
        foreach (var start in taken.Where(start => start >= slot.Start && start < slot.End))
        {
            next = start >= next ? After(start, last) : next;
        }

        return next;
    }

    private static DateOnly? DayOf(
        BlockTouch touch, DateOnly current, WorkingWeek week, Dictionary<DateOnly, StandingBlock> standing, DateTime now)
    {
        if (touch.Day > current)
        {
            // After a holiday or an absence; a weekend that the owner chose themselves is theirs, and nobody reserves time in it.
            var day = week.Off.Contains(touch.Day) ? week.WorkingDayFrom(touch.Day) : touch.Day;
            return !touch.IsFixed && week.IsWorkingDay(day) && day <= week.AddWorkingDays(current, Days - 1) ? day : null;
        }

        if (touch.IsFixed && touch.Day >= DateOnly.FromDateTime(now))
        {
            return null;
        }

        // No more block today: what was put later still today stays there, and what was not done is carried over when the day is.
        var today = DateOnly.FromDateTime(now);
        if (touch.Day == today && current > today && touch.Start > now && DateOnly.FromDateTime(touch.Start.Value) == today)
        {
            return null;
        }

        return current > today && standing.TryGetValue(today, out var block) && touch.Start >= block.Slot.Start && touch.Start < block.Slot.End ? today : current;
    }

    private static PlannedBlock Block(
        BlockSettings settings, WorkingWeek week, DateTime now, DateOnly day, List<BlockTouch> touches, StandingBlock? standing, IReadOnlyCollection<TimeSlot> busy)
    {
        var place = standing is { } block && (block.Word != OwnersWord.None || block.Slot.Start <= now)
            ? new BlockPlace(block.Slot, BlockRoom.Enough)
            : BlockPlace.Find(settings, LeftOf(TimeSlot.OfWork(week, day), now), touches.Count, busy, standing?.Slot);
        return new PlannedBlock(day, place, Placed(touches, place.Slot), standing?.Word != OwnersWord.Deleted);
    }

    private static TimeSlot LeftOf(TimeSlot work, DateTime now) => work.Start >= now ? work : work with { Start = InFive(now) };

    private static DateTime InFive(DateTime now) => now.Date.AddMinutes(Math.Ceiling(now.TimeOfDay.TotalMinutes / BlockSettings.ForOneTouch) * BlockSettings.ForOneTouch);

    // Whoever has a place keeps it as long as the order allows: each change is one in somebody's calendar.
    private static List<PlacedTouch> Placed(List<BlockTouch> touches, TimeSlot slot)
    {
        var (last, next, placed) = (LastPlace(slot), slot.Start, new List<PlacedTouch>(touches.Count));
        foreach (var touch in touches.OrderBy(touch => touch.Rank).ThenBy(touch => touch.Day).ThenBy(touch => touch.Id))
        {
            var start = touch.Start >= next && touch.Start <= last ? touch.Start.Value : next;
            placed.Add(new PlacedTouch(touch.Id, start));
            next = After(start, last);
        }

        return placed;
    }

    private static DateTime LastPlace(TimeSlot slot) => slot.End.AddMinutes(-TouchMinutes) is var latest && latest > slot.Start ? latest : slot.Start;

    private static DateTime After(DateTime start, DateTime last) => start.AddMinutes(BlockSettings.ForOneTouch) is var after && after < last ? after : last;
}
