using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FollowUp.Office.Server.Data;

/// <summary>
/// One writer after the other, in the order in which they came. SQLite has one write lock; who does not get it sleeps and
/// tries again, on a thread that nobody else can use meanwhile, and a dozen writers sleep most of their time away. Here
/// they wait without a thread. For a writer of another process SQLite's own waiting stays.
/// </summary>
internal sealed class SqliteWriteQueue : IDbTransactionInterceptor, IDbCommandInterceptor, IDbConnectionInterceptor, ISaveChangesInterceptor
{
    private readonly TurnQueue _turns = new();
    private volatile Writer? _writer;

    // Everything that is saved has a transaction then, by which its turn begins and ends.
    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        eventData.Context!.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(SavingChanges(eventData, result));

    public InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result)
    {
        Take(eventData.ConnectionId);
        return result;
    }

    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        await TakeAsync(eventData.ConnectionId, cancellationToken);
        return result;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => GiveUp(eventData.ConnectionId);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        GiveUpAsync(eventData.ConnectionId);

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => GiveUp(eventData.ConnectionId);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        GiveUpAsync(eventData.ConnectionId);

    // What was neither committed nor rolled back, or could not begin, ends with its connection.
    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => GiveUp(eventData.ConnectionId);

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData) => GiveUpAsync(eventData.ConnectionId);

    // A statement of its own, such as ExecuteUpdate, is a transaction that nobody tells of.
    public InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (command.Transaction is null)
        {
            Take(eventData.ConnectionId);
        }

        return result;
    }

    public async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (command.Transaction is null)
        {
            await TakeAsync(eventData.ConnectionId, cancellationToken);
        }

        return result;
    }

    public int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        GiveUpAlone(command, eventData.ConnectionId);
        return result;
    }

    public ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        GiveUpAlone(command, eventData.ConnectionId);
        return new(result);
    }

    private void Take(Guid connection)
    {
        _turns.TakeAsync(CancellationToken.None).GetAwaiter().GetResult();
        _writer = new Writer(connection);
    }

    private async Task TakeAsync(Guid connection, CancellationToken cancellationToken)
    {
        await _turns.TakeAsync(cancellationToken);
        _writer = new Writer(connection);
    }

    private void GiveUpAlone(DbCommand command, Guid connection)
    {
        if (command.Transaction is null)
        {
            GiveUp(connection);
        }
    }

    private Task GiveUpAsync(Guid connection)
    {
        GiveUp(connection);
        return Task.CompletedTask;
    }

    private void GiveUp(Guid connection)
    {
        if (_writer?.Connection == connection)
        {
            _writer = null;
            _turns.GiveUp();
        }
    }

    private sealed record Writer(Guid Connection);
}
