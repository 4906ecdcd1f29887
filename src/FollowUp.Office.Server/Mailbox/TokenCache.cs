using System.Security.Cryptography;
using FollowUp.Office.Server.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Identity.Client;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>The tokens of one long-running session, encrypted.</summary>
internal sealed class CachedTokens
{
    /// <summary>The library's own name for the session (its suggested cache key).</summary>
    public required string Key { get; init; }
    public required byte[] Protected { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CachedTokens>
    {
        public void Configure(EntityTypeBuilder<CachedTokens> builder)
        {
            builder.ToTable("TokenCache");
            builder.HasKey(row => row.Key);
        }
    }
}

/// <summary>Reads and writes the sign-in library's token cache in the database, encrypted with the server's key ring.</summary>
internal sealed class TokenCache(IDbContextFactory<FollowUpDb> contexts, IDataProtectionProvider protection, TimeProvider time)
{
    private readonly IDataProtector _protector = protection.CreateProtector("FollowUp.Office.TokenCache.v1");

    public void Serve(ITokenCache cache)
    {
        cache.SetBeforeAccessAsync(ReadAsync);
        cache.SetAfterAccessAsync(args => args.HasStateChanged ? WriteAsync(args) : Task.CompletedTask);
    }

    private async Task ReadAsync(TokenCacheNotificationArgs args)
    {
        if (args.SuggestedCacheKey is not { } key)
            return;
        await using var db = await contexts.CreateDbContextAsync(args.CancellationToken);
        var row = await db.Set<CachedTokens>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, args.CancellationToken);
        if (row is null)
            return;
        try
        {
            args.TokenCache.DeserializeMsalV3(_protector.Unprotect(row.Protected), shouldClearExistingCache: true);
        }
        catch (CryptographicException)
        {
            // The key is gone: as if nobody had signed in, which the next sign-in mends.
        }
    }

    private async Task WriteAsync(TokenCacheNotificationArgs args)
    {
        if (args.SuggestedCacheKey is not { } key)
            return;
        await using var db = await contexts.CreateDbContextAsync(args.CancellationToken);
        if (!args.HasTokens)
        {
            await db.Set<CachedTokens>().Where(row => row.Key == key).ExecuteDeleteAsync(args.CancellationToken);
            return;
        }

        var bytes = _protector.Protect(args.TokenCache.SerializeMsalV3());
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "TokenCache" ("Key", "Protected", "ChangedAt") VALUES ({key}, {bytes}, {time.GetUtcNow().UtcDateTime})
            ON CONFLICT ("Key") DO UPDATE SET "Protected" = excluded."Protected", "ChangedAt" = excluded."ChangedAt"
            """,
            args.CancellationToken);
    }
}
