using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Leads;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Cadences;

/// <summary>The cadences of a user: their own, and those that everybody begins with unless they changed them.</summary>
internal sealed class CadenceShelf(FollowUpDb db)
{
    /// <summary>All of them, those that everybody begins with first.</summary>
    public async Task<IReadOnlyList<Cadence>> AllAsync(Account account, CancellationToken cancellationToken)
    {
        var own = (await db.Set<CadenceRow>().AsNoTracking().Where(row => row.AccountId == account.Id).ToListAsync(cancellationToken))
            .Select(row => row.ToCadence()).ToDictionary(cadence => cadence.Id);
        var usual = DefaultCadences.All.Select(cadence => own.GetValueOrDefault(cadence.Id, cadence)).ToList();
        return [.. usual, .. own.Values.Where(cadence => !IsUsual(cadence.Id)).OrderBy(cadence => cadence.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>All of them as the user sees them: with how many of their active leads follow each.</summary>
    public async Task<IReadOnlyList<CadenceResponse>> ListAsync(Account account, CancellationToken cancellationToken)
    {
        var followers = await db.Set<Lead>()
            .Where(lead => lead.TenantId == account.TenantId && lead.AccountId == account.Id && lead.CadenceId != null).Active()
            .GroupBy(lead => lead.CadenceId!).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        return [.. (await AllAsync(account, cancellationToken)).Select(cadence => CadenceResponse.Of(cadence, followers.GetValueOrDefault(cadence.Id)))];
    }

    public async Task<Cadence?> FindAsync(Account account, string id, CancellationToken cancellationToken) =>
        (await db.Set<CadenceRow>().AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == account.Id && row.Id == id, cancellationToken))?.ToCadence()
        ?? DefaultCadences.All.FirstOrDefault(cadence => cadence.Id == id);

    /// <summary>The rhythm with which a lead of this kind begins, as the user has it.</summary>
    public async Task<Cadence> OfAsync(Account account, LeadKind kind, CancellationToken cancellationToken) =>
        await FindAsync(account, DefaultCadences.For(kind).Id, cancellationToken) ?? DefaultCadences.For(kind);

    public static bool IsUsual(string id) => DefaultCadences.All.Any(cadence => cadence.Id == id);
}
