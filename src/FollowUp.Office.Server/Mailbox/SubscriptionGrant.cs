using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>What Graph has granted, by its own answer.</summary>
internal sealed record Granted(string GraphId, DateTimeOffset ExpiresAt, bool IsNew);

/// <summary>The conversation with Graph about one subscription: create, renew, adopt or replace. Writes nothing down.</summary>
internal sealed class SubscriptionGrant(
    IDbContextFactory<FollowUpDb> contexts, GraphAccess graph, MailboxOptions options, ServerOptions server, TimeProvider time)
{
    public async Task<Granted> AskAsync(MailSubscription row, CancellationToken cancellationToken)
    {
        var account = await AccountOfAsync(row, cancellationToken);
        var client = await graph.ForAsync(account, cancellationToken);
        if (row.GraphId is { } id)
        {
            try
            {
                return await RenewAsync(client, id, isNew: false, cancellationToken);
            }
            catch (ODataError gone) when (GraphFailure.KindOf(gone) == GraphFailureKind.NotFound)
            {
                // Lost without a word; it happens (facts/platform 9). A new one takes its place.
            }
        }

        return await CreateAsync(client, account, row, cancellationToken);
    }

    private async Task<Account> AccountOfAsync(MailSubscription row, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<Account>().AsNoTracking().SingleAsync(account => account.Id == row.AccountId, cancellationToken);
    }

    private async Task<Granted> CreateAsync(GraphServiceClient client, Account account, MailSubscription row, CancellationToken cancellationToken)
    {
        var resource = $"users/{account.ObjectId}/mailFolders('{row.Folder}')/messages";
        try
        {
            return await PostAsync(client, resource, row, cancellationToken);
        }
        catch (ODataError exists) when (GraphFailure.KindOf(exists) == GraphFailureKind.Conflict)
        {
            if (await FindAsync(client, resource, cancellationToken) is not { Id: { } id } found)
                throw;
            // An earlier try of ours got through and only its answer was lost: then Graph knows our client state.
            if (row.TriedAt is not null && found.NotificationUrl == server.At("/graph/notifications"))
                return await RenewAsync(client, id, isNew: true, cancellationToken);
            // Of another life of this server, with a client state nobody knows any more.
            await client.Subscriptions[id].DeleteAsync(cancellationToken: cancellationToken);
            return await PostAsync(client, resource, row, cancellationToken);
        }
    }

    private async Task<Granted> PostAsync(GraphServiceClient client, string resource, MailSubscription row, CancellationToken cancellationToken)
    {
        var made = await client.Subscriptions.PostAsync(
            new Subscription
            {
                ChangeType = "created",
                Resource = resource,
                NotificationUrl = server.At("/graph/notifications"),
                LifecycleNotificationUrl = server.At("/graph/lifecycle"),
                ClientState = row.ClientState,
                ExpirationDateTime = time.GetUtcNow() + options.SubscriptionLifetime,
                LatestSupportedTlsVersion = "v1_2",
            },
            cancellationToken: cancellationToken);
        return GrantedBy(made, isNew: true);
    }

    private async Task<Granted> RenewAsync(GraphServiceClient client, string id, bool isNew, CancellationToken cancellationToken)
    {
        var renewed = await client.Subscriptions[id].PatchAsync(
            new Subscription { ExpirationDateTime = time.GetUtcNow() + options.SubscriptionLifetime }, cancellationToken: cancellationToken);
        return GrantedBy(renewed, isNew) with { GraphId = id };
    }

    private static Granted GrantedBy(Subscription? answer, bool isNew) =>
        answer is { Id: { } id, ExpirationDateTime: { } expires }
            ? new Granted(id, expires, isNew)
            : throw new InvalidDataException("Graph's answer names no subscription.");

    private static async Task<Subscription?> FindAsync(GraphServiceClient client, string resource, CancellationToken cancellationToken)
    {
        var page = await client.Subscriptions.GetAsync(cancellationToken: cancellationToken);
        while (page is not null)
        {
            if (page.Value?.Find(other => IsSame(other.Resource, resource)) is { } found)
                return found;
            page = page.OdataNextLink is { } next
                ? await client.Subscriptions.WithUrl(next).GetAsync(cancellationToken: cancellationToken) : null;
        }

        return null;
    }

    /// <summary>Graph gives the path back with or without a slash before it, and in a casing of its own.</summary>
    private static bool IsSame(string? theirs, string ours) =>
        theirs is not null && theirs.TrimStart('/').Equals(ours, StringComparison.OrdinalIgnoreCase);
}
