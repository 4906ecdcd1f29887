using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads.Search;

/// <summary>Which leads a list shows: words to find, and what they are and stand at.</summary>
internal sealed record LeadFilter(IReadOnlyList<WordRange> Words, LeadListState State, LeadKind? Kind)
{
    /// <summary>The kind is a word among the others.</summary>
    public IEnumerable<WordRange> AllWords => Kind is { } kind ? [.. Words, WordRange.OfKind(kind)] : Words;

    /// <summary>The states of the list.</summary>
    public IReadOnlyList<LeadPhase> Phases => State switch
    {
        LeadListState.All => [LeadPhase.Planned, LeadPhase.Waiting, LeadPhase.Answered, LeadPhase.Parked, LeadPhase.Retired, LeadPhase.Stopped],
        LeadListState.Active => [LeadPhase.Planned, LeadPhase.Waiting, LeadPhase.Answered, LeadPhase.Parked],
        LeadListState.Planned => [LeadPhase.Planned],
        LeadListState.Waiting => [LeadPhase.Waiting],
        LeadListState.Answered => [LeadPhase.Answered],
        LeadListState.Parked => [LeadPhase.Parked],
        LeadListState.Retired => [LeadPhase.Retired],
        _ => [LeadPhase.Stopped],
    };
}

/// <summary>A page of leads, where the next one begins and the one before ends, null where there is none, and how many are found at each state.</summary>
internal sealed record FoundLeads(IReadOnlyList<Lead> Leads, string? Next, string? Previous, LeadCounts? Counts);

/// <summary>
/// Finds the user's leads. Where few have all the words they are looked up one by one, and where many do, each state of the list is walked in its order
/// and asked for the words, which soon fills a page.
/// </summary>
internal sealed class LeadSearch(FollowUpDb db)
{
    /// <summary>As far words are counted to know which is the rarest.</summary>
    private const int Many = 20_000;

    /// <summary>As many finds are looked up.</summary>
    public int Few { get; init; } = 2_000;

    public async Task<FoundLeads> FindAsync(Account account, LeadFilter filter, LeadOrder order, int take, bool isCounted, CancellationToken cancellationToken)
    {
        var words = await ByRarityAsync(account, filter, cancellationToken);
        var few = await LookUpAsync(account, words, cancellationToken);
        var phases = filter.Phases;
        var page = few is null && order.From > 0 ? await CountOffAsync(account, filter, words, order, take + 1, cancellationToken)
            : [.. order.Continue((few ?? await WalkAsync(account, filter, words, order, take + 1, cancellationToken)).Where(place => phases.Contains(place.Phase)))
                .Skip(order.From).Take(take + 1)];
        var counts = !isCounted ? null : few is not null ? CountsOf(few) : filter.Words.Count == 0 ? await CountAsync(account, filter.Kind, cancellationToken) : null;
        var (shown, goesOn) = (page.Take(take).ToList(), page.Count > take);
        if (shown.Count == 0)
            return new FoundLeads([], null, null, counts);

        // Found from its end, a page still reads from its beginning.
        if (order.IsBackwards)
            shown.Reverse();
        var leads = await ReadAsync(account, shown.Select(place => place.Id), cancellationToken);
        var isInside = order.From > 0 || !order.IsAtAnEnd;
        var (isBefore, isBehind) = order.IsBackwards ? (goesOn, isInside) : (isInside, goesOn);
        return new FoundLeads(leads, isBehind ? order.After(shown[^1]) : null, isBefore ? order.After(shown[0]) : null, counts);
    }

    /// <summary>The leads that have the words of the filter, whatever their state.</summary>
    public async Task<IQueryable<Lead>> MatchingAsync(Account account, LeadFilter filter, CancellationToken cancellationToken)
    {
        var all = db.Set<Lead>().Where(lead => lead.AccountId == account.Id);
        var words = await ByRarityAsync(account, filter, cancellationToken);
        if (await LookUpAsync(account, words, cancellationToken) is not { } few)
        {
            return Having(all, words);
        }

        var ids = few.ConvertAll(place => place.Id);
        return all.Where(lead => ids.Contains(lead.Id));
    }

    /// <summary>Those leads as a whole, in the order in which they are named.</summary>
    public async Task<List<Lead>> ReadAsync(Account account, IEnumerable<Guid> named, CancellationToken cancellationToken)
    {
        var ids = named.ToList();
        var leads = ids.Count == 0 ? [] : await db.LeadsOf(account).AsNoTracking().Where(lead => ids.Contains(lead.Id)).ToDictionaryAsync(lead => lead.Id, cancellationToken);
        return [.. ids.Where(leads.ContainsKey).Select(id => leads[id])];
    }

