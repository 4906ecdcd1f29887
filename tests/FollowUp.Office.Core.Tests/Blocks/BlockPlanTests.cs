using FollowUp.Office.Core.Blocks;
using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Tests.Blocks;

public sealed class BlockPlanTests
{
    private static readonly WorkingWeek Week = WorkingWeek.Usual("Europe/Berlin");
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateTime Dawn = Monday.ToDateTime(new TimeOnly(6, 0));

    [Fact]
    public void A_block_begins_with_the_work_where_nothing_is_in_the_way() =>
        Assert.Equal(Slot(0, "09:00", "09:30"), Plan([Touch(0)]).Blocks.Single().Place.Slot);

    [Fact]
    public void It_begins_when_the_owner_prefers_and_a_meeting_pushes_it_behind_itself()
    {
        var late = BlockSettings.Usual with { PreferredStart = new TimeOnly(16, 0) };
        Assert.Equal(Slot(0, "16:00", "16:30"), Plan([Touch(0)], settings: late).Blocks.Single().Place.Slot);
        Assert.Equal(Slot(0, "16:20", "16:50"), Plan([Touch(0)], settings: late, busy: [Slot(0, "15:00", "16:20")]).Blocks.Single().Place.Slot);
        Assert.Equal(Slot(0, "09:00", "09:30"), Plan([Touch(0)], settings: late, busy: [Slot(0, "15:00", "17:00")]).Blocks.Single().Place.Slot);
    }

    [Theory]
    [InlineData(1, 30)]
    [InlineData(6, 30)]
    [InlineData(7, 45)]
    [InlineData(24, 120)]
    [InlineData(100, 120)]
    public void It_is_as_long_as_what_is_due_takes(int touches, int minutes) =>
        Assert.Equal(minutes, Plan([.. Enumerable.Range(0, touches).Select(_ => Touch(0))]).Blocks.Single().Place.Slot.Minutes);

    [Fact]
    public void Where_there_is_little_room_it_shrinks_and_where_there_is_none_it_says_so()
    {
        var little = Plan([Touch(0)], busy: [Slot(0, "08:00", "12:00"), Slot(0, "12:20", "18:00")]).Blocks.Single().Place;
        var none = Plan([Touch(0)], busy: [Slot(0, "08:00", "18:00")]).Blocks.Single().Place;

        Assert.Equal(new BlockPlace(Slot(0, "12:00", "12:15"), BlockRoom.Shortened), little);
        Assert.Equal(new BlockPlace(Slot(0, "09:00", "09:15"), BlockRoom.None), none);
    }

    [Fact]
    public void One_that_stands_gives_way_to_a_meeting_only()
    {
        var standing = new StandingBlock(Monday, Slot(0, "11:00", "11:30"));

        Assert.Equal(standing.Slot, Plan([Touch(0)], [standing], busy: [Slot(0, "10:00", "11:00")]).Blocks.Single().Place.Slot);
        Assert.Equal(Slot(0, "09:00", "09:30"), Plan([Touch(0)], [standing], busy: [Slot(0, "11:15", "12:00")]).Blocks.Single().Place.Slot);
    }

    [Fact]
    public void It_grows_where_it_stands_or_moves_where_it_may_grow_or_stays()
    {
        var standing = new StandingBlock(Monday, Slot(0, "11:00", "11:30"));
        BlockTouch[] many = [.. Enumerable.Range(0, 12).Select(_ => Touch(0))];

        Assert.Equal(Slot(0, "11:00", "12:00"), Plan(many, [standing]).Blocks.Single().Place.Slot);
        Assert.Equal(Slot(0, "09:00", "10:00"), Plan(many, [standing], busy: [Slot(0, "11:30", "12:00")]).Blocks.Single().Place.Slot);
        Assert.Equal(standing.Slot, Plan(many, [standing], busy: [Slot(0, "08:00", "11:00"), Slot(0, "11:30", "18:00")]).Blocks.Single().Place.Slot);
    }

    [Fact]
    public void What_the_owner_did_with_a_block_holds_for_its_day()
    {
        var moved = new StandingBlock(Monday, Slot(0, "18:00", "18:20"), OwnersWord.Moved);
        var deleted = new StandingBlock(Monday.AddDays(1), Slot(1, "09:00", "09:30"), OwnersWord.Deleted);
        var plan = Plan([Touch(0), Touch(1)], [moved, deleted], busy: [Slot(0, "17:00", "19:00")]);

        Assert.Equal([(moved.Slot, true), (deleted.Slot, false)], plan.Blocks.Select(block => (block.Place.Slot, block.IsShown)));
        Assert.Empty(Plan([], [moved, deleted]).Gone);
    }

