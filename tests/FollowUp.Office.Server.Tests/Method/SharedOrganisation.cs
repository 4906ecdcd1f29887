using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>One organisation for all tests of a class: each has people of its own, and counts nobody else's.</summary>
public abstract class SharedOrganisation(PostgresCluster cluster, Store store) : IAsyncLifetime
{
    internal Organisation World { get; private set; } = null!;

    public async ValueTask InitializeAsync() => World = await Organisation.StartAsync(cluster, store);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await World.DisposeAsync();
    }

    public sealed class OnSqlite(PostgresCluster cluster) : SharedOrganisation(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : SharedOrganisation(cluster, Store.Postgres);
}
