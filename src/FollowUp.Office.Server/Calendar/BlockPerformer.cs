using FollowUp.Office.Core.Blocks;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Mailbox;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Calendar;

/// <summary>Which block, where, and whose touches it is for; of one to be removed only the day.</summary>
internal sealed record BlockPayload(DateOnly Day, DateTime Start = default, DateTime End = default, BlockRoom Room = BlockRoom.Enough, IReadOnlyList<Guid>? Touches = null);

/// <summary>Brings the event of a follow-up block in line with the plan; safe to repeat, like the events of leads.</summary>
internal sealed class BlockPerformer(GraphAccess graph, RemovedEvents removedEvents, CalendarNews news, EventContent content, TimeProvider time) : IEffectPerformer
{
    public IReadOnlySet<EffectKind> Kinds { get; } = new HashSet<EffectKind> { EffectKind.PutBlock, EffectKind.RemoveBlock };

    public async Task<EffectOutcome> PerformAsync(EffectInHand effect, CancellationToken cancellationToken)
    {
        if (await effect.Db.Set<EffectRow>().AnyAsync(
            row => row.Lane == effect.Row.Lane && row.Seq > effect.Row.Seq && row.State == EffectState.Planned, cancellationToken))
        {
            return new EffectOutcome.Superseded();
        }

        try
        {
            var payload = effect.Payload<BlockPayload>();
            var calendar = new OwnCalendar(await graph.ForAsync(effect.Account, cancellationToken), effect.Account, removedEvents);
            var block = await effect.Db.Set<FollowUpBlock>().FindAsync([effect.Account.Id, payload.Day], cancellationToken);
            return effect.Row.Kind == EffectKind.PutBlock
                ? await PutAsync(effect, payload, calendar, block, cancellationToken)
                : await RemoveAsync(effect, payload, calendar, block, cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return GraphFailures.OutcomeOf(error, time.GetUtcNow());
        }
    }

    private async Task<EffectOutcome> PutAsync(
        EffectInHand effect, BlockPayload payload, OwnCalendar calendar, FollowUpBlock? block, CancellationToken cancellationToken)
    {
        var known = block?.Event ?? new OwnEvent();
        if (block?.Word == OwnersWord.Deleted)
        {
            return new EffectOutcome.Done("nothingToDo");
        }

        var wish = content.OfBlock(
            new TimeSlot(payload.Start, payload.End), payload.Room, effect.Account.TimeZone, await AgendaAsync(effect, payload.Touches ?? [], cancellationToken));
        var putting = new EventPutting(calendar, known);
        var put = block is null
            ? await putting.PutAsync(wish, EventMark.OfBlock(payload.Day), effect.Row.Id, effect.Row.Attempts > 1, _ => true, cancellationToken)
            : await putting.ChangeAsync(wish, _ => true, cancellationToken);
        if (put is PutOutcome.Gone or PutOutcome.LeftToOwner)
        {
            // Theirs for this day, as soon as it is heard.
            news.Tell(effect.Db, effect.Account.Id, known.Id!);
            return new EffectOutcome.Done("leftToOwner");
        }

        if (block is null)
        {
            effect.Db.Add(new FollowUpBlock { AccountId = effect.Account.Id, Day = payload.Day, Event = known });
        }

        return new EffectOutcome.Done(put == PutOutcome.Created ? "created" : "moved");
    }

    private static async Task<EffectOutcome> RemoveAsync(
        EffectInHand effect, BlockPayload payload, OwnCalendar calendar, FollowUpBlock? block, CancellationToken cancellationToken)
    {
        var known = block?.Event.Id ?? (effect.Row.Attempts > 1 ? (await calendar.FindAsync(EventMark.OfBlock(payload.Day), cancellationToken))?.Id : null);
        var removed = known is not null && await calendar.RemoveAsync(known, cancellationToken);
        if (block is not null)
        {
            effect.Db.Remove(block);
        }

        return new EffectOutcome.Done(removed ? "removed" : "nothingToDo");
    }

    private static async Task<List<Lead>> AgendaAsync(EffectInHand effect, IReadOnlyList<Guid> touches, CancellationToken cancellationToken)
    {
        var leads = await effect.Db.Set<Lead>().AsNoTracking().Where(lead => touches.Contains(lead.Id) && lead.NextWhy != TouchReason.JudgeAnswer).ToListAsync(cancellationToken);
        var place = touches.Index().ToDictionary(touch => touch.Item, touch => touch.Index);
        return [.. leads.OrderBy(lead => place[lead.Id])];
    }
}
