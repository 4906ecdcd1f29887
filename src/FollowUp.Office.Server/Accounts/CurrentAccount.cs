using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Accounts;

/// <summary>The account row of who asks, tracked by the request's own <see cref="FollowUpDb"/>; made at the first request.</summary>
internal sealed class CurrentAccount(FollowUpDb db, IHttpContextAccessor http, TimeProvider time)
{
    private Account? _account;

    public async Task<Account> GetAsync(CancellationToken cancellationToken)
    {
        if (_account is not null)
            return _account;
        var user = CurrentUser.Of(http.HttpContext!.User) ?? throw new InvalidOperationException("This endpoint needs a signed-in user.");
        return _account = await FindAsync(user, cancellationToken) ?? await AddAsync(user, cancellationToken);
    }

    private Task<Account?> FindAsync(CurrentUser user, CancellationToken cancellationToken) =>
        db.Set<Account>().SingleOrDefaultAsync(account => account.TenantId == user.TenantId && account.ObjectId == user.ObjectId, cancellationToken);

    private async Task<Account> AddAsync(CurrentUser user, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var account = new Account
        {
            Id = Guid.NewGuid(),
            TenantId = user.TenantId,
            ObjectId = user.ObjectId,
            Name = user.Name,
            Address = user.Address,
            OwnAddresses = user.Address,
            ConnectionSince = now,
            CreatedAt = now,
        };
        db.Add(account);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return account;
        }
        catch (DbUpdateException)
        {
            // Two first requests of one user at once: the other one made the row.
            db.Entry(account).State = EntityState.Detached;
            return await FindAsync(user, cancellationToken) ?? throw new InvalidOperationException("The account could not be made.");
        }
    }
}