    [Fact]
    public void What_was_not_done_comes_into_the_next_working_days_block_whatever_was_named()
    {
        var friday = Touch(-3) with { Start = Slot(-3, "09:00", "09:15").Start };
        var named = Touch(-3, isFixed: true);

        Assert.Equal([named.Id, friday.Id], Plan([friday, named with { Rank = 0 }]).Blocks.Single(block => block.Day == Monday).Touches.Select(touch => touch.Id));
    }

    [Fact]
    public void A_named_time_stays_on_its_day_and_so_does_a_day_off_that_the_owner_chose() =>
        Assert.Empty(Plan([Touch(0, isFixed: true), Touch(1, isFixed: true), Touch(5)]).Blocks);

    [Fact]
    public void After_todays_block_what_is_new_waits_for_tomorrows_and_what_was_not_done_stays_until_the_day_is_over()
    {
        var over = new StandingBlock(Monday, Slot(0, "09:00", "09:30"));
        var (left, late) = (Touch(0) with { Start = over.Slot.Start }, Touch(0));
        var plan = Plan([left, late], [over], now: Monday.ToDateTime(new TimeOnly(14, 0)));

        Assert.Equal([(Monday, left.Id), (Monday.AddDays(1), late.Id)], plan.Blocks.Select(block => (block.Day, block.Touches.Single().Id)));
        Assert.Equal(2, Plan([left, late], [over], now: Dawn.AddDays(1)).Blocks.Single().Touches.Count);
    }

    [Fact]
    public void What_is_put_into_the_evening_of_today_stays_there_until_tomorrow()
    {
        var evening = Touch(0) with { Start = Slot(0, "21:00", "21:15").Start };

        Assert.Empty(Plan([evening], now: Monday.ToDateTime(new TimeOnly(20, 0))).Blocks);
        Assert.Equal(Monday.AddDays(1), Plan([evening], now: Monday.ToDateTime(new TimeOnly(22, 0))).Blocks.Single().Day);
    }

    [Fact]
    public void What_was_put_into_the_next_block_in_the_evening_stays_in_it()
    {
        var evening = Monday.ToDateTime(new TimeOnly(20, 0));
        var once = Plan([Touch(0)], now: evening).Blocks.Single();

        var again = Plan([Touch(0) with { Start = once.Touches.Single().Start }], [new StandingBlock(once.Day, once.Place.Slot)], now: evening).Blocks.Single();

        Assert.Equal((once.Day, once.Place.Slot), (again.Day, again.Place.Slot));
        Assert.Equal(once.Touches.Single().Start, again.Touches.Single().Start);
    }

    [Fact]
    public void What_falls_into_an_absence_is_made_after_it_and_a_weekend_of_the_owners_choice_is_theirs()
    {
        var away = Week with { Off = new DaysOff(PublicHolidays.None, new DayRange(Monday.AddDays(1), Monday.AddDays(2))) };

        Assert.Equal(Monday.AddDays(3), Plan([Touch(1)], week: away).Blocks.Single().Day);
        Assert.Empty(Plan([Touch(5)], week: away).Blocks);
    }

    [Fact]
    public void Todays_first_block_is_found_in_what_is_left_of_the_day() =>
        Assert.Equal(Slot(0, "14:05", "14:35"), Plan([Touch(0)], now: Monday.ToDateTime(new TimeOnly(14, 2))).Blocks.Single().Place.Slot);

    [Fact]
    public void A_night_shifts_block_is_of_the_day_on_which_it_began()
    {
        var nights = Week with { Start = new TimeOnly(22, 0), End = new TimeOnly(6, 0) };
        var plan = Plan([Touch(0)], week: nights, now: Monday.ToDateTime(new TimeOnly(12, 0)), busy: [Slot(0, "21:00", "23:50")]);
        var afterMidnight = Plan([Touch(0)], week: nights, now: Monday.AddDays(1).ToDateTime(new TimeOnly(3, 1)));
        var late = Plan([Touch(0)], week: nights, now: Monday.ToDateTime(new TimeOnly(12, 0)), settings: BlockSettings.Usual with { PreferredStart = new TimeOnly(4, 0) });

        Assert.Equal((Monday, Slot(0, "23:50", "23:50").Start.AddMinutes(30)), (plan.Blocks.Single().Day, plan.Blocks.Single().Place.Slot.End));
        Assert.Equal((Monday, Slot(1, "03:05", "03:35")), (afterMidnight.Blocks.Single().Day, afterMidnight.Blocks.Single().Place.Slot));
        Assert.Equal(Slot(1, "04:00", "04:30"), late.Blocks.Single().Place.Slot);
    }

