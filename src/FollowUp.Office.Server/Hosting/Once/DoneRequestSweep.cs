using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Hosting.Once;

/// <summary>Forgets requests that nobody sends again: the pane gives up what waited this long, and says so.</summary>
internal sealed class DoneRequestSweep(IDbContextFactory<FollowUpDb> contexts, TimeProvider time)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var old = time.GetUtcNow() - KeptFor;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Set<DoneRequest>().Where(row => row.At < old).ExecuteDeleteAsync(cancellationToken);
    }
}
