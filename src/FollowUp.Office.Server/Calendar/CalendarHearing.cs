using System.Linq.Expressions;
using FollowUp.Office.Core.Blocks;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;
using Microsoft.Graph.Models;
using TimeSlot = FollowUp.Office.Core.Blocks.TimeSlot;

namespace FollowUp.Office.Server.Calendar;

/// <summary>
/// What the owner did in their calendar. An event of ours that Graph tells of is read by itself; the whole of the next days is listed from
/// time to time, for what nobody told of: moves and deletions, meetings that took place, absences, and what took the place of a block.
/// </summary>
internal sealed partial class CalendarHearing(
    IDbContextFactory<FollowUpDb> contexts, GraphAccess graph, RemovedEvents removedEvents, CalendarList list, OwnEventChanges changes, Meetings meetings, BlockWishes blocks, Replanning replanning,
    EffectBell bell, MailboxOptions options, TimeProvider time, ILogger<CalendarHearing> log)
{
    /// <summary>More at once are one list.</summary>
    private const int MostTold = 10;

    /// <summary>Blocks are planned for five working days; a week and a holiday more.</summary>
    private const int DaysAhead = 10;
    private const int DaysFarAhead = 90;
    private static readonly TimeSpan Back = TimeSpan.FromDays(1);

    /// <summary>Nobody plans meetings at night: then it is looked at less often.</summary>
    private const int SeldomerOutsideOfWork = 6;

    public async Task HearAsync(Account account, MailboxLease lease, CancellationToken cancellationToken)
    {
        var ids = lease.Told.Where(item => item.Folder == WatchedFolder.Calendar).Select(item => item.MessageId).OfType<string>().Distinct().ToList();
        // Whatever sweeps the mail has the calendar listed, if that is due: a busy mailbox is swept without ever being due itself.
        var mayList = lease.IsDue || !(lease.SweptAt > lease.ClaimedAt - options.ReconcileEvery);
        if (ids.Count == 0 && !mayList && !lease.TellsOfAnything)
        {
            return;
        }

        try
        {
            // What reads as we last left it is the echo of our own act.
            var ours = await KnownAsync(account, mine => ids.Contains(mine.Id!), cancellationToken);
            var told = ours.FindAll(mine => lease.Told.Any(item => item.MessageId == mine.Id && (item.ETag is null || item.ETag != mine.ETag)));
            if (told.Count > MostTold || lease.TellsOfAnything || (mayList && await IsDueAsync(account, cancellationToken)))
            {
                await ReadAsync(account, lease, told, cancellationToken);
            }
            else
            {
                await ReadOneByOneAsync(account, lease, told, cancellationToken);
                // What is gone, which has no tag, makes room only.
                if (lease.Told.Any(item => item is { Folder: WatchedFolder.Calendar, ETag: not null } && !ours.Exists(mine => mine.Id == item.MessageId)))
                {
                    await MakeWayAsync(account, cancellationToken);
                }
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && failure is not LeaseLostException
            && GraphFailure.KindOf(failure) is not (GraphFailureKind.Throttled or GraphFailureKind.SignIn))
        {
            // Mail is heard all the same; what was missed here is listed with the next look.
            NotHeard(failure, account.Id, GraphFailure.KindOf(failure));
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await ReadAgainAsync(db, account.Id, cancellationToken);
        }
    }

    private async Task ReadAsync(Account account, MailboxLease lease, List<OwnEvent> told, CancellationToken cancellationToken)
    {
        var isFar = await IsFarDueAsync(account, cancellationToken);
        var (from, to) = (lease.ClaimedAt - Back, lease.ClaimedAt.AddDays(isFar ? DaysFarAhead : DaysAhead));
        // Remembered before Graph is asked: what we write meanwhile is not taken for the owner's doing.
        var known = (await KnownAsync(account, mine => mine.StartsAt < to && mine.EndsAt > from, cancellationToken)).UnionBy(told, mine => mine.Id).ToList();
        var listed = await list.ReadAsync(account, from, to, cancellationToken);
        var byId = listed.Where(found => found.Id is not null).ToLookup(found => found.Id!);
        foreach (var mine in known.Where(mine => byId[mine.Id!].Any()))
        {
            await changes.TakeAsync(account, lease, mine, SeenEvent.Of(byId[mine.Id!].First()), cancellationToken);
        }

        // Gone, or put where the list does not reach.
        await ReadOneByOneAsync(account, lease, known.Where(mine => !byId[mine.Id!].Any()), cancellationToken);

        var ids = byId.Select(found => found.Key).ToList();
        var ours = (await KnownAsync(account, mine => ids.Contains(mine.Id!), cancellationToken)).Select(mine => mine.Id).ToHashSet();
        // An event of an earlier version, of which only the id was remembered.
        foreach (var mine in (await KnownAsync(account, mine => ids.Contains(mine.Id!) && mine.StartsAt == null, cancellationToken)))
        {
            await changes.TakeAsync(account, lease, mine, SeenEvent.Of(byId[mine.Id!].First()), cancellationToken);
        }

        var others = OfOthers(listed.Where(found => !ours.Contains(found.Id)));
        await meetings.TakeAsync(account, lease, others, cancellationToken);
        await KeepAsync(account, lease, others, (from, to, isFar), cancellationToken);
    }

    private async Task ReadOneByOneAsync(Account account, MailboxLease lease, IEnumerable<OwnEvent> mine, CancellationToken cancellationToken)
    {
        foreach (var before in mine)
        {
            var calendar = new OwnCalendar(await graph.ForAsync(account, cancellationToken), account, removedEvents);
            await changes.TakeAsync(account, lease, before, await calendar.ReadAsync(before.Id!, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Something that is not ours was changed: what stands on a block is found by one list of the days that have one.</summary>
    private async Task MakeWayAsync(Account account, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await StandingAsync(db, account, cancellationToken);
        if (standing.Count == 0)
        {
            return;
        }

        var listed = await list.ReadAsync(account, standing.Min(block => block.StartsAt!.Value), standing.Max(block => block.EndsAt!.Value), cancellationToken);
        if (IsInTheWay(standing, OfOthers(listed.Where(found => !standing.Exists(block => block.Id == found.Id)))))
        {
            await blocks.SoonAsync(db, account, new PlanBlocksPayload(IsInTheWay: true), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            bell.Ring();
        }
    }

    private static List<Event> OfOthers(IEnumerable<Event> listed) => [.. listed.Where(found => found.Categories?.Contains(EventWish.Category) != true)];

    private async Task KeepAsync(
        Account account, MailboxLease lease, List<Event> others, (DateTimeOffset From, DateTimeOffset To, bool IsFar) span, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // A touch that is put into the calendar meanwhile may be the first to make the row.
        account.DaysAway = await Collisions.RetryAsync(db, () => WriteAsync(db, account, lease, others, span, cancellationToken));
        bell.Ring();
    }

    private async Task<string> WriteAsync(
        FollowUpDb db, Account account, MailboxLease lease, List<Event> others, (DateTimeOffset From, DateTimeOffset To, bool IsFar) span, CancellationToken cancellationToken)
    {
        var row = await db.Set<Account>().SingleAsync(found => found.Id == account.Id, cancellationToken);
        var (before, week) = (row.Basis(), row.Week());
        row.DaysAway = Absences.After(row, others, week.LocalDate(span.From).AddDays(1), week.LocalDate(span.To).AddDays(-1));
        await replanning.WishAsync(db, row, before, cancellationToken);
        if (IsInTheWay(await StandingAsync(db, row, cancellationToken), others))
        {
            await blocks.SoonAsync(db, row, new PlanBlocksPayload(IsInTheWay: true), cancellationToken);
        }

        var state = await db.Set<CalendarState>().FindAsync([row.Id], cancellationToken) ?? db.Add(new CalendarState { AccountId = row.Id }).Entity;
        state.ReadAt = lease.ClaimedAt;
        state.FarReadAt = span.IsFar ? lease.ClaimedAt : state.FarReadAt;
        await db.SaveChangesAsync(cancellationToken);
        return row.DaysAway;
    }

    /// <summary>The blocks that have not begun and that the owner left to the product.</summary>
    private async Task<List<OwnEvent>> StandingAsync(FollowUpDb db, Account account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return !account.BlockEnabled ? [] : await db.Set<FollowUpBlock>().AsNoTracking()
            .Where(block => block.AccountId == account.Id && block.Word == OwnersWord.None && block.Event.StartsAt > now).Select(block => block.Event)
            .ToListAsync(cancellationToken);
    }

    private static bool IsInTheWay(List<OwnEvent> standing, List<Event> others) => standing.Exists(block => others.Exists(other =>
        other is { IsAllDay: not true, IsCancelled: not true, ShowAs: FreeBusyStatus.Busy or FreeBusyStatus.Tentative or FreeBusyStatus.Oof }
        && GraphTime.InstantOf(other.Start) < block.EndsAt && GraphTime.InstantOf(other.End) > block.StartsAt));

    private async Task<List<OwnEvent>> KnownAsync(Account account, Expression<Func<OwnEvent, bool>> which, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var touches = await db.Set<CalendarEntry>().AsNoTracking().Where(entry => entry.AccountId == account.Id).Select(entry => entry.Event)
            .Where(mine => mine.Id != null).Where(which).ToListAsync(cancellationToken);
        var standing = await db.Set<FollowUpBlock>().AsNoTracking().Where(block => block.AccountId == account.Id).Select(block => block.Event)
            .Where(mine => mine.Id != null).Where(which).ToListAsync(cancellationToken);
        return [.. touches, .. standing];
    }

    /// <summary>Nobody's calendar is read who has nobody to follow up.</summary>
    private async Task<bool> IsDueAsync(Account account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var readAt = await db.Set<CalendarState>().Where(state => state.AccountId == account.Id).Select(state => state.ReadAt).SingleOrDefaultAsync(cancellationToken);
        var (week, local) = (account.Week(), now.WallTime(account.TimeZone));
        var atWork = TimeSlot.OfWork(week, DateOnly.FromDateTime(local)) is var work && local >= work.Start.AddHours(-2) && local <= work.End.AddHours(1);
        var every = options.ReconcileEvery * (atWork ? 1 : SeldomerOutsideOfWork);
        return !(readAt > now - every) && await db.Set<Lead>().AnyAsync(lead => lead.AccountId == account.Id && lead.NextDue != null, cancellationToken);
    }

    private async Task<bool> IsFarDueAsync(Account account, CancellationToken cancellationToken)
    {
        var yesterday = time.GetUtcNow() - MailboxProfile.Lifetime;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return !await db.Set<CalendarState>().AnyAsync(state => state.AccountId == account.Id && state.FarReadAt > yesterday, cancellationToken);
    }

    /// <summary>Something may have been missed: with the next look the calendar is listed.</summary>
    public static Task<int> ReadAgainAsync(FollowUpDb db, Guid accountId, CancellationToken cancellationToken) =>
        db.Set<CalendarState>().Where(state => state.AccountId == accountId)
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.ReadAt, (DateTimeOffset?)null), cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Calendar of account {AccountId} could not be heard: {Kind}")]
    private partial void NotHeard(Exception failure, Guid accountId, GraphFailureKind kind);
}