    [Fact]
    public void Touches_share_the_block_in_order_five_minutes_apart_as_long_as_it_lasts()
    {
        BlockTouch[] touches = [.. Enumerable.Range(0, 5).Select(_ => Touch(0)), Touch(0) with { Rank = 0 }];
        var placed = Plan(touches).Blocks.Single().Touches;

        Assert.Equal(touches[5].Id, placed[0].Id);
        Assert.Equal(["09:00", "09:05", "09:10", "09:15", "09:15", "09:15"], placed.Select(touch => touch.Start.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_touch_that_is_done_moves_nobody_else()
    {
        BlockTouch[] touches = [.. Enumerable.Range(0, 3).Select(_ => Touch(0)).OrderBy(touch => touch.Id)];
        var placed = Plan(touches).Blocks.Single().Touches;
        BlockTouch[] left = [.. touches.Skip(1).Select((touch, index) => touch with { Start = placed[index + 1].Start })];

        Assert.Equal(placed.Skip(1), Plan(left).Blocks.Single().Touches);
    }

    [Fact]
    public void A_block_for_which_nothing_is_left_goes_unless_it_has_begun()
    {
        StandingBlock[] standing = [new(Monday, Slot(0, "09:00", "09:30")), new(Monday.AddDays(1), Slot(1, "09:00", "09:30"))];

        Assert.Equal([Monday, Monday.AddDays(1)], Plan([], standing).Gone);
        Assert.Equal([Monday.AddDays(1)], Plan([], standing, now: Slot(0, "09:00", "09:30").Start).Gone);
        Assert.Equal([Monday, Monday.AddDays(1)], Plan([Touch(0), Touch(1)], standing, settings: BlockSettings.Usual with { IsEnabled = false }).Gone);
    }

    [Fact]
    public void The_calendar_is_asked_only_where_a_place_is_looked_for()
    {
        BlockTouch[] touches = [Touch(0)];
        StandingBlock[] standing = [new(Monday, Slot(0, "11:00", "11:30"))];

        Assert.True(BlockPlan.NeedsTime(BlockSettings.Usual, Week, Dawn, touches, []));
        Assert.False(BlockPlan.NeedsTime(BlockSettings.Usual, Week, Dawn, touches, standing));
        Assert.False(BlockPlan.NeedsTime(BlockSettings.Usual, Week, Dawn, [], standing));
    }

    [Fact]
    public void A_block_that_must_grow_looks_for_a_place()
    {
        StandingBlock[] standing = [new(Monday, Slot(0, "11:00", "11:30"))];

        Assert.True(BlockPlan.NeedsTime(BlockSettings.Usual, Week, Dawn, [.. Enumerable.Range(0, 12).Select(_ => Touch(0))], standing));
    }

    [Fact]
    public void A_block_that_is_longer_than_needed_stays()
    {
        var place = Plan([Touch(0)], [new StandingBlock(Monday, Slot(0, "11:00", "12:00"))]).Blocks.Single().Place;

        Assert.Equal(new BlockPlace(Slot(0, "11:00", "12:00"), BlockRoom.Enough), place);
        Assert.Equal(BlockRoom.Enough, Plan([Touch(0)]).Blocks.Single().Place.Room);
    }

    [Theory]
    [InlineData("09:29", 0)]
    [InlineData("09:30", 1)]
    public void A_block_is_todays_until_it_ends(string now, int day) =>
        Assert.Equal(Monday.AddDays(day), Plan([Touch(0)], [new StandingBlock(Monday, Slot(0, "09:00", "09:30"))], now: Slot(0, now, now).Start).Blocks[^1].Day);

    [Theory]
    [InlineData("16:45", 0)]
    [InlineData("16:46", 1)]
    public void The_shortest_block_still_fits_into_the_rest_of_the_work(string now, int day) =>
        Assert.Equal(Monday.AddDays(day), Plan([Touch(0)], now: Slot(0, now, now).Start).Blocks.Single().Day);

    [Fact]
    public void A_block_that_was_put_into_another_day_does_not_bring_yesterday_back()
    {
        var (tuesday, nights) = (Monday.AddDays(1), Week with { Start = new TimeOnly(22, 0), End = new TimeOnly(6, 0) });
        Dictionary<DateOnly, StandingBlock> later = new() { [Monday] = new StandingBlock(Monday, Slot(1, "11:00", "11:30"), OwnersWord.Moved) };

        Assert.Equal(tuesday, BlockPlan.CurrentDay(Week, Slot(1, "08:00", "08:00").Start, later));
        Assert.Equal(tuesday, BlockPlan.CurrentDay(nights, Slot(1, "06:00", "06:00").Start, later));
        Assert.Equal(Monday, BlockPlan.CurrentDay(nights, Slot(1, "05:59", "05:59").Start, later));
    }

    [Theory]
    [InlineData("09:00")]
    [InlineData("09:05", "09:00")]
    [InlineData("09:10", "09:00", "09:05")]
    [InlineData("09:10", "09:05", "09:00")]
    [InlineData("09:15", "09:10")]
    [InlineData("09:15", "09:15")]
    [InlineData("09:00", "08:00", "09:30")]
    public void One_more_touch_is_made_behind_the_others(string place, params string[] taken) =>
        Assert.Equal(Slot(0, place, place).Start, BlockPlan.NextPlace(Slot(0, "09:00", "09:30"), taken.Select(start => Slot(0, start, start).Start)));

    [Fact]
    public void Five_working_days_are_planned() =>
        Assert.Equal([0, 4], Plan([Touch(0), Touch(4), Touch(7), Touch(8)]).Blocks.Select(block => block.Day.DayNumber - Monday.DayNumber));

    [Fact]
    public void An_evening_touch_whose_time_has_come_is_carried_over() =>
        Assert.Equal(Monday.AddDays(1), Plan([Touch(0) with { Start = Slot(0, "21:00", "21:00").Start }], now: Slot(0, "21:00", "21:00").Start).Blocks.Single().Day);

    [Fact]
    public void What_stood_behind_the_block_that_is_over_was_not_in_it()
    {
        var over = new StandingBlock(Monday, Slot(0, "09:00", "09:30"));

        Assert.Equal(Monday.AddDays(1), Plan([Touch(0) with { Start = over.Slot.End }], [over], now: Slot(0, "14:00", "14:00").Start).Blocks.Single().Day);
    }

    [Fact]
    public void A_block_that_begins_now_stays_whatever_comes_onto_it() =>
        Assert.Equal(Slot(0, "09:00", "09:30"), Plan(
            [Touch(0)], [new StandingBlock(Monday, Slot(0, "09:00", "09:30"))], now: Slot(0, "09:00", "09:00").Start, busy: [Slot(0, "09:00", "10:00")]).Blocks.Single().Place.Slot);

    [Fact]
    public void What_is_older_comes_first_and_leaves_the_place_it_had_on_its_own_day()
    {
        var (older, old) = (Touch(-4) with { Start = Slot(-4, "09:10", "09:10").Start }, Touch(-3));

        Assert.Equal(
            [new PlacedTouch(older.Id, Slot(0, "09:00", "09:00").Start), new PlacedTouch(old.Id, Slot(0, "09:05", "09:05").Start)], Plan([old, older]).Blocks.Single().Touches);
    }

    [Fact]
    public void The_last_place_of_a_block_is_kept_like_any_other() =>
        Assert.Equal(Slot(0, "09:15", "09:15").Start, Plan([Touch(0) with { Start = Slot(0, "09:15", "09:15").Start }]).Blocks.Single().Touches.Single().Start);

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    [InlineData(60, true)]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void A_block_lasts_a_quarter_of_an_hour_to_two_hours(int minutes, bool isPossible) =>
        Assert.Equal(isPossible, (BlockSettings.Usual with { Minutes = minutes }).IsPossible);

    [Fact]
    public void Everybody_begins_with_half_an_hour_a_day() => Assert.Equal(new BlockSettings(true, 30, null), BlockSettings.Usual);

    [Fact]
    public void Work_that_ends_when_it_begins_lasts_a_day() =>
        Assert.Equal(24 * 60, TimeSlot.OfWork(Week with { Start = new TimeOnly(9, 0), End = new TimeOnly(9, 0) }, Monday).Minutes);

    private static BlockPlan Plan(
        IReadOnlyCollection<BlockTouch> touches, IReadOnlyCollection<StandingBlock>? standing = null, BlockSettings? settings = null, WorkingWeek? week = null,
        DateTime? now = null, IReadOnlyCollection<TimeSlot>? busy = null) =>
        BlockPlan.Make(settings ?? BlockSettings.Usual, week ?? Week, now ?? Dawn, touches, standing ?? [], busy ?? []);

    private static BlockTouch Touch(int day, bool isFixed = false) => new(Guid.NewGuid(), Monday.AddDays(day), isFixed, 2, null);

    private static TimeSlot Slot(int day, string from, string to) =>
        new(Monday.AddDays(day).ToDateTime(TimeOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture)),
            Monday.AddDays(day).ToDateTime(TimeOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)));
}
