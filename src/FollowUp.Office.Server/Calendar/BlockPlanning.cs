using FollowUp.Office.Core.Blocks;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Calendar;

/// <summary>Plans the follow-up blocks of an account and which touch stands where; what follows from it is planned in the ledger.</summary>
internal sealed class BlockPlanning(FreeBusy freeBusy, EffectLedger ledger, BlockWishes wishes, TimeProvider time) : IEffectPerformer
{
    /// <summary>Blocks of days gone by are history for a while, and then nobody's.</summary>
    private const int DaysKept = 14;

    private static readonly TimeSpan UntilWritten = TimeSpan.FromSeconds(2);

    public IReadOnlySet<EffectKind> Kinds { get; } = new HashSet<EffectKind> { EffectKind.PlanBlocks };

    public async Task<EffectOutcome> PerformAsync(EffectInHand effect, CancellationToken cancellationToken)
    {
        try
        {
            if (await IsUnderWayAsync(effect, cancellationToken))
            {
                return new EffectOutcome.Later(time.GetUtcNow() + UntilWritten, "underWay");
            }

            await TidyAsync(effect, cancellationToken);
            var scene = await SceneAsync(effect.Db, effect.Account, cancellationToken);
            await PlanAsync(effect, scene, cancellationToken);
            return new EffectOutcome.Done("planned");
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return GraphFailures.OutcomeOf(error, time.GetUtcNow());
        }
    }

    // A block that is being written is in the calendar already, and not yet known to be ours.
    private static Task<bool> IsUnderWayAsync(EffectInHand effect, CancellationToken cancellationToken) => effect.Db.Set<EffectRow>().AnyAsync(
        row => row.AccountId == effect.Account.Id && (row.Kind == EffectKind.PutBlock || row.Kind == EffectKind.RemoveBlock)
            && (row.State == EffectState.Sending || (row.State == EffectState.Planned && row.Attempts == 0)), cancellationToken);

    private async Task PlanAsync(EffectInHand effect, Scene scene, CancellationToken cancellationToken)
    {
        var (account, wish) = (effect.Account, effect.Payload<PlanBlocksPayload>());
        var (settings, week) = (account.BlockSettings(), account.Week());
        var standing = wish.IsAnew ? scene.Standing.FindAll(block => block.Word != OwnersWord.None || block.Slot.Start <= scene.Now) : scene.Standing;
        var asks = (wish.IsInTheWay && scene.Touches.Count > 0) || BlockPlan.NeedsTime(settings, week, scene.Now, scene.Touches, standing);
        var busy = asks ? await BusyAsync(account, scene, cancellationToken) : null;
        var plan = BlockPlan.Make(settings, week, scene.Now, scene.Touches, standing, busy);
        var current = BlockPlan.CurrentDay(week, scene.Now, scene.Standing.ToDictionary(block => block.Day));
        foreach (var block in plan.Blocks.Where(block => block.IsShown))
        {
            Put(effect, scene, block, isRead: block.Day == current || wish.IsDaily);
        }

        // A block some days ahead that is empty now is filled again by the next touch, as a rule.
        var unneeded = plan.Gone.Concat(scene.Standing.Except(standing).Select(block => block.Day).Where(day => !plan.Blocks.Any(block => block.Day == day)));
        foreach (var day in unneeded.Where(day => day <= current || wish.IsDaily || !settings.IsEnabled))
        {
            ledger.Plan(effect.Db, account, EffectKind.RemoveBlock, EffectLane.Block(account.Id, day), new BlockPayload(day));
        }

        await PlaceAsync(effect, scene, plan, cancellationToken);
    }

    /// <summary>Written where its place changed; the agenda of the next block also where it has not begun and reads otherwise now.</summary>
    private void Put(EffectInHand effect, Scene scene, PlannedBlock block, bool isRead)
    {
        var known = scene.Blocks.Find(stored => stored.Day == block.Day);
        var stands = known is not null && scene.Standing.Exists(stored => stored.Day == block.Day && stored.Slot == block.Place.Slot);
        if (!stands || (isRead && block.Place.Slot.Start > scene.Now))
        {
            ledger.Plan(effect.Db, effect.Account, EffectKind.PutBlock, EffectLane.Block(effect.Account.Id, block.Day), new BlockPayload(
                block.Day, block.Place.Slot.Start, block.Place.Slot.End, block.Place.Room, [.. block.Touches.Select(touch => touch.Id)]));
        }
    }

