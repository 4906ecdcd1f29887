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

    /// <summary>The same in words, for whoever wonders why it is not quiet.</summary>
    public static async Task<string> WhatWaitsAsync(FollowUpDb db, DateTimeOffset now)
    {
        var mailboxes = await db.Set<MailboxState>().AsNoTracking().Where(state => state.LeaseUntil != null || state.DueAt <= now).Take(3).ToListAsync();
        var effects = await db.Set<EffectRow>().AsNoTracking().Where(row => row.State == EffectState.Sending || (row.State == EffectState.Planned && row.NotBefore <= now)).Take(3).ToListAsync();
        return $"{await db.Set<InboxNotification>().CountAsync()} notifications; "
            + string.Concat(mailboxes.Select(state => $"mailbox due {state.DueAt:T}, not before {state.NotBefore:T}, leased until {state.LeaseUntil:T}, failing since {state.FailingSince:T}, attempts {state.Attempts}; "))
            + string.Concat(effects.Select(row => $"{row.Kind} is {row.State} after {row.Attempts}, not before {row.NotBefore:T}, leased until {row.LeaseUntil:T}: {row.LastError}; "))
            + $"{await db.Set<MailSubscription>().CountAsync(row => row.DueAt <= now || row.LeaseUntil != null)} subscriptions; now {now:T}";
    }
}
