using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Tries mails again that were set aside: after growing pauses, a few times, and once more with each new build.</summary>
internal sealed class SecondTries(
    IDbContextFactory<FollowUpDb> contexts, MessageReading reading, MessageTaking taking, SettingAside aside, TimeProvider time)
{
    private const int AtOnce = 10;

    public async Task RunAsync(Account account, MailboxLease lease, CancellationToken cancellationToken)
    {
        foreach (var row in await DueAsync(account.Id, cancellationToken))
        {
            try
            {
                if (await reading.FullAsync(account, row.MessageId, row.Side, cancellationToken) is { } mail)
                    await taking.TakeInAsync(account, mail, lease, cancellationToken);
                await ForgetAsync(row, cancellationToken);
            }
            catch (Exception broken) when (SettingAside.IsOfTheMail(broken, lease) && !cancellationToken.IsCancellationRequested)
            {
                await aside.PutAsync(lease, row.MessageId, row.Side, broken, cancellationToken);
            }
        }
    }

    private async Task<List<SetAsideMail>> DueAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<SetAsideMail>().AsNoTracking()
            .Where(row => row.AccountId == accountId && (row.Build != SettingAside.Build || (row.DueAt <= now && row.Attempts < SettingAside.MostAttempts)))
            .OrderBy(row => row.DueAt).Take(AtOnce).ToListAsync(cancellationToken);
    }

    /// <summary>Taken in, or gone from the mailbox.</summary>
    private async Task ForgetAsync(SetAsideMail row, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Set<SetAsideMail>().Where(other => other.AccountId == row.AccountId && other.MessageId == row.MessageId).ExecuteDeleteAsync(cancellationToken);
    }
}
