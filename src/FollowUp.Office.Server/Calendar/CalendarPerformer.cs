using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Calendar;

/// <summary>Where an event is to stand, whatever it says, as long as the touch is promised for <paramref name="Day"/>.</summary>
internal sealed record PlaceEventPayload(DateTime Local, string Zone, DateOnly Day);

/// <summary>
/// Brings the calendar in line with a lead's next touch. Safe to repeat: an event carries the effect's id as transactionId
/// and the lead's id as a searchable property, so an attempt after a crash finds what an earlier one made.
/// </summary>
internal sealed class CalendarPerformer(GraphAccess graph, RemovedEvents removed, BlockWishes blocks, CalendarNews news, EventContent content, TimeProvider time) : IEffectPerformer
{
    public IReadOnlySet<EffectKind> Kinds { get; } = new HashSet<EffectKind> { EffectKind.PutEvent, EffectKind.RemoveEvent, EffectKind.PlaceEvent };

    public async Task<EffectOutcome> PerformAsync(EffectInHand effect, CancellationToken cancellationToken)
    {
        if (await IsSupersededAsync(effect, cancellationToken))
        {
            return new EffectOutcome.Superseded();
        }

        try
        {
            var client = await graph.ForAsync(effect.Account, cancellationToken);
            var calendar = new OwnCalendar(client, effect.Account, removed);
            return effect.Row.Kind switch
            {
                EffectKind.PutEvent => await PutAsync(effect, calendar, new MailLookup(client, effect.Account.ObjectId), cancellationToken),
                EffectKind.PlaceEvent => await PlaceAsync(effect, calendar, cancellationToken),
                _ => await RemoveAsync(effect, calendar, cancellationToken),
            };
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return GraphFailures.OutcomeOf(error, time.GetUtcNow());
        }
    }

    // The newest wish wins: what a later row of the same lane will say need not be shown first. A place says nothing of the rest.
    private static Task<bool> IsSupersededAsync(EffectInHand effect, CancellationToken cancellationToken) =>
        effect.Db.Set<EffectRow>().AnyAsync(
            row => row.Lane == effect.Row.Lane && row.Seq > effect.Row.Seq && row.State == EffectState.Planned
                && (row.Kind != EffectKind.PlaceEvent || effect.Row.Kind == EffectKind.PlaceEvent), cancellationToken);

    private async Task<EffectOutcome> PutAsync(EffectInHand effect, OwnCalendar calendar, MailLookup mails, CancellationToken cancellationToken)
    {
        var payload = effect.Payload<PutEventPayload>();
        var entry = await EntryAsync(effect, cancellationToken);
        var known = entry?.Event ?? new OwnEvent();
        var start = await BlockWishes.PlaceOfAsync(effect.Db, effect.Account, payload.Due, entry, cancellationToken);
        var wish = content.OfTouch(effect.Lead, payload, await LastMailAsync(effect, mails, cancellationToken), start);
        var put = await new EventPutting(calendar, known).PutAsync(
            wish, EventMark.OfLead(effect.Lead.Id), effect.Row.Id, known.Id is null && await MayBeLostAsync(effect, cancellationToken),
            seen => seen.ChangedAt > effect.Row.PlannedAt, cancellationToken);
        entry ??= Add(effect, known);
        (entry.Day, entry.IsFixed, entry.Rank) = (payload.Due.Date, payload.IsFixed, effect.Lead.Rank);
        await blocks.TouchPlacedAsync(effect.Db, effect.Account, entry, cancellationToken);
        return OutcomeOf(effect, entry, put);
    }

    private async Task<EffectOutcome> PlaceAsync(EffectInHand effect, OwnCalendar calendar, CancellationToken cancellationToken)
    {
        if (await EntryAsync(effect, cancellationToken) is not { Event: { Id: not null } known } entry)
        {
            return new EffectOutcome.Done("nothingToDo");
        }

        var place = effect.Payload<PlaceEventPayload>();
        if (entry.Day != place.Day)
        {
            // Promised for another day since the plan was made: it stands where that day wants it.
            return new EffectOutcome.Done("nothingToDo");
        }

        var put = await new EventPutting(calendar, known).ChangeAsync(EventWish.At(new DueTime(place.Local, place.Zone)), _ => true, cancellationToken);
        return OutcomeOf(effect, entry, put is PutOutcome.Changed ? PutOutcome.NothingToDo : put);
    }

    private EffectOutcome.Done OutcomeOf(EffectInHand effect, CalendarEntry entry, PutOutcome put)
    {
        if (put is PutOutcome.LeftToOwner or PutOutcome.Gone)
        {
            // What the owner did is heard like everything they do.
            news.Tell(effect.Db, entry.AccountId, entry.Event.Id!);
            return new EffectOutcome.Done("leftToOwner");
        }

        return new EffectOutcome.Done(put switch { PutOutcome.Created => "created", PutOutcome.Changed => "moved", _ => "nothingToDo" });
    }

    private async Task<EffectOutcome> RemoveAsync(EffectInHand effect, OwnCalendar calendar, CancellationToken cancellationToken)
    {
        var entry = await EntryAsync(effect, cancellationToken);
        var known = entry?.Event.Id
            ?? (await MayBeLostAsync(effect, cancellationToken) ? (await calendar.FindAsync(EventMark.OfLead(effect.Lead.Id), cancellationToken))?.Id : null);
        var removed = known is not null && await calendar.RemoveAsync(known, cancellationToken);
        // Forgotten only now: an attempt that fails is saved too, and the next one must know which event it was.
        if (entry is not null)
        {
            effect.Db.Remove(entry);
            await blocks.TouchGoneAsync(effect.Db, effect.Account, entry, cancellationToken);
        }

        return new EffectOutcome.Done(removed ? "removed" : "nothingToDo");
    }

    private static async Task<CalendarEntry?> EntryAsync(EffectInHand effect, CancellationToken cancellationToken) =>
        await effect.Db.Set<CalendarEntry>().FindAsync([effect.Lead.Id], cancellationToken);

    // Only where an attempt may have been cut off is there anything to look for; the usual case costs no extra request.
    private static async Task<bool> MayBeLostAsync(EffectInHand effect, CancellationToken cancellationToken) =>
        effect.Row.Attempts > 1 || await effect.Db.Set<EffectRow>().AnyAsync(
            // Attempts are given back where Graph asked to wait; the token stays with whatever was once taken up.
            row => row.Lane == effect.Row.Lane && row.Seq < effect.Row.Seq && row.LeaseToken != null && row.State != EffectState.Done, cancellationToken);

    private static async Task<MailRef?> LastMailAsync(EffectInHand effect, MailLookup mails, CancellationToken cancellationToken)
    {
        var row = await effect.Db.Set<FactRow>()
            .Where(found => found.LeadId == effect.Lead.Id && found.MessageKey != null && !found.SetAside)
            .OrderByDescending(found => found.At)
            .FirstOrDefaultAsync(cancellationToken);
        var mail = row is null ? null : LeadBook.FactOf(row).AboutMail;
        // The pane knows a mail by its ids only; where it is read, the mailbox knows.
        return mail is { WebLink: null } ? mail with { WebLink = await mails.WebLinkAsync(mail.InternetMessageId, cancellationToken) } : mail;
    }

    private static CalendarEntry Add(EffectInHand effect, OwnEvent made)
    {
        var entry = new CalendarEntry { LeadId = effect.Lead.Id, AccountId = effect.Lead.AccountId, TenantId = effect.Lead.TenantId, Event = made };
        effect.Db.Add(entry);
        return entry;
    }
}
