using System.Collections.Concurrent;
using System.Security.Cryptography;
using FollowUp.Office.Server.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox.Rich;

/// <summary>
/// The certificates for rich notifications: one that new and renewed subscriptions get, and earlier ones for what still comes
/// encrypted for them.
/// </summary>
internal sealed class EncryptionCertificates(IDbContextFactory<FollowUpDb> contexts, IDataProtectionProvider protection, TimeProvider time) : IDisposable
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(180);

    /// <summary>A new one comes long before the end: every subscription takes it up at its next renewal, within a day.</summary>
    public static readonly TimeSpan Use = TimeSpan.FromDays(90);

    /// <summary>Longer than Graph's four hours of further attempts.</summary>
    private static readonly TimeSpan Echo = TimeSpan.FromDays(2);

    private readonly IDataProtector _protector = protection.CreateProtector("FollowUp.Office.EncryptionCertificate.v1");
    private readonly ConcurrentDictionary<Guid, RSA> _keys = new();
    private readonly SemaphoreSlim _making = new(1);

    /// <summary>The one to ask with. Two copies of the server may each make one at the same time: both are good, and the newer is used on.</summary>
    public async Task<EncryptionCertificate> CurrentAsync(CancellationToken cancellationToken)
    {
        await _making.WaitAsync(cancellationToken);
        try
        {
            return await FindOrMakeAsync(cancellationToken);
        }
        finally
        {
            _making.Release();
        }
    }

    private async Task<EncryptionCertificate> FindOrMakeAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var freshSince = now - Use;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var fresh = await db.Set<EncryptionCertificate>().AsNoTracking().Where(row => row.CreatedAt > freshSince && row.CreatedAt <= now)
            .OrderByDescending(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        // One whose key cannot be read any more (the key ring was lost) would only make riddles.
        if (fresh.Find(row => KeyOf(row) is not null) is { } current)
            return current;
        var made = EncryptionCertificate.Make(now, Life, _protector.Protect);
        db.Add(made);
        await db.SaveChangesAsync(cancellationToken);
        return made;
    }

    /// <summary>The private key to a certificate of ours; null where there is none, or none that can be read.</summary>
    public async Task<RSA?> KeyAsync(Guid id, CancellationToken cancellationToken)
    {
        if (_keys.TryGetValue(id, out var known))
            return known;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<EncryptionCertificate>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } row ? KeyOf(row) : null;
    }

    /// <summary>Lets go of those that no living subscription encrypts for.</summary>
    public async Task TidyAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (outOfUse, quietSince) = (now - Use - Echo, now - Echo);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Set<EncryptionCertificate>()
            .Where(row => row.CreatedAt <= outOfUse && !db.Set<MailSubscription>().Any(other => other.CertificateId == row.Id && other.ExpiresAt > quietSince))
            .ExecuteDeleteAsync(cancellationToken);
    }

    public void Dispose()
    {
        foreach (var key in _keys.Values)
            key.Dispose();
        _making.Dispose();
    }

    private RSA? KeyOf(EncryptionCertificate row)
    {
        try
        {
            return _keys.GetOrAdd(row.Id, _ => Import(_protector.Unprotect(row.ProtectedKey)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static RSA Import(byte[] secret)
    {
        var key = RSA.Create();
        key.ImportPkcs8PrivateKey(secret, out _);
        CryptographicOperations.ZeroMemory(secret);
        return key;
    }
}
