using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Somebody else works this mailbox now; whatever was begun here is given up without writing.</summary>
internal sealed class LeaseLostException() : Exception("The mailbox was claimed by another worker meanwhile.");

/// <summary>What notifications tell of: a folder (null for any) and, where it is said, a mail in it, or an event and how it reads now.</summary>
internal sealed record Told(string? Folder, string? MessageId, string? ETag = null);

/// <summary>
/// The right to work one mailbox: a conditional update gives it, a fencing number keeps who slept too long from writing.
/// </summary>
internal sealed record MailboxLease(Guid AccountId, long Fence, DateTimeOffset ClaimedAt)
{
    /// <summary>Longer than the slowest call; extended with everything that is written.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(2);

    /// <summary>A storm of notifications says no more than this many of them.</summary>
    private const int MostTold = 1000;

    private long? _stormUpTo;
    private IReadOnlyList<long> _sequences = [];

    public DateTimeOffset? DueAt { get; private init; }
    public int Attempts { get; private init; }
    public DateTimeOffset? FailingSince { get; private init; }
    public DateTimeOffset? RulesReadAt { get; private init; }
    public DateTimeOffset? SweptAt { get; private init; }
    public DateTimeOffset? SweptUpTo { get; private init; }
    public string? SweepLink { get; private init; }
    public IReadOnlyList<Told> Told { get; private init; } = [];

    /// <summary>A look at everything is asked for, not only at what was told of.</summary>
    public bool IsDue => DueAt <= ClaimedAt;

    /// <summary>The storm was too great to say of what.</summary>
    public bool TellsOfAnything => Told.Any(told => told.Folder is null);

    public bool TellsOfCalendar => Told.Any(told => told.Folder == WatchedFolder.Calendar);

    /// <summary>Notifications are the only reason to look at everything, or at anything.</summary>
    public bool IsOnlyTold => Told.Count > 0 && !IsDue;

    public static async Task<MailboxLease?> ClaimAsync(FollowUpDb db, Guid accountId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var state = await db.Set<MailboxState>().AsNoTracking().SingleOrDefaultAsync(state => state.AccountId == accountId, cancellationToken);
        if (state is null || state.LeaseUntil > now)
            return null;
        var claimed = await db.Set<MailboxState>()
            .Where(other => other.AccountId == accountId && other.Fence == state.Fence && (other.LeaseUntil == null || other.LeaseUntil <= now))
            .ExecuteUpdateAsync(
                set => set.SetProperty(other => other.Fence, state.Fence + 1).SetProperty(other => other.LeaseUntil, now + Life).SetProperty(other => other.LookedAt, now),
                cancellationToken);
        if (claimed != 1)
            return null;
        // What arrives from here on wakes the next round; what is there already is covered by this one.
        var (told, stormUpTo, sequences) = await ToldAsync(db, accountId, cancellationToken);
        return new MailboxLease(accountId, state.Fence + 1, now)
        {
            DueAt = state.DueAt,
            Attempts = state.Attempts,
            FailingSince = state.FailingSince,
            RulesReadAt = state.RulesReadAt,
            SweptAt = state.SweptAt,
            SweptUpTo = state.SweptUpTo,
            SweepLink = state.SweepLink,
            Told = told,
            _stormUpTo = stormUpTo,
            _sequences = sequences,
        };
    }

    public IQueryable<MailboxState> Mine(FollowUpDb db) => db.Set<MailboxState>().Where(state => state.AccountId == AccountId && state.Fence == Fence);

    /// <summary>
    /// The notifications that this look is about. Named one by one: with two servers the one with the smaller number may be committed
    /// later, and nobody has looked where it says. Of a storm the last number is enough, for then everything is looked at.
    /// </summary>
    public IQueryable<InboxNotification> Heard(FollowUpDb db)
    {
        var mine = db.Set<InboxNotification>().Where(row => row.AccountId == AccountId);
        return _stormUpTo is { } last ? mine.Where(row => row.Sequence <= last) : mine.Where(row => _sequences.Contains(row.Sequence));
    }

    /// <summary>First statement of every transaction: locks the row, so that nobody else claims it before the commit.</summary>
    public async Task HoldAsync(FollowUpDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await Mine(db).ExecuteUpdateAsync(set => set.SetProperty(state => state.LeaseUntil, now + Life), cancellationToken) != 1)
            throw new LeaseLostException();
    }

    private static async Task<(IReadOnlyList<Told> Told, long? StormUpTo, IReadOnlyList<long> Sequences)> ToldAsync(FollowUpDb db, Guid accountId, CancellationToken cancellationToken)
    {
        var rows = db.Set<InboxNotification>().Where(row => row.AccountId == accountId);
        var first = await rows.OrderBy(row => row.Sequence).Select(row => new { row.Sequence, row.Folder, row.MessageId, row.ETag }).Take(MostTold).ToListAsync(cancellationToken);
        return first.Count < MostTold
            ? ([.. first.Select(row => new Told(row.Folder, row.MessageId, row.ETag)).Distinct()], null, first.ConvertAll(row => row.Sequence))
            : ([new Told(null, null)], await rows.MaxAsync(row => row.Sequence, cancellationToken), []);
    }
}
