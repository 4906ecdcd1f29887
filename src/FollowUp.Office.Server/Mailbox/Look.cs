using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>What one turn of a mailbox looks at: some folders' changes, a sweep over everything, or both.</summary>
internal sealed record Look(IReadOnlyList<FolderState> Folders, bool Sweeps)
{
    /// <summary>Everything that was told of has been read already.</summary>
    public bool IsNothing => Folders.Count == 0 && !Sweeps;

    /// <summary>A folder's place in its change list is moved on at least this often, lest Graph forgets it.</summary>
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);

    public static async Task<Look> PlanAsync(
        FollowUpDb db, MailboxLease lease, SeenMail seen, TimeSpan reconcileEvery, CancellationToken cancellationToken)
    {
        var known = await db.Set<FolderState>().AsNoTracking().Where(state => state.AccountId == lease.AccountId).ToListAsync(cancellationToken);
        var watched = WatchedFolder.All.Select(name => known.Find(state => state.Folder == name) ?? new FolderState { AccountId = lease.AccountId, Folder = name })
            .Concat(known.Where(state => !WatchedFolder.All.Contains(state.Folder))).ToList();
        var told = lease.Told.Where(item => item.MessageId is null || !seen.Knows(lease.AccountId, item.MessageId)).ToList();
        var sweepIsDue = lease.SweptAt is not { } swept || swept <= lease.ClaimedAt - reconcileEvery;
        var folders = watched.Where(state => IsBehind(state, lease.ClaimedAt) || told.Any(item => item.Folder is null || item.Folder == state.Folder)).ToList();
        if (lease.IsDue)
            return new Look(folders, Sweeps: true);
        // One call either way: where a sweep is due, it finds what was told of, and what nobody told of as well.
        var sweepsInstead = sweepIsDue && folders.Count > 0 && !folders.Exists(state => IsBehind(state, lease.ClaimedAt));
        return sweepsInstead ? new Look([], Sweeps: true) : new Look(folders, Sweeps: false);
    }

    private static bool IsBehind(FolderState state, DateTimeOffset now) =>
        state.Link is null || state.SyncedAt is not { } synced || synced <= now - Daily || state.LookAgainAt <= now;
}

/// <summary>How a look ended: which folders are to be read again soon, and whether the sweep has more to read.</summary>
/// <param name="LookAgain">Folders of which a mail was told that did not show.</param>
/// <param name="MoreToSweep">The sweep takes another turn.</param>
internal sealed record LookResult(IReadOnlyList<string> LookAgain, bool MoreToSweep);
