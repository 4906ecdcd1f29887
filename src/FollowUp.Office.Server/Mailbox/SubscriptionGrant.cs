using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Mailbox.Rich;
using Microsoft.EntityFrameworkCore;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>What Graph has granted, by its own answer; with the certificate where it sends contents.</summary>
internal sealed record Granted(string GraphId, DateTimeOffset ExpiresAt, bool IsNew, Guid? CertificateId, bool RichRefused = false);

/// <summary>The conversation with Graph about one subscription: create, renew, adopt or replace. Writes nothing down.</summary>
internal sealed class SubscriptionGrant(
    IDbContextFactory<FollowUpDb> contexts, GraphAccess graph, SubscriptionForms forms, ServerOptions server, TimeProvider time)
{
    public async Task<Granted> AskAsync(MailSubscription row, CancellationToken cancellationToken)
    {
        var account = await AccountOfAsync(row, cancellationToken);
        var client = await graph.ForAsync(account, cancellationToken);
        var form = await forms.ForAsync(row, cancellationToken);
        try
        {
            return await AskAsync(client, account, row, form, cancellationToken);
        }
        catch (ODataError refused) when (form.IsRich && GraphFailure.KindOf(refused) is GraphFailureKind.Refused or GraphFailureKind.Consent)
        {
            // Where nothing at all is allowed this is refused too, and that is what counts.
            return await AskAsync(client, account, row, forms.Plain, cancellationToken) with { RichRefused = true };
        }
    }

    private async Task<Granted> AskAsync(GraphServiceClient client, Account account, MailSubscription row, SubscriptionForm form, CancellationToken cancellationToken)
    {
        if (row.GraphId is { } id && (row.CertificateId is not null) == form.IsRich)
        {
            try
            {
                return await RenewAsync(client, id, form, row.CertificateId, cancellationToken);
            }
            catch (ODataError lost) when (IsReplaceable(lost, row, form))
            {
                // Lost without a word, which happens (facts/platform 9), or not to be changed: a new one takes its place.
            }
        }

        var granted = await CreateAsync(client, account, row, form, cancellationToken);
        // Only once its successor stands: until then everything is told of twice rather than not at all.
        if (row.GraphId is { } old && old != granted.GraphId)
            await DropAsync(client, old, cancellationToken);
        return granted;
    }

    private static bool IsReplaceable(ODataError failure, MailSubscription row, SubscriptionForm form) => GraphFailure.KindOf(failure) switch
    {
        GraphFailureKind.NotFound => true,
        GraphFailureKind.Refused => row.CertificateId != form.Certificate?.Id,
        _ => false,
    };

    /// <summary>Ends a subscription. If Graph cannot be asked now, it runs out by itself.</summary>
    public static async Task DropAsync(GraphServiceClient client, string id, CancellationToken cancellationToken)
    {
        try
        {
            await client.Subscriptions[id].DeleteAsync(cancellationToken: cancellationToken);
        }
        catch (Exception failure) when (GraphFailure.IsOfGraph(failure) || failure is GraphThrottledException)
        {
        }
    }

    private async Task<Account> AccountOfAsync(MailSubscription row, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<Account>().AsNoTracking().SingleAsync(account => account.Id == row.AccountId, cancellationToken);
    }

    private async Task<Granted> CreateAsync(GraphServiceClient client, Account account, MailSubscription row, SubscriptionForm form, CancellationToken cancellationToken)
    {
        var path = row.Folder == WatchedFolder.Calendar ? $"users/{account.ObjectId}/events" : $"users/{account.ObjectId}/mailFolders('{row.Folder}')/messages";
        try
        {
            return await PostAsync(client, path, row, form, cancellationToken);
        }
        catch (ODataError exists) when (GraphFailure.KindOf(exists) == GraphFailureKind.Conflict)
        {
            if (await FindAsync(client, path, form, cancellationToken) is not { Id: { } id } found)
                throw;
            // An earlier try of ours got through and only its answer was lost: then Graph knows our client state.
            if (row.TriedAt is not null && found.NotificationUrl == server.At("/graph/notifications") && form.IsOf(found))
                return await RenewAsync(client, id, form, CertificateOf(found), cancellationToken) with { IsNew = true };
            // Of another life of this server, with a client state that nobody knows any more.
            await client.Subscriptions[id].DeleteAsync(cancellationToken: cancellationToken);
            return await PostAsync(client, path, row, form, cancellationToken);
        }
    }

    private static Guid? CertificateOf(Subscription theirs) => Guid.TryParse(theirs.EncryptionCertificateId, out var id) ? id : null;

    private async Task<Granted> PostAsync(GraphServiceClient client, string path, MailSubscription row, SubscriptionForm form, CancellationToken cancellationToken)
    {
        var order = form.Fill(new Subscription
        {
            // A new meeting may stand on a block.
            ChangeType = row.Folder == WatchedFolder.Calendar ? "created,updated,deleted" : "created",
            Resource = form.ResourceOf(path),
            NotificationUrl = server.At("/graph/notifications"),
            LifecycleNotificationUrl = server.At("/graph/lifecycle"),
            ClientState = row.ClientState,
            ExpirationDateTime = time.GetUtcNow() + form.Lifetime,
            LatestSupportedTlsVersion = "v1_2",
        });
        var made = await client.Subscriptions.PostAsync(order, cancellationToken: cancellationToken);
        return GrantedBy(made, form) with { IsNew = true };
    }

    private async Task<Granted> RenewAsync(GraphServiceClient client, string id, SubscriptionForm form, Guid? certificate, CancellationToken cancellationToken)
    {
        var renewal = new Subscription { ExpirationDateTime = time.GetUtcNow() + form.Lifetime };
        if (form.Certificate?.Id != certificate)
            form.Seal(renewal);
        var renewed = await client.Subscriptions[id].PatchAsync(renewal, cancellationToken: cancellationToken);
        return GrantedBy(renewed, form) with { GraphId = id };
    }

    private static Granted GrantedBy(Subscription? answer, SubscriptionForm form) =>
        answer is { Id: { } id, ExpirationDateTime: { } expires }
            ? new Granted(id, expires, IsNew: false, form.Certificate?.Id)
            : throw new InvalidDataException("Graph's answer names no subscription.");

    /// <summary>What stands in the way of an order: one of the same form rather than any other of the folder.</summary>
    private static async Task<Subscription?> FindAsync(GraphServiceClient client, string path, SubscriptionForm form, CancellationToken cancellationToken)
    {
        Subscription? other = null;
        var page = await client.Subscriptions.GetAsync(cancellationToken: cancellationToken);
        while (page is not null)
        {
            var ofFolder = page.Value?.FindAll(theirs => IsSame(theirs.Resource, path)) ?? [];
            if (ofFolder.Find(theirs => form.IsOf(theirs)) is { } found)
                return found;
            other ??= ofFolder.FirstOrDefault();
            page = page.OdataNextLink is { } next
                ? await client.Subscriptions.WithUrl(next).GetAsync(cancellationToken: cancellationToken) : null;
        }

        return other;
    }

    /// <summary>Graph gives the path back with or without a slash before it, and in a casing of its own; what is selected follows it.</summary>
    private static bool IsSame(string? theirs, string ours) =>
        theirs?.Split('?')[0].Trim('/').Equals(ours, StringComparison.OrdinalIgnoreCase) == true;
}
