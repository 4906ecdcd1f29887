using FollowUp.Office.Server.Accounts;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.MailFolders.Item.Messages.Delta;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>A page of a folder's changes and the link to what follows: the next page, or the next round after the last one.</summary>
internal sealed record ChangePage(IReadOnlyList<Message> Messages, string Link, bool IsLast);

/// <summary>Graph's list of changes in a folder (delta). Cheap fields only: most mail concerns no lead.</summary>
internal sealed class ChangeList(GraphAccess graph, MailboxOptions options)
{
    public async Task<ChangePage> PageAsync(Account account, string folder, string? link, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var client = await graph.ForAsync(account, cancellationToken);
        var delta = client.Users[account.ObjectId].MailFolders[folder].Messages.Delta;
        // The wishes of the first request hold for all pages and rounds after it: they are part of the link.
        var page = link is null
            ? await CheapFields.WithThreadIdsAsync(expand => AskAsync(delta, since, expand, cancellationToken))
            : await delta.WithUrl(link).GetAsDeltaGetResponseAsync(request => request.Headers.Add("Prefer", CheapFields.PageOf(options.PageSize)), cancellationToken);
        return PageOf(page);
    }

    private Task<DeltaGetResponse?> AskAsync(DeltaRequestBuilder delta, DateTimeOffset since, string[]? expand, CancellationToken cancellationToken) =>
        delta.GetAsDeltaGetResponseAsync(
            request =>
            {
                request.QueryParameters.Select = CheapFields.Select;
                request.QueryParameters.Expand = expand;
                request.QueryParameters.Filter = CheapFields.ReceivedSince(since);
                request.Headers.Add("Prefer", CheapFields.PageOf(options.PageSize));
            },
            cancellationToken);

    private static ChangePage PageOf(DeltaGetResponse? page)
    {
        var link = page?.OdataDeltaLink ?? page?.OdataNextLink ?? throw new InvalidDataException("Graph's answer says not where to go on.");
        return new ChangePage(page.Value ?? [], link, page.OdataDeltaLink is not null);
    }
}
