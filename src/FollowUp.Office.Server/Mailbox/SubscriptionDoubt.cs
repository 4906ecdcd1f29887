using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>New mail, and nobody told us: renewing shows whether the subscription still lives.</summary>
internal static class SubscriptionDoubt
{
    public static Task<int> RaiseAsync(FollowUpDb db, Guid accountId, IReadOnlyList<string> folders, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.Set<MailSubscription>().Where(row => row.AccountId == accountId && folders.Contains(row.Folder) && row.GraphId != null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, now), cancellationToken);
}
