using System.Collections.Concurrent;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Hosting;
using Microsoft.Extensions.Caching.Memory;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Pictures of people, from the user's own contacts. Graph is asked once a day for an address of an account, also where there was none;
/// what it said is kept in memory alone. A picture is a nicety: where Graph refuses or does not answer there is none.
/// </summary>
internal sealed partial class ContactPhotos(GraphAccess graph, GraphOptions options, TimeProvider time, ILogger<ContactPhotos> log) : IDisposable
{
    private const int SizeOfEntry = 512;
    private const int MostKept = 32 * 1024 * 1024;

    /// <summary>Two contacts of one address may be two people at one desk: whose picture would it be?</summary>
    private const int EnoughToDoubt = 2;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>A consent that was just given shows soon; until then nobody of the account is looked up.</summary>
    private static readonly TimeSpan AfterRefusal = TimeSpan.FromHours(1);

    /// <summary>Graph was away, or slow.</summary>
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(15);

    /// <summary>Nobody waits for a picture.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostKept });
    private readonly ConcurrentDictionary<Key, Lazy<Task<PersonPhoto?>>> _underWay = new();

    /// <param name="account">Whose contacts.</param>
    /// <param name="address">In its normal form.</param>
    /// <param name="cancellationToken">Ends the wait; what was asked is still kept for the next one who asks.</param>
    public async Task<PersonPhoto?> FindAsync(Account account, string address, CancellationToken cancellationToken)
    {
        var mailbox = MailboxKey.Of(account);
        var key = new Key(mailbox.AccountId, address);
        if (!options.Photos)
        {
            return null;
        }

        if (IsKnown(key, out var photo) || IsKnown(RefusalOf(key), out photo))
        {
            return photo;
        }

        var asked = _underWay.GetOrAdd(key, _ => new Lazy<Task<PersonPhoto?>>(() => LookUpAsync(mailbox, key)));
        return await asked.Value.WaitAsync(cancellationToken);
    }

    /// <summary>The account has gone, and with it what was kept for it.</summary>
    public void Forget(Guid accountId)
    {
        foreach (var key in _kept.Keys.OfType<Key>().Where(key => key.AccountId == accountId).ToList())
        {
            _kept.Remove(key);
        }
    }

    public void Dispose() => _kept.Dispose();

    private async Task<PersonPhoto?> LookUpAsync(MailboxKey mailbox, Key key)
    {
        try
        {
            // Whoever asked just before may have ended between our look and now.
            return IsKnown(key, out var known) ? known : Keep(key, await ReadAsync(mailbox, key.Address), Lifetime);
        }
        catch (Exception failure) when (GraphFailure.KindOf(failure) is var kind)
        {
            NotRead(mailbox.AccountId, kind);
            return kind is GraphFailureKind.Consent ? Keep(RefusalOf(key), null, AfterRefusal) : Keep(key, null, AfterFailure);
        }
        finally
        {
            _underWay.TryRemove(key, out _);
        }
    }

    private async Task<PersonPhoto?> ReadAsync(MailboxKey mailbox, string address)
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        var contacts = graph.For(mailbox).Users[mailbox.ObjectId].Contacts;
        var found = await contacts.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"emailAddresses/any(a:a/address eq '{address.Replace("'", "''", StringComparison.Ordinal)}')";
                request.QueryParameters.Select = ["id"];
                request.QueryParameters.Top = EnoughToDoubt;
            },
            patience.Token);
        if (found?.Value is not [{ Id: { } id }])
        {
            return null;
        }

        try
        {
            await using var content = await contacts[id].Photo.Content.GetAsync(cancellationToken: patience.Token);
            return content is null ? null : await PersonPhoto.ReadAsync(content, patience.Token);
        }
        catch (Exception missing) when (GraphFailure.KindOf(missing) == GraphFailureKind.NotFound)
        {
            return null;
        }
    }

    private bool IsKnown(Key key, out PersonPhoto? photo)
    {
        var known = _kept.TryGetValue<Found>(key, out var found) && time.GetUtcNow() < found!.Until;
        photo = known ? found!.Photo : null;
        return known;
    }

    private PersonPhoto? Keep(Key key, PersonPhoto? photo, TimeSpan lifetime)
    {
        // The product's clock says what holds; the cache's own, which is the machine's, what is let go.
        _kept.Set(key, new Found(photo, time.GetUtcNow() + lifetime), new MemoryCacheEntryOptions
        {
            Size = SizeOfEntry + (photo?.Bytes.Length ?? 0),
            AbsoluteExpirationRelativeToNow = lifetime,
        });
        return photo;
    }

    private static Key RefusalOf(Key key) => key with { Address = "" };

    [LoggerMessage(Level = LogLevel.Information, Message = "A picture for account {AccountId} could not be read: {Kind}")]
    private partial void NotRead(Guid accountId, GraphFailureKind kind);

    /// <summary>Without an address: that Graph refused the whole account.</summary>
    private readonly record struct Key(Guid AccountId, string Address);

    private sealed record Found(PersonPhoto? Photo, DateTimeOffset Until);
}
