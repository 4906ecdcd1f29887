using FollowUp.Office.Core.Blocks;
using FollowUp.Office.Core.DueTimes;
using FsCheck;
using FsCheck.Fluent;

namespace FollowUp.Office.Core.Tests.Blocks;

/// <summary>What holds of every plan, over random weeks, touches, blocks and calendars.</summary>
public sealed class BlockProperties
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    private static readonly Gen<WorkingWeek> AnyWeek =
        from days in Gen.SubListOf(Enum.GetValues<DayOfWeek>())
        from start in Gen.Choose(0, 47)
        from length in Gen.Choose(1, 32)
        select new WorkingWeek(days.ToHashSet(), new TimeOnly(0, 0).AddMinutes(start * 30), new TimeOnly(0, 0).AddMinutes((start + length) * 30), "Europe/Berlin");

    private static readonly Gen<BlockTouch> AnyTouch =
        from id in Gen.Choose(0, int.MaxValue)
        from day in Gen.Choose(-3, 12)
        from isFixed in Gen.Elements(false, false, true)
        from rank in Gen.Choose(0, 2)
        select new BlockTouch(new Guid(id, 0, 0, new byte[8]), Monday.AddDays(day), isFixed, rank, null);

    private static readonly Gen<TimeSlot> AnyMeeting =
        from begin in Gen.Choose(0, 10 * 24 * 12)
        from length in Gen.Choose(1, 60)
        select TimeSlot.Of(Monday.ToDateTime(TimeOnly.MinValue).AddMinutes(begin * 5), length * 5);

    private static readonly Gen<Case> AnyCase =
        from week in AnyWeek
        from minutes in Gen.Elements(15, 30, 60)
        from preferred in Gen.Choose(-1, 23)
        from now in Gen.Choose(0, 2 * 24 * 60)
        from touches in AnyTouch.ArrayOf()
        from busy in AnyMeeting.ArrayOf()
        select new Case(
            week, new BlockSettings(true, minutes, preferred < 0 ? null : new TimeOnly(preferred, 0)), Monday.ToDateTime(TimeOnly.MinValue).AddMinutes(now),
            [.. touches.DistinctBy(touch => touch.Id)], busy);

    [Fact]
    public void A_block_lies_inside_the_working_time() =>
        Holds(plan => plan.Made.Blocks.All(block => TimeSlot.OfWork(plan.Case.Week, block.Day).Contains(block.Place.Slot)));

    [Fact]
    public void A_block_is_never_over_busy_time_unless_there_is_no_free_quarter_of_an_hour() => Holds(plan => plan.Made.Blocks.All(block =>
        block.Place.Room == BlockRoom.None ? !HasRoom(plan.Case, block) : !plan.Case.Busy.Any(block.Place.Slot.Overlaps)));

    [Fact]
    public void Planning_again_changes_nothing() => Holds(plan =>
    {
        var starts = plan.Made.Blocks.SelectMany(block => block.Touches).ToDictionary(touch => touch.Id, touch => touch.Start);
        var again = BlockPlan.Make(
            plan.Case.Settings, plan.Case.Week, plan.Case.Now, [.. plan.Case.Touches.Select(touch => touch with { Start = starts.TryGetValue(touch.Id, out var start) ? start : null })],
            [.. plan.Made.Blocks.Select(block => new StandingBlock(block.Day, block.Place.Slot))], plan.Case.Busy);
        return again.Gone.Count == 0 && Flat(again).SequenceEqual(Flat(plan.Made));
    });

    [Fact]
    public void Every_touch_that_is_due_is_in_exactly_one_block_and_inside_of_it() => Holds(plan =>
    {
        var placed = plan.Made.Blocks.SelectMany(block => block.Touches.Select(touch => (touch.Id, Within: touch.Start >= block.Place.Slot.Start && touch.Start < block.Place.Slot.End))).ToList();
        var today = DateOnly.FromDateTime(plan.Case.Now);
        var current = BlockPlan.CurrentDay(plan.Case.Week, plan.Case.Now, new Dictionary<DateOnly, StandingBlock>());
        var due = plan.Case.Touches.Where(touch => touch.Day <= current && !(touch.IsFixed && touch.Day >= today));
        return placed.TrueForAll(touch => touch.Within) && placed.Select(touch => touch.Id).Distinct().Count() == placed.Count
            && due.All(touch => placed.Exists(found => found.Id == touch.Id));
    });

    [Fact]
    public void No_touch_comes_before_its_day_nor_one_of_a_named_time_on_it() => Holds(plan => plan.Made.Blocks.All(block =>
        block.Touches.All(placed => plan.Case.Touches.Single(touch => touch.Id == placed.Id) is var touch && touch.Day <= block.Day && !(touch.IsFixed && touch.Day >= DateOnly.FromDateTime(plan.Case.Now)))));

    private static bool HasRoom(Case given, PlannedBlock block)
    {
        var work = TimeSlot.OfWork(given.Week, block.Day);
        return Enumerable.Range(0, work.Minutes / 5).Select(step => TimeSlot.Of(work.Start.AddMinutes(step * 5), BlockSettings.Shortest))
            .Any(slot => slot.Start >= given.Now && work.Contains(slot) && !given.Busy.Any(slot.Overlaps));
    }

    private static IEnumerable<object> Flat(BlockPlan plan) => plan.Blocks.SelectMany(block => block.Touches.Prepend<object>((block.Day, block.Place.Slot)));

    private static void Holds(Func<Planned, bool> rule) => Always.Holds(Prop.ForAll(
        AnyCase.Select(given => new Planned(given, BlockPlan.Make(given.Settings, given.Week, given.Now, given.Touches, [], given.Busy))).ToArbitrary(), rule));

    private sealed record Case(WorkingWeek Week, BlockSettings Settings, DateTime Now, BlockTouch[] Touches, TimeSlot[] Busy);

    private sealed record Planned(Case Case, BlockPlan Made);
}
