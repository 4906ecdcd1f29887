using System.Text.RegularExpressions;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Replies;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Picks from a page the mails that concern a lead, fetches those in full and hands them over, each in a transaction of its own.</summary>
internal sealed partial class MessageTaking(
    IDbContextFactory<FollowUpDb> contexts, MailIntake intake, MessageReading reading, TimeProvider time, ILogger<MessageTaking> log)
{
    public async Task TakeAsync(Account account, IReadOnlyList<MessageFacts> page, MailboxLease lease, CancellationToken cancellationToken)
    {
        // One mail at a time, oldest first: a mail may make the next one matter.
        foreach (var cheap in page)
        {
            if (!cheap.IsDraft && await ConcernsAsync(account, cheap, cancellationToken))
                await TakeOneAsync(account, cheap, lease, cancellationToken);
        }
    }

    private async Task<bool> ConcernsAsync(Account account, MessageFacts cheap, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await MailIntake.ConcernsALeadAsync(db, account, cheap, cancellationToken);
    }

    private async Task TakeOneAsync(Account account, MessageFacts cheap, MailboxLease lease, CancellationToken cancellationToken)
    {
        if (await reading.FullAsync(account, cheap, cancellationToken) is not { } full)
            return;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await lease.HoldAsync(db, time.GetUtcNow(), cancellationToken);
        try
        {
            var current = await db.Set<Account>().SingleAsync(row => row.Id == account.Id, cancellationToken);
            await intake.TakeInAsync(db, current, full, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (Exception broken) when (IsOfTheMail(broken))
        {
            // One mail that cannot be understood must not stop those behind it.
            SetAside(broken, account.Id, full.Id);
            return;
        }

        await transaction.CommitAsync(cancellationToken);
        intake.Committed();
    }

    /// <summary>Failures that the same mail brings about each time, as opposed to those of the store or the moment.</summary>
    private static bool IsOfTheMail(Exception failure) =>
        failure is FormatException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException
            or OverflowException or RegexMatchTimeoutException
        || (failure is InvalidOperationException { InnerException: null } and not ObjectDisposedException);

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail {MessageId} of account {AccountId} could not be taken in and was set aside")]
    private partial void SetAside(Exception failure, Guid accountId, string messageId);
}
