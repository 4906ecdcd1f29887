using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Mailbox;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Data;

/// <summary>One store on a disk of its own, as many units of work as one likes.</summary>
public sealed class SqliteWriteQueueTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("followup-writers-").FullName;
    private readonly DbContextOptions<FollowUpDb> _options;

    public SqliteWriteQueueTests()
    {
        var builder = new DbContextOptionsBuilder<FollowUpDb>();
        DataFeature.Use(builder, DatabaseProvider.Sqlite, $"Data Source={Path.Combine(_folder, "followup.db")}");
        _options = builder.Options;
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var db = new FollowUpDb(_options);
        await db.Database.MigrateAsync();
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Many_writers_at_once_all_get_their_turn()
    {
        await Parallel.ForAsync(0, 50, new ParallelOptions { MaxDegreeOfParallelism = 50, CancellationToken = Cancelled }, async (number, cancellationToken) =>
        {
            await using var db = new FollowUpDb(_options);
            db.Add(Notification(number));
            await db.SaveChangesAsync(cancellationToken);
            await Of(db, number).ExecuteUpdateAsync(set => set.SetProperty(row => row.Sealed, "seen"), cancellationToken);
        });

        await using var after = new FollowUpDb(_options);
        Assert.Equal(50, await after.Set<InboxNotification>().CountAsync(row => row.Sealed == "seen", Cancelled));
    }

    [Fact]
    public async Task A_writer_waits_for_another_ones_transaction_and_then_sees_what_it_wrote()
    {
        await using var first = new FollowUpDb(_options);
        await using var transaction = await first.Database.BeginTransactionAsync(Cancelled);
        first.Add(Notification(1));
        await first.SaveChangesAsync(Cancelled);
        await using var second = new FollowUpDb(_options);
        var waiting = Of(second, 1).ExecuteDeleteAsync(Cancelled);
        Assert.False(waiting.IsCompleted);

        await transaction.CommitAsync(Cancelled);

        Assert.Equal(1, await waiting);
    }

    [Fact]
    public async Task A_transaction_that_is_given_up_lets_the_next_writer_in()
    {
        await using (var first = new FollowUpDb(_options))
        {
            await using var transaction = await first.Database.BeginTransactionAsync(Cancelled);
            first.Add(Notification(1));
            await first.SaveChangesAsync(Cancelled);
        }

        await using var second = new FollowUpDb(_options);
        Assert.Equal(0, await Of(second, 1).ExecuteDeleteAsync(Cancelled));
    }

    [Fact]
    public async Task A_statement_that_fails_lets_the_next_writer_in()
    {
        await using var first = new FollowUpDb(_options);
        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => first.Database.ExecuteSqlAsync($"DELETE FROM \"NoSuchTable\"", Cancelled));

        await using var second = new FollowUpDb(_options);
        Assert.Equal(0, await Of(second, 1).ExecuteDeleteAsync(Cancelled));
    }

    private static InboxNotification Notification(int number) =>
        new() { Key = $"key {number}", AccountId = Guid.NewGuid(), ReceivedAt = DateTimeOffset.UnixEpoch };

    private static IQueryable<InboxNotification> Of(FollowUpDb db, int number)
    {
        var key = $"key {number}";
        return db.Set<InboxNotification>().Where(row => row.Key == key);
    }
}
