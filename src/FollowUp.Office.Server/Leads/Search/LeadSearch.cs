using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads.Search;

/// <summary>Which leads a list shows: words to find, and what they are and stand at.</summary>
internal sealed record LeadFilter(IReadOnlyList<WordRange> Words, LeadListState State, LeadKind? Kind);

/// <summary>
/// Finds the user's leads. The rarest word leads: where few have it they are looked up one by one, and where many do, the list is walked in its order and
/// asked for the words, which soon fills a page.
/// </summary>
internal sealed class LeadSearch(FollowUpDb db)
{
    /// <summary>As many leads are looked up and counted.</summary>
    public const int Few = 5_000;

    public async Task<List<Lead>> PageAsync(Account account, LeadFilter filter, LeadOrder order, int take, CancellationToken cancellationToken)
    {
        var (found, _) = await FoundAsync(account, filter, cancellationToken);
        return await order.Continue(Of(found, filter.State)).Include(lead => lead.Addresses).Take(take).ToListAsync(cancellationToken);
    }

    /// <summary>How many are found at each state; null where they are more than anybody counts.</summary>
    public async Task<Dictionary<LeadPhase, int>?> CountAsync(Account account, LeadFilter filter, CancellationToken cancellationToken)
    {
        var (found, isCountable) = await FoundAsync(account, filter, cancellationToken);
        return isCountable
            ? await found.GroupBy(lead => lead.Phase).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken)
            : null;
    }

    private async Task<(IQueryable<Lead> Leads, bool IsCountable)> FoundAsync(Account account, LeadFilter filter, CancellationToken cancellationToken)
    {
        var byRarity = new List<(WordRange Word, int Rows)>();
        foreach (var word in filter.Words)
        {
            byRarity.Add((word, await db.Set<LeadWord>().Where(row => row.AccountId == account.Id && row.Word.CompareTo(word.From) >= 0 && row.Word.CompareTo(word.To) < 0)
                .Take(Few + 1).CountAsync(cancellationToken)));
        }

        byRarity.Sort((one, other) => one.Rows.CompareTo(other.Rows));
        var isLookedUp = byRarity is [{ Rows: <= Few }, ..];
        var leads = (isLookedUp ? LookedUp(account, byRarity[0].Word) : db.Set<Lead>().Where(lead => lead.TenantId == account.TenantId)).AsNoTracking()
            .Where(lead => lead.AccountId == account.Id && lead.Phase != LeadPhase.TakenBack);
        leads = filter.Kind is { } kind ? leads.Where(lead => lead.Kind == kind) : leads;
        return (byRarity.Skip(isLookedUp ? 1 : 0).Aggregate(leads, (rest, next) => Having(rest, next.Word)), isLookedUp || byRarity.Count == 0);
    }

    // CROSS JOIN says to SQLite in which order to go about it; PostgreSQL finds its own. The tenant is asked for as no index knows it: SQLite, which
    // takes every index for a sharp one, would else go through all of the user's leads for each that it looks up.
    private IQueryable<Lead> LookedUp(Account account, WordRange word) => db.Set<Lead>().FromSql($"""
        SELECT l.* FROM (SELECT DISTINCT w."LeadId" FROM "LeadWords" AS w WHERE w."AccountId" = {account.Id} AND w."Word" >= {word.From} AND w."Word" < {word.To}) AS c
        CROSS JOIN "Leads" AS l WHERE l."Id" = c."LeadId" AND l."TenantId" || '' = {account.TenantId}
        """);

    private IQueryable<Lead> Having(IQueryable<Lead> leads, WordRange word) => leads.Where(lead =>
        db.Set<LeadWord>().Any(row => row.LeadId == lead.Id && row.Word.CompareTo(word.From) >= 0 && row.Word.CompareTo(word.To) < 0));

    private static IQueryable<Lead> Of(IQueryable<Lead> leads, LeadListState state) => state switch
    {
        LeadListState.All => leads,
        LeadListState.Active => leads.Active(),
        LeadListState.Planned => leads.Where(lead => lead.Phase == LeadPhase.Planned),
        LeadListState.Waiting => leads.Where(lead => lead.Phase == LeadPhase.Waiting),
        LeadListState.Answered => leads.Where(lead => lead.Phase == LeadPhase.Answered),
        LeadListState.Parked => leads.Where(lead => lead.Phase == LeadPhase.Parked),
        LeadListState.Retired => leads.Where(lead => lead.Phase == LeadPhase.Retired),
        _ => leads.Where(lead => lead.Phase == LeadPhase.Stopped),
    };
}
