using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FollowUp.Office.Server.Data;

/// <summary>
/// One statement for each of many rows, where a storm of them is written and the text of one statement with all values would
/// have to be built, read and planned anew each time.
/// </summary>
internal static class ForEachRow
{
    /// <summary>Runs <paramref name="statement"/>, in which <c>@p0</c>, <c>@p1</c> ... are a row's values, inside the current transaction.</summary>
    public static Task ExecuteAsync(FollowUpDb db, string statement, IEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        var connection = db.Database.GetDbConnection();
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Many rows need a transaction.");
        // PostgreSQL takes them all in one message; SQLite has no messages, and runs what it has prepared.
        return connection.CanCreateBatch
            ? TogetherAsync(connection, transaction, statement, rows, cancellationToken)
            : OneByOneAsync(connection, transaction, statement, rows, cancellationToken);
    }

    private static async Task TogetherAsync(
        DbConnection connection, DbTransaction transaction, string statement, IEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var row in rows)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = statement;
            foreach (var (index, value) in row.Index())
            {
                command.Parameters.Add(Named(command.CreateParameter(), index, value));
            }

            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task OneByOneAsync(
        DbConnection connection, DbTransaction transaction, string statement, IEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Every value is a parameter.
        command.CommandText = statement;
#pragma warning restore CA2100
        foreach (var row in rows)
        {
            command.Parameters.Clear();
            foreach (var (index, value) in row.Index())
            {
                command.Parameters.Add(Named(command.CreateParameter(), index, value));
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static DbParameter Named(DbParameter parameter, int index, object? value)
    {
        (parameter.ParameterName, parameter.Value) = ($"@p{index}", value ?? DBNull.Value);
        return parameter;
    }
}
