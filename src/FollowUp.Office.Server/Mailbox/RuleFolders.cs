using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Inbox rules move mail before anybody sees it in the inbox: the folders that they fill are watched like the inbox, with
/// a change list and a subscription of their own, for as long as a rule names them.
/// </summary>
internal sealed class RuleFolders(IDbContextFactory<FollowUpDb> contexts, GraphAccess graph, MailboxSignals signals, TimeProvider time)
{
    /// <summary>Each costs a subscription. What further rules fill is found by the sweeps.</summary>
    private const int Most = 8;

    public async Task ReadAsync(Account account, MailboxLease lease, CancellationToken cancellationToken)
    {
        var client = await graph.ForAsync(account, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await db.Set<FolderState>().Where(state => state.AccountId == account.Id).ToListAsync(cancellationToken);
        await NameAsync(db, client, account, known, cancellationToken);
        if (await FilledAsync(client, account, cancellationToken) is { } filled)
            await WatchAsync(db, account, known, filled, cancellationToken);
        await lease.Mine(db).ExecuteUpdateAsync(set => set.SetProperty(state => state.RulesReadAt, lease.ClaimedAt), cancellationToken);
    }

    private async Task WatchAsync(FollowUpDb db, Account account, List<FolderState> known, List<string> filled, CancellationToken cancellationToken)
    {
        var wanted = filled.Where(id => !known.Exists(state => state.GraphId == id && WatchedFolder.All.Contains(state.Folder))).Take(Most).ToList();
        foreach (var folder in wanted.Where(id => !known.Exists(state => state.Folder == id)))
            await WatchAsync(db, account, folder, cancellationToken);
        foreach (var gone in known.Where(state => !WatchedFolder.All.Contains(state.Folder) && !wanted.Contains(state.Folder)))
            await DropAsync(account, gone.Folder, cancellationToken);
    }

    /// <summary>No rule names the folder any more, or it is gone itself.</summary>
    public async Task DropAsync(Account account, string folder, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var subscriptions = db.Set<MailSubscription>().Where(row => row.AccountId == account.Id && row.Folder == folder);
        var granted = await subscriptions.Select(row => row.GraphId).SingleOrDefaultAsync(cancellationToken);
        await subscriptions.ExecuteDeleteAsync(cancellationToken);
        await db.Set<FolderState>().Where(state => state.AccountId == account.Id && state.Folder == folder).ExecuteDeleteAsync(cancellationToken);
        if (granted is null)
            return;
        try
        {
            var client = await graph.ForAsync(account, cancellationToken);
            await client.Subscriptions[granted].DeleteAsync(cancellationToken: cancellationToken);
        }
        catch (ODataError)
        {
            // It ends by itself within days, and what it tells until then is nobody's.
        }
    }

    /// <summary>A mail names the folder in which it lies by id: ask once which ids the two well-known folders have.</summary>
    private static async Task NameAsync(
        FollowUpDb db, GraphServiceClient client, Account account, List<FolderState> known, CancellationToken cancellationToken)
    {
        foreach (var name in WatchedFolder.All.Where(name => known.Find(state => state.Folder == name)?.GraphId is null))
        {
            var folder = await client.Users[account.ObjectId].MailFolders[name].GetAsync(request => request.QueryParameters.Select = ["id"], cancellationToken);
            var state = known.Find(state => state.Folder == name);
            if (state is null)
                db.Add(state = new FolderState { AccountId = account.Id, Folder = name });
            state.GraphId = folder?.Id;
            if (!known.Contains(state))
                known.Add(state);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Null where the rules may not be read: then everything stays as it is.</summary>
    private static async Task<List<string>?> FilledAsync(GraphServiceClient client, Account account, CancellationToken cancellationToken)
    {
        try
        {
            var rules = await client.Users[account.ObjectId].MailFolders[WatchedFolder.Inbox].MessageRules.GetAsync(cancellationToken: cancellationToken);
            return [.. (rules?.Value ?? []).Where(rule => rule.IsEnabled == true).OrderBy(rule => rule.Sequence).SelectMany(Targets).Distinct()];
        }
        catch (ODataError refused) when (GraphFailure.KindOf(refused) is GraphFailureKind.Consent or GraphFailureKind.Refused or GraphFailureKind.NotFound)
        {
            return null;
        }
    }

    private static IEnumerable<string> Targets(MessageRule rule) =>
        new[] { rule.Actions?.MoveToFolder, rule.Actions?.CopyToFolder }.OfType<string>().Where(id => id.Length > 0);

    private async Task WatchAsync(FollowUpDb db, Account account, string folder, CancellationToken cancellationToken)
    {
        db.Add(new FolderState { AccountId = account.Id, Folder = folder, GraphId = folder });
        await db.SaveChangesAsync(cancellationToken);
        await MailSubscription.WishAsync(db, account.Id, folder, time.GetUtcNow(), cancellationToken);
        signals.Subscriptions.Ring();
    }
}
