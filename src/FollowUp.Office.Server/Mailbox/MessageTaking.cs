using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Replies;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Picks from a page the mails that concern a lead, fetches those in full and hands them over, each in a transaction of its own.</summary>
internal sealed class MessageTaking(
    IDbContextFactory<FollowUpDb> contexts, MailIntake intake, MessageReading reading, SettingAside aside, TimeProvider time)
{
    /// <summary>Mail is stamped in whole seconds by several clocks.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    public async Task TakeAsync(Account account, IReadOnlyList<MessageFacts> page, MailboxLease lease, CancellationToken cancellationToken)
    {
        // One mail at a time, oldest first: a mail may make the next one matter.
        foreach (var listed in page.Where(mail => !mail.IsDraft))
        {
            var cheap = listed;
            try
            {
                cheap = await AsItSaysAsync(account, listed, cancellationToken);
                await TakeOneAsync(account, cheap, lease, cancellationToken);
            }
            catch (Exception broken) when (SettingAside.IsOfTheMail(broken, lease) && !cancellationToken.IsCancellationRequested)
            {
                // One mail that cannot be understood must not stop those behind it.
                await aside.PutAsync(lease, cheap.Id, cheap.Side, broken, cancellationToken);
            }
        }
    }

    /// <summary>Takes a mail in that was fetched in full.</summary>
    public async Task TakeInAsync(Account account, MessageFacts mail, MailboxLease lease, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await Collisions.RetryAsync(db, async () =>
        {
            // What it means and what follows from it is found out before anything is locked: others write meanwhile, and who
            // wrote at the same lead makes this begin anew.
            await intake.TakeInAsync(db, account, mail, cancellationToken);
            return await SaveAsync(db, mail, lease, cancellationToken);
        });
        intake.Committed();
    }

    private async Task<bool> SaveAsync(FollowUpDb db, MessageFacts mail, MailboxLease lease, CancellationToken cancellationToken)
    {
        if (!db.ChangeTracker.HasChanges())
            return false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await lease.HoldAsync(db, time.GetUtcNow(), cancellationToken);
        var isNewTouch = mail.Side == MailSide.Sent && db.ChangeTracker.Entries<FactRow>().Any(fact => fact.State == EntityState.Added);
        await db.SaveChangesAsync(cancellationToken);
        if (isNewTouch)
            await SweepAgainFromAsync(db, lease, mail.At, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task TakeOneAsync(Account account, MessageFacts cheap, MailboxLease lease, CancellationToken cancellationToken)
    {
        if (!await IsWantedAsync(account, cheap, cancellationToken))
            return;
        // Of one's own mail the list says all there is to know: it went through no transport that could have added a header.
        var mail = cheap.Side == MailSide.Sent ? cheap : await reading.FullAsync(account, cheap.Id, cheap.Side, cancellationToken);
        if (mail is not null)
            await TakeInAsync(account, mail, lease, cancellationToken);
    }

    /// <summary>Not the folder says whose a mail is but the mail itself: an answer that somebody put among the sent mail is an answer.</summary>
    private async Task<MessageFacts> AsItSaysAsync(Account account, MessageFacts listed, CancellationToken cancellationToken)
    {
        if (listed.Side != MailSide.Sent || account.Owns(listed.From?.Address) || account.Owns(listed.Sender?.Address))
            return listed;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await new LeadLookup(db, account).IsOfLeadAsync(listed, cancellationToken) ? listed with { Side = MailSide.Received } : listed;
    }

    private async Task<bool> IsWantedAsync(Account account, MessageFacts cheap, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await MailIntake.ConcernsALeadAsync(db, account, cheap, cancellationToken))
            return false;
        // A mail of one's own may be a touch with several leads.
        if (cheap.Side == MailSide.Sent)
            return true;
        var key = MessageKey.Of(cheap);
        var known = await db.Set<FactRow>().Where(fact => fact.AccountId == account.Id && fact.MessageKey == key).Select(fact => new { fact.LeadId, fact.Kind }).ToListAsync(cancellationToken);
        // Heard before, by another list: opening it again would change nothing. From a mail of which it is only known that somebody was
        // made a lead by it, somebody else's answer may still be heard.
        return known.TrueForAll(fact => fact.Kind == nameof(LeadFact.MailReceived))
            && (known.Count == 0 || await new LeadLookup(db, account).IsThreadOfOthersAsync(cheap, [.. known.Select(fact => fact.LeadId)], cancellationToken));
    }

    /// <summary>
    /// An answer that was heard before our own mail concerned nobody then, and was dropped: what came since the touch is swept
    /// again. Most touches are heard before any sweep passes them, and then this changes nothing.
    /// </summary>
    private async Task SweepAgainFromAsync(FollowUpDb db, MailboxLease lease, DateTimeOffset touchedAt, CancellationToken cancellationToken)
    {
        var (from, now) = (touchedAt - Slack, time.GetUtcNow());
        await lease.Mine(db).Where(state => state.SweptUpTo > from).ExecuteUpdateAsync(
            set => set.SetProperty(state => state.SweptUpTo, from).SetProperty(state => state.SweepLink, (string?)null).SetProperty(state => state.DueAt, now),
            cancellationToken);
    }
}
