using FollowUp.Office.Testing.Faults;
using FollowUp.Office.Testing.Postgres;

namespace FollowUp.Office.Server.Tests.Faults;

/// <summary>
/// People write and answer while notifications, Graph, the tenant and the server fail by the seed. In the end the ledger of
/// what they did and of what the world shows must agree. A seed that fails prints its script; the same seed plays it again.
/// </summary>
public sealed class SeededFaultTests(PostgresCluster cluster)
{
    public static TheoryData<int> OnSqlite => [.. Enumerable.Range(1, 20)];

    public static TheoryData<int> OnPostgres => [.. Enumerable.Range(21, 5)];

    [Theory]
    [MemberData(nameof(OnSqlite))]
    public Task Whatever_goes_wrong_nothing_is_lost_doubled_or_stuck(int seed) => PlayAsync(seed, null);

    [Theory]
    [MemberData(nameof(OnPostgres))]
    public async Task Whatever_goes_wrong_nothing_is_lost_doubled_or_stuck_on_PostgreSQL(int seed) =>
        await PlayAsync(seed, await cluster.EmptyDatabaseAsync(TestContext.Current.CancellationToken) + ";Maximum Pool Size=20");

    private static async Task PlayAsync(int seed, string? postgres)
    {
        var script = FaultScript.Of(seed);
        var ledger = await FaultDriver.RunAsync(script, postgres);
        Assert.True(ledger.IsClean, $"{ledger}{Environment.NewLine}{script}");
    }
}
