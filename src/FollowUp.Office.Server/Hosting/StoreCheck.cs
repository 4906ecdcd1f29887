using System.Data.Common;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FollowUp.Office.Server.Hosting;

/// <summary>Ready means: the store takes writes. A full disk or a read-only replica is not ready.</summary>
internal sealed class StoreCheck(IDbContextFactory<FollowUpDb> contexts) : IHealthCheck
{
    public const string Tag = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            // Changes no row, yet takes the write lock: both stores refuse it where they could not write.
            await db.Database.ExecuteSqlRawAsync("""UPDATE "Accounts" SET "Name" = "Name" WHERE 1 = 0""", cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is DbException or TimeoutException or InvalidOperationException)
        {
            return HealthCheckResult.Unhealthy("The store takes no writes: check the disk, the connection and the rights.", failure);
        }
    }

    public static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(new
    {
        Status = report.Status.ToString(),
        Checks = report.Entries.Select(entry => new { Name = entry.Key, Status = entry.Value.Status.ToString(), entry.Value.Description, entry.Value.Data }),
    });
}
