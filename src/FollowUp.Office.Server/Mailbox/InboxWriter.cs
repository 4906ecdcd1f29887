using System.Threading.Channels;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Group commit: all requests that wait share one transaction, because a durable commit costs the same for one row as
/// for hundreds (facts/reliability 1.3). A request is answered only after its rows are on disk.
/// </summary>
internal sealed partial class InboxWriter(IDbContextFactory<FollowUpDb> contexts, MailboxSignals signals, ILogger<InboxWriter> log) : BackgroundService
{
    private const int RowsPerCommit = 1000;

    private const string Insert =
        """
        INSERT INTO "Inbox" ("Key", "AccountId", "Folder", "MessageId", "ReceivedAt", "Sealed", "ETag")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6) ON CONFLICT ("Key") DO NOTHING
        """;

    private volatile Task _underWay = Task.CompletedTask;

    private readonly Channel<Waiting> _queue = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(1000) { SingleReader = true });

    /// <summary>Over when what is being written now is written, or could not be. Never throws.</summary>
    public Task UnderWay => _underWay;

    /// <summary>Returns when the rows are committed; throws when they could not be.</summary>
    public async Task AddAsync(IReadOnlyList<InboxNotification> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
            return;
        var waiting = new Waiting(rows, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await _queue.Writer.WriteAsync(waiting, cancellationToken);
        await waiting.Done.Task.WaitAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _queue.Reader.WaitToReadAsync(stoppingToken))
        {
            var together = TakeTogether();
            var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _underWay = written.Task;
            try
            {
                // Graph waits for the answer, and drops what it has to wait for too long.
                await TurnQueue.GoFirstAsync(() => CommitAsync([.. together.SelectMany(waiting => waiting.Rows)], stoppingToken));
                together.ForEach(waiting => waiting.Done.TrySetResult());
                signals.Sync.Ring();
            }
            catch (Exception failure)
            {
                NotCommitted(failure, together.Count);
                together.ForEach(waiting => waiting.Done.TrySetException(new IOException("The notifications could not be stored.", failure)));
            }

            written.SetResult();
        }
    }

    private List<Waiting> TakeTogether()
    {
        var together = new List<Waiting>();
        var rows = 0;
        while (rows < RowsPerCommit && _queue.Reader.TryRead(out var waiting))
        {
            together.Add(waiting);
            rows += waiting.Rows.Count;
        }

        return together;
    }

    private async Task CommitAsync(IReadOnlyList<InboxNotification> rows, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // One order for all writers: two copies of the server never wait for each other in a circle.
        await ForEachRow.ExecuteAsync(
            db, Insert, rows.DistinctBy(row => row.Key).OrderBy(row => row.Key, StringComparer.Ordinal).Select(ValuesOf), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static object?[] ValuesOf(InboxNotification row) => [row.Key, row.AccountId, row.Folder, row.MessageId, row.ReceivedAt.UtcDateTime, row.Sealed, row.ETag];

    private sealed record Waiting(IReadOnlyList<InboxNotification> Rows, TaskCompletionSource Done);

    [LoggerMessage(Level = LogLevel.Error, Message = "Notifications of {Requests} requests could not be stored; Graph will send them again")]
    private partial void NotCommitted(Exception failure, int requests);
}
