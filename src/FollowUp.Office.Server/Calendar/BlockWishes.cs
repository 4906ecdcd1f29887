using FollowUp.Office.Core.Blocks;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Calendar;

/// <summary>What to plan blocks for.</summary>
/// <param name="IsDaily">The plan of the morning: blocks that nothing is left for go.</param>
/// <param name="IsInTheWay">Something took the place of a block: the calendar is asked again.</param>
/// <param name="IsAnew">The owner wants their blocks otherwise: those that they left alone and that have not begun are placed anew.</param>
internal sealed record PlanBlocksPayload(bool IsDaily = false, bool IsInTheWay = false, bool IsAnew = false)
{
    /// <summary>Says more than that something is due.</summary>
    public bool IsSpecial => IsDaily || IsInTheWay || IsAnew;
}

/// <summary>Wishes for the follow-up blocks to be planned anew, and where a touch stands until they are.</summary>
internal sealed class BlockWishes(EffectLedger ledger, TimeProvider time)
{
    /// <summary>What changes together is planned together.</summary>
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(10);

    /// <summary>The owner's early morning: before they look at the day.</summary>
    private static readonly TimeSpan BeforeWork = TimeSpan.FromHours(2);

    /// <summary>Where the event of a touch stands: a named time where it was named, else in the block of its day.</summary>
    public static async Task<DueTime> PlaceOfAsync(FollowUpDb db, Account account, DueTime due, CalendarEntry? entry, CancellationToken cancellationToken)
    {
        if (due.IsFixed || !account.BlockEnabled)
        {
            return due;
        }

        if (entry is { IsFixed: false, Event.StartsAt: { } stands } && entry.Day == due.Date)
        {
            return due with { Local = stands.WallTime(due.Zone) };
        }

        if (await BlockAsync(db, account, due.Date, cancellationToken) is not { Event: { StartsAt: { } from, EndsAt: { } to } } block)
        {
            return account.BlockPreferredStart is { } preferred && due.Local.TimeOfDay == account.WorkStart.ToTimeSpan() ? due with { Local = due.Date.ToDateTime(preferred) } : due;
        }

        var others = await db.Set<CalendarEntry>().AsNoTracking()
            .Where(other => other.AccountId == account.Id && other.Event.StartsAt >= from && other.Event.StartsAt < to).Select(other => other.Event.StartsAt!.Value)
            .ToListAsync(cancellationToken);
        return due with { Local = BlockPlan.NextPlace(block.Standing(due.Zone).Slot, others.Select(start => start.WallTime(due.Zone)).Order()) };
    }

    /// <summary>A touch has an event now, or another one.</summary>
    public async Task TouchPlacedAsync(FollowUpDb db, Account account, CalendarEntry entry, CancellationToken cancellationToken)
    {
        if (!account.BlockEnabled)
        {
            return;
        }

        await InTheMorningAsync(db, account, cancellationToken);
        var (today, day) = (account.Week().LocalDate(time.GetUtcNow()), entry.Day!.Value);
        var last = account.Week().AddWorkingDays(account.Week().WorkingDayFrom(today), BlockPlan.Days - 1);
        if (!entry.IsFixed && day <= last && (day <= today || !await HasRoomAsync(db, account, entry, cancellationToken)))
        {
            await SoonAsync(db, account, new PlanBlocksPayload(), cancellationToken);
        }
    }

    /// <summary>A touch has no event any more. Of days ahead the morning is soon enough.</summary>
    public async Task TouchGoneAsync(FollowUpDb db, Account account, CalendarEntry entry, CancellationToken cancellationToken)
    {
        if (account.BlockEnabled && entry.Day <= account.Week().LocalDate(time.GetUtcNow()))
        {
            await SoonAsync(db, account, new PlanBlocksPayload(), cancellationToken);
        }
    }

    /// <summary>Plans with what else changes now; saved with the caller's unit of work.</summary>
    public async Task SoonAsync(FollowUpDb db, Account account, PlanBlocksPayload payload, CancellationToken cancellationToken)
    {
        var lane = EffectLane.Blocks(account.Id);
        if (db.Set<EffectRow>().Local.Any(row => row.Lane == lane && row.State == EffectState.Planned)
            || (!payload.IsSpecial && await db.Set<EffectRow>().AnyAsync(row => row.Lane == lane && row.State == EffectState.Planned, cancellationToken)))
        {
            return;
        }

        ledger.Plan(db, account, EffectKind.PlanBlocks, lane, payload, after: payload.IsSpecial ? TimeSpan.Zero : Together);
    }

    /// <summary>When the blocks are planned next without being asked: on working days, and on the day after one, when what was left over moves on.</summary>
    public DateTimeOffset NextMorning(Account account)
    {
        var (week, now) = (account.Week(), time.GetUtcNow());
        var today = week.LocalDate(now);
        var next = week.WorkingDayFrom(today.AddDays(1));
        return new[] { today, today.AddDays(1), next }.Where(day => day == next || week.IsWorkingDay(day) || week.IsWorkingDay(day.AddDays(-1)))
            .Select(day => week.AtStartOf(day).Instant - BeforeWork).Where(morning => morning > now).Min();
    }

    private async Task InTheMorningAsync(FollowUpDb db, Account account, CancellationToken cancellationToken)
    {
        if (await db.Set<CalendarState>().AnyAsync(state => state.AccountId == account.Id && state.PlanAt != null, cancellationToken))
        {
            return;
        }

        var morning = NextMorning(account).UtcDateTime;
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "CalendarStates" ("AccountId", "PlanAt") VALUES ({account.Id}, {morning})
            ON CONFLICT ("AccountId") DO UPDATE SET "PlanAt" = excluded."PlanAt" WHERE "CalendarStates"."PlanAt" IS NULL
            """,
            cancellationToken);
    }

    private static async Task<bool> HasRoomAsync(FollowUpDb db, Account account, CalendarEntry entry, CancellationToken cancellationToken)
    {
        if (await BlockAsync(db, account, entry.Day!.Value, cancellationToken) is not { Event: { StartsAt: { } from, EndsAt: { } to } })
        {
            return false;
        }

        var others = await db.Set<CalendarEntry>()
            .CountAsync(other => other.AccountId == account.Id && other.LeadId != entry.LeadId && other.Event.StartsAt >= from && other.Event.StartsAt < to, cancellationToken);
        return account.BlockSettings().MinutesFor(others + 1) <= (to - from).TotalMinutes;
    }

    private static Task<FollowUpBlock?> BlockAsync(FollowUpDb db, Account account, DateOnly day, CancellationToken cancellationToken) =>
        db.Set<FollowUpBlock>().AsNoTracking().SingleOrDefaultAsync(block => block.AccountId == account.Id && block.Day == day, cancellationToken);
}
