using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Mailbox.Rich;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Writes down how a look at a mailbox ended: when the next one is, and what the user is told.</summary>
internal sealed partial class SyncSettlement(
    IDbContextFactory<FollowUpDb> contexts, MailboxSignals signals, MailboxOptions options, TimeProvider time, ILogger<SyncSettlement> log)
{
    /// <summary>Graph may tell of a mail before its change list shows it.</summary>
    private static readonly TimeSpan SecondLook = TimeSpan.FromSeconds(15);

    /// <summary>One failure may be a hiccup; the user is told of the second.</summary>
    private const int FailuresBeforeTold = 2;

    public async Task SucceedAsync(MailboxLease lease, LookResult look, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        // What is planned for later stays planned, unless this look was the planned one.
        var next = look.MoreToSweep ? now : lease.IsDue ? null : lease.DueAt;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var held = await lease.Mine(db).ExecuteUpdateAsync(
            set => set.SetProperty(state => state.LeaseUntil, (DateTimeOffset?)null)
                // A look that was asked for meanwhile stays asked for.
                .SetProperty(state => state.DueAt, state => state.DueAt == lease.DueAt ? next : state.DueAt)
                .SetProperty(state => state.NotBefore, (DateTimeOffset?)null).SetProperty(state => state.Attempts, 0)
                .SetProperty(state => state.FailingSince, (DateTimeOffset?)null)
                // A look vouches for what was there when it began.
                .SetProperty(state => state.LastSyncedAt, lease.ClaimedAt),
            cancellationToken);
        if (held != 1)
            throw new LeaseLostException();
        await HeardAsync(db, lease, cancellationToken);
        if (look.LookAgain.Count > 0)
            await LookAgainAsync(db, lease.AccountId, look.LookAgain, now + SecondLook, cancellationToken);
        await TellAsync(db, lease.AccountId, ConnectionState.Connected, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (lease.Attempts > 0)
            signals.Subscriptions.Ring();
    }

    /// <summary>
    /// Everything that was told of had been read already, or (in the folders named) concerns no lead: Graph was not asked, and
    /// nothing new is known of the mailbox.
    /// </summary>
    public async Task NothingNewAsync(MailboxLease lease, IReadOnlyCollection<string> passedOverIn, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await lease.Mine(db).ExecuteUpdateAsync(set => set.SetProperty(state => state.LeaseUntil, (DateTimeOffset?)null), cancellationToken) != 1)
            throw new LeaseLostException();
        await HeardAsync(db, lease, cancellationToken);
        if (passedOverIn.Count > 0)
            await PassedOverAsync(db, lease, passedOverIn, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<SyncOutcome> FailAsync(MailboxLease lease, Exception failure, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var kind = GraphFailure.KindOf(failure);
        if (kind != GraphFailureKind.Throttled)
            NotLooked(failure, lease.AccountId, kind);
        var (told, next) = kind switch
        {
            GraphFailureKind.Throttled => ((ConnectionState?)null, ((GraphThrottledException)failure).Until),
            GraphFailureKind.SignIn => (ConnectionState.NeedsSignIn, now + options.ReconcileEvery),
            GraphFailureKind.Consent => (ConnectionState.NeedsConsent, now + options.ReconcileEvery),
            _ => (lease.Attempts + 1 >= FailuresBeforeTold ? ConnectionState.CannotCheck : null, now + Backoff.After(lease.Attempts + 1)),
        };
        await WriteAsync(lease, kind == GraphFailureKind.Throttled ? lease.Attempts : lease.Attempts + 1, told, lease.FailingSince ?? now, next, cancellationToken);
        return told is ConnectionState.NeedsSignIn or ConnectionState.NeedsConsent ? SyncOutcome.NeedsPeople : SyncOutcome.Later;
    }

    public async Task LetGoAsync(MailboxLease lease)
    {
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        await lease.Mine(db).ExecuteUpdateAsync(set => set.SetProperty(state => state.LeaseUntil, (DateTimeOffset?)null), CancellationToken.None);
    }

    private static Task<int> HeardAsync(FollowUpDb db, MailboxLease lease, CancellationToken cancellationToken) =>
        lease.Heard(db).ExecuteDeleteAsync(cancellationToken);

    private static Task<int> PassedOverAsync(FollowUpDb db, MailboxLease lease, IReadOnlyCollection<string> folders, CancellationToken cancellationToken) =>
        db.Set<FolderState>().Where(state => state.AccountId == lease.AccountId && folders.Contains(state.Folder))
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.HeardAt, lease.ClaimedAt), cancellationToken);

    private static Task<int> LookAgainAsync(FollowUpDb db, Guid accountId, IReadOnlyList<string> folders, DateTimeOffset at, CancellationToken cancellationToken) =>
        db.Set<FolderState>().Where(state => state.AccountId == accountId && folders.Contains(state.Folder) && state.LookAgainAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.LookAgainAt, at), cancellationToken);

    private async Task WriteAsync(
        MailboxLease lease, int attempts, ConnectionState? told, DateTimeOffset since, DateTimeOffset next, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var held = await lease.Mine(db).ExecuteUpdateAsync(
            set => set.SetProperty(state => state.LeaseUntil, (DateTimeOffset?)null).SetProperty(state => state.Attempts, attempts)
                .SetProperty(state => state.DueAt, next).SetProperty(state => state.NotBefore, next)
                .SetProperty(state => state.FailingSince, since),
            cancellationToken);
        if (held == 1)
            await MailTriage.ForgetAsync(db, lease, cancellationToken);
        if (held == 1 && told is { } connection)
            await TellAsync(db, lease.AccountId, connection, since, cancellationToken);
    }

    private static Task<int> TellAsync(FollowUpDb db, Guid accountId, ConnectionState connection, DateTimeOffset since, CancellationToken cancellationToken) =>
        db.Set<Account>().Where(account => account.Id == accountId && account.Connection != connection)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.Connection, connection).SetProperty(account => account.ConnectionSince, since), cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mailbox of account {AccountId} could not be looked at: {Kind}")]
    private partial void NotLooked(Exception failure, Guid accountId, GraphFailureKind kind);
}
