using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Mailbox;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Testing.Faults;

/// <summary>Whether the rows hold nothing that could be worked at this instant.</summary>
internal static class Quiet
{
    public static async Task<bool> IsAsync(FollowUpDb db, DateTimeOffset now) =>
        !await db.Set<MailboxState>().AnyAsync(state => state.LeaseUntil != null
            || ((state.NotBefore == null || state.NotBefore <= now)
                && (state.DueAt <= now || db.Set<InboxNotification>().Any(row => row.AccountId == state.AccountId))))
        && !await db.Set<EffectRow>().AnyAsync(row => row.State == EffectState.Sending || (row.State == EffectState.Planned && row.NotBefore <= now))
        && !await db.Set<MailSubscription>().AnyAsync(row => row.DueAt <= now || row.LeaseUntil != null);
}