    private async Task PlaceAsync(EffectInHand effect, Scene scene, BlockPlan plan, CancellationToken cancellationToken)
    {
        var (account, zone) = (effect.Account, effect.Account.TimeZone);
        var placed = plan.Blocks.SelectMany(block => block.Touches).Where(touch => scene.StartOf(touch.Id) != new DueTime(touch.Start, zone).Instant).ToList();
        var lanes = placed.ConvertAll(touch => EffectLane.Calendar(touch.Id));
        var open = await effect.Db.Set<EffectRow>().Where(row => lanes.Contains(row.Lane) && (row.State == EffectState.Planned || row.State == EffectState.Sending))
            .Select(row => row.Lane).ToListAsync(cancellationToken);
        foreach (var touch in placed.Where(touch => !open.Contains(EffectLane.Calendar(touch.Id))))
        {
            ledger.Plan(effect.Db, account, EffectKind.PlaceEvent, EffectLane.Calendar(touch.Id), new PlaceEventPayload(touch.Start, zone, scene.DayOf(touch.Id)), touch.Id);
        }
    }

    private async Task<IReadOnlyList<TimeSlot>> BusyAsync(Account account, Scene scene, CancellationToken cancellationToken)
    {
        var week = account.Week();
        var last = week.AddWorkingDays(week.WorkingDayFrom(DateOnly.FromDateTime(scene.Now)), BlockPlan.Days);
        return await freeBusy.BusyAsync(
            account, scene.Now.Date, last.AddDays(2).ToDateTime(TimeOnly.MinValue),
            scene.Standing.Where(block => block.Word != OwnersWord.Deleted).Select(block => block.Slot), cancellationToken);
    }

    private async Task TidyAsync(EffectInHand effect, CancellationToken cancellationToken)
    {
        var (lane, seq, id) = (effect.Row.Lane, effect.Row.Seq, effect.Account.Id);
        var old = effect.Account.Week().LocalDate(time.GetUtcNow()).AddDays(-DaysKept);
        await effect.Db.Set<EffectRow>().Where(row => row.Lane == lane && row.Seq < seq && row.State == EffectState.Done).ExecuteDeleteAsync(cancellationToken);
        await effect.Db.Set<FollowUpBlock>().Where(block => block.AccountId == id && block.Day < old).ExecuteDeleteAsync(cancellationToken);
        var any = await effect.Db.Set<CalendarEntry>().AnyAsync(entry => entry.AccountId == id, cancellationToken);
        DateTimeOffset? next = any ? wishes.NextMorning(effect.Account) : null;
        await effect.Db.Set<CalendarState>().Where(state => state.AccountId == id).ExecuteUpdateAsync(set => set.SetProperty(state => state.PlanAt, next), cancellationToken);
    }

    private async Task<Scene> SceneAsync(FollowUpDb db, Account account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().WallTime(account.TimeZone);
        var week = account.Week();
        var today = DateOnly.FromDateTime(now);
        var last = week.AddWorkingDays(week.WorkingDayFrom(today), BlockPlan.Days);
        var entries = await db.Set<CalendarEntry>().AsNoTracking()
            .Where(entry => entry.AccountId == account.Id && entry.Day <= last && entry.Event.StartsAt != null).ToListAsync(cancellationToken);
        var blocks = await db.Set<FollowUpBlock>().AsNoTracking().Where(block => block.AccountId == account.Id && block.Day >= today.AddDays(-1)).ToListAsync(cancellationToken);
        return new Scene(now, entries, blocks, account.TimeZone);
    }

    /// <summary>What there is to plan with.</summary>
    private sealed class Scene(DateTime now, List<CalendarEntry> entries, List<FollowUpBlock> blocks, string zone)
    {
        private readonly Dictionary<Guid, DateTimeOffset?> _starts = entries.ToDictionary(entry => entry.LeadId, entry => entry.Event.StartsAt);

        public DateTime Now => now;
        public List<FollowUpBlock> Blocks => blocks;

        public List<BlockTouch> Touches { get; } =
            [.. entries.Select(entry => new BlockTouch(entry.LeadId, entry.Day!.Value, entry.IsFixed, entry.Rank, entry.Event.StartsAt!.Value.WallTime(zone)))];

        public List<StandingBlock> Standing { get; } = [.. blocks.Select(block => block.Standing(zone))];

        public DateTimeOffset? StartOf(Guid leadId) => _starts[leadId];

        public DateOnly DayOf(Guid leadId) => Touches.Find(touch => touch.Id == leadId)!.Day;
    }
}
