using System.Runtime.CompilerServices;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

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
        await InsertAsync(account, cancellationToken);
        return await FindAsync(user, cancellationToken) ?? throw new InvalidOperationException("The account could not be made.");
    }

    /// <summary>Two first requests of one user at once: who comes second finds the row of the other, and nothing has failed.</summary>
    private async Task InsertAsync(Account account, CancellationToken cancellationToken)
    {
        var said = db.Entry(account);
        var columns = said.Metadata.GetProperties().Select(property => (Name: property.GetColumnName(), Value: Stored(property, said.Property(property).CurrentValue)))
            .Where(column => column.Value is not null).ToList();
        var (names, places) = (columns.Select(column => $"\"{column.Name}\""), columns.Select((_, index) => $"{{{index}}}"));
        var insert = $"INSERT INTO \"Accounts\" ({string.Join(", ", names)}) VALUES ({string.Join(", ", places)}) ON CONFLICT (\"TenantId\", \"ObjectId\") DO NOTHING";
        await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(insert, [.. columns.Select(column => column.Value)]), cancellationToken);
    }

    private static object? Stored(IProperty property, object? value) => property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
}
