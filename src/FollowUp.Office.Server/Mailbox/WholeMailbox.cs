using FollowUp.Office.Server.Accounts;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Messages;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>A page of the mail of all folders, oldest first, and the link to the next one; null after the last.</summary>
internal sealed record MailPage(IReadOnlyList<Message> Messages, string? Next);

/// <summary>Graph's list of everything that a mailbox received since an instant, in whatever folder it lies now: junk and archive, too.</summary>
internal sealed class WholeMailbox(GraphAccess graph, MailboxOptions options)
{
    public async Task<MailPage> PageAsync(Account account, string? link, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var client = await graph.ForAsync(account, cancellationToken);
        var messages = client.Users[account.ObjectId].Messages;
        var page = link is null
            ? await CheapFields.WithThreadIdsAsync(expand => AskAsync(messages, since, expand, cancellationToken))
            : await messages.WithUrl(link).GetAsync(request => request.Headers.Add("Prefer", CheapFields.PageOf(options.PageSize)), cancellationToken);
        return new MailPage(page?.Value ?? [], page?.OdataNextLink);
    }

    private Task<MessageCollectionResponse?> AskAsync(MessagesRequestBuilder messages, DateTimeOffset since, string[]? expand, CancellationToken cancellationToken) =>
        messages.GetAsync(
            request =>
            {
                request.QueryParameters.Select = CheapFields.Select;
                request.QueryParameters.Expand = expand;
                request.QueryParameters.Filter = CheapFields.ReceivedSince(since);
                request.QueryParameters.Orderby = ["receivedDateTime"];
                request.QueryParameters.Top = options.PageSize;
            },
            cancellationToken);
}