    private async Task<List<WordRange>> ByRarityAsync(Account account, LeadFilter filter, CancellationToken cancellationToken)
    {
        List<WordRange> words = [.. filter.AllWords];
        if (words.Count < 2)
        {
            return words;
        }

        var rows = new Dictionary<WordRange, int>();
        foreach (var word in words)
        {
            rows[word] = await Sorted(In(account, word)).Take(Many).CountAsync(cancellationToken);
        }

        return [.. words.OrderBy(word => rows[word])];
    }

    /// <summary>All who have the words, whatever their state; null where they are not few. The words' own table says who they are.</summary>
    private async Task<List<LeadPlace>?> LookUpAsync(Account account, List<WordRange> words, CancellationToken cancellationToken)
    {
        if (words.Count == 0)
        {
            return null;
        }

        var having = words.Skip(1).Aggregate(In(account, words[0]), (rows, word) => rows.Where(row =>
            db.Set<LeadWord>().Any(other => other.LeadId == row.LeadId && other.Word.CompareTo(word.From) >= 0 && other.Word.CompareTo(word.To) < 0)));
        var found = await Sorted(having).Take(Few + 1).Select(row => row.LeadId).ToListAsync(cancellationToken);
        var ids = found.Distinct().ToList();
        return found.Count > Few ? null : ids.Count == 0 ? []
            : await PlacesOf(db.Set<Lead>().Where(lead => ids.Contains(lead.Id) && lead.AccountId == account.Id)).ToListAsync(cancellationToken);
    }

    private async Task<List<LeadPlace>> WalkAsync(
        Account account, LeadFilter filter, List<WordRange> words, LeadOrder order, int take, CancellationToken cancellationToken) =>
        await filter.Phases.Select(phase =>
        {
            var leads = Having(db.Set<Lead>().Where(lead => lead.AccountId == account.Id && lead.Phase == phase), words);
            return PlacesOf(order.Continue(leads, phase is not (LeadPhase.Retired or LeadPhase.Stopped)).Take(take));
        }).Aggregate(Queryable.Concat).ToListAsync(cancellationToken);

    // A place in the midst of all states is found by counting them off; only who stands there is read as a whole.
    private Task<List<LeadPlace>> CountOffAsync(
        Account account, LeadFilter filter, List<WordRange> words, LeadOrder order, int take, CancellationToken cancellationToken)
    {
        var phases = filter.Phases;
        var leads = Having(db.Set<Lead>().Where(lead => lead.AccountId == account.Id && phases.Contains(lead.Phase)), words);
        return order.Count(leads).Skip(order.From).Take(take).ToListAsync(cancellationToken);
    }

    // Every state is a range of an index.
    private async Task<LeadCounts> CountAsync(Account account, LeadKind? kind, CancellationToken cancellationToken)
    {
        var all = db.Set<Lead>().Where(lead => lead.AccountId == account.Id);
        var leads = kind is null ? all : all.Where(lead => lead.Kind == kind);
        return await db.Set<Account>().Where(row => row.Id == account.Id).Select(_ => new LeadCounts(
            leads.Count(lead => lead.Phase == LeadPhase.Planned), leads.Count(lead => lead.Phase == LeadPhase.Waiting),
            leads.Count(lead => lead.Phase == LeadPhase.Answered), leads.Count(lead => lead.Phase == LeadPhase.Parked),
            leads.Count(lead => lead.Phase == LeadPhase.Retired), leads.Count(lead => lead.Phase == LeadPhase.Stopped))).SingleAsync(cancellationToken);
    }

    private static LeadCounts CountsOf(List<LeadPlace> places)
    {
        int At(LeadPhase phase) => places.Count(place => place.Phase == phase);
        return new LeadCounts(
            At(LeadPhase.Planned), At(LeadPhase.Waiting), At(LeadPhase.Answered), At(LeadPhase.Parked), At(LeadPhase.Retired), At(LeadPhase.Stopped));
    }

    private IQueryable<LeadWord> In(Account account, WordRange word) =>
        db.Set<LeadWord>().Where(row => row.AccountId == account.Id && row.Word.CompareTo(word.From) >= 0 && row.Word.CompareTo(word.To) < 0);

    // As they stand in their table, which costs nothing.
    private static IQueryable<LeadWord> Sorted(IQueryable<LeadWord> rows) => rows.OrderBy(row => row.Word).ThenBy(row => row.LeadId);

    private IQueryable<Lead> Having(IQueryable<Lead> leads, List<WordRange> words) => words.Aggregate(leads, (rest, word) => rest.Where(lead =>
        db.Set<LeadWord>().Any(row => row.LeadId == lead.Id && row.Word.CompareTo(word.From) >= 0 && row.Word.CompareTo(word.To) < 0)));

    private static IQueryable<LeadPlace> PlacesOf(IQueryable<Lead> leads) =>
        leads.Select(lead => new LeadPlace { Id = lead.Id, Phase = lead.Phase, NextDue = lead.NextDue, SortName = lead.SortName });
}
