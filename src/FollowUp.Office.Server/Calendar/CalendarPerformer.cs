using System.Text.Json;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Calendar;

/// <summary>
/// Brings the calendar in line with a lead's next touch. Safe to repeat: an event carries the effect's id as transactionId
/// and the lead's id as a searchable property, so an attempt after a crash finds what an earlier one made.
/// </summary>
internal sealed class CalendarPerformer(GraphAccess graph, TimeProvider time) : IEffectPerformer
{
    public IReadOnlySet<EffectKind> Kinds { get; } = new HashSet<EffectKind> { EffectKind.PutEvent, EffectKind.RemoveEvent };

    public async Task<EffectOutcome> PerformAsync(EffectInHand effect, CancellationToken cancellationToken)
    {
        if (await IsSupersededAsync(effect, cancellationToken))
        {
            return new EffectOutcome.Superseded();
        }

        try
        {
            var client = await graph.ForAsync(effect.Account, cancellationToken);
            var calendar = new LeadCalendar(client, effect.Account.ObjectId, effect.Lead.Id);
            return effect.Row.Kind == EffectKind.PutEvent
                ? await PutAsync(effect, calendar, new MailLookup(client, effect.Account.ObjectId), cancellationToken)
                : await RemoveAsync(effect, calendar, cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return GraphFailures.OutcomeOf(error, time.GetUtcNow());
        }
    }

    // The newest wish wins: what a later row of the same lane will say need not be shown first.
    private static Task<bool> IsSupersededAsync(EffectInHand effect, CancellationToken cancellationToken) =>
        effect.Db.Set<EffectRow>().AnyAsync(
            row => row.Lane == effect.Row.Lane && row.Seq > effect.Row.Seq && row.State == EffectState.Planned, cancellationToken);

    private static async Task<EffectOutcome> PutAsync(EffectInHand effect, LeadCalendar calendar, MailLookup mails, CancellationToken cancellationToken)
    {
        var payload = JsonSerializer.Deserialize<PutEventPayload>(effect.Row.Payload, JsonSerializerOptions.Web)!;
        var content = new EventContent(effect.Lead, payload, await LastMailAsync(effect, mails, cancellationToken));
        var entry = await effect.Db.Set<CalendarEntry>().FindAsync([effect.Lead.Id], cancellationToken);
        var known = entry?.EventId ?? await FindLostAsync(effect, calendar, cancellationToken);
        if (known is not null && await calendar.MoveAsync(known, content, cancellationToken))
        {
            Remember(effect, entry, known);
            return new EffectOutcome.Done("moved");
        }

        Remember(effect, entry, await calendar.CreateAsync(content, effect.Row.Id, cancellationToken));
        return new EffectOutcome.Done("created");
    }

    private static async Task<EffectOutcome> RemoveAsync(EffectInHand effect, LeadCalendar calendar, CancellationToken cancellationToken)
    {
        var entry = await effect.Db.Set<CalendarEntry>().FindAsync([effect.Lead.Id], cancellationToken);
        var known = entry?.EventId ?? await FindLostAsync(effect, calendar, cancellationToken);
        var removed = known is not null && await calendar.RemoveAsync(known, cancellationToken);
        // Forgotten only now: an attempt that fails is saved too, and the next one must know which event it was.
        if (entry is not null)
        {
            effect.Db.Remove(entry);
        }

        return new EffectOutcome.Done(removed ? "removed" : "nothingToDo");
    }

    // Only where an attempt may have been cut off is there anything to look for; the usual case costs no extra request.
    private static async Task<string?> FindLostAsync(EffectInHand effect, LeadCalendar calendar, CancellationToken cancellationToken)
    {
        var mayBeLost = effect.Row.Attempts > 1 || await effect.Db.Set<EffectRow>().AnyAsync(
            // Attempts are given back where Graph asked to wait; the token stays with whatever was once taken up.
            row => row.Lane == effect.Row.Lane && row.Seq < effect.Row.Seq && row.LeaseToken != null && row.State != EffectState.Done, cancellationToken);
        return mayBeLost ? await calendar.FindAsync(cancellationToken) : null;
    }

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

    private static void Remember(EffectInHand effect, CalendarEntry? entry, string eventId)
    {
        if (entry is not null)
        {
            entry.EventId = eventId;
            return;
        }

        effect.Db.Add(new CalendarEntry
        {
            LeadId = effect.Lead.Id,
            AccountId = effect.Lead.AccountId,
            TenantId = effect.Lead.TenantId,
            EventId = eventId,
        });
    }
}
