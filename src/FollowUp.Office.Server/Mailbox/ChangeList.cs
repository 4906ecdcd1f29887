using System.Globalization;
using FollowUp.Office.Server.Accounts;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.MailFolders.Item.Messages.Delta;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>A page of a folder's changes and the link to what follows: the next page, or the next round after the last one.</summary>
internal sealed record ChangePage(IReadOnlyList<Message> Messages, string Link, bool IsLast);

/// <summary>Graph's list of changes in a folder (delta). Cheap fields only: most mail concerns no lead.</summary>
internal sealed class ChangeList(GraphAccess graph, MailboxOptions options)
{
    private static readonly string[] CheapFields =
    [
        "id", "internetMessageId", "conversationId", "subject", "from", "sender", "toRecipients", "ccRecipients", "bccRecipients",
        "receivedDateTime", "sentDateTime", "isDraft", "webLink",
    ];

    public async Task<ChangePage> PageAsync(Account account, string folder, string? link, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var client = await graph.ForAsync(account, cancellationToken);
        var delta = client.Users[account.ObjectId].MailFolders[folder].Messages.Delta;
        var size = $"odata.maxpagesize={options.PageSize}";
        var page = link is null
            ? await delta.GetAsDeltaGetResponseAsync(
                request =>
                {
                    request.QueryParameters.Select = CheapFields;
                    request.QueryParameters.Filter = $"receivedDateTime ge {since.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}";
                    request.Headers.Add("Prefer", size);
                },
                cancellationToken)
            : await delta.WithUrl(link).GetAsDeltaGetResponseAsync(request => request.Headers.Add("Prefer", size), cancellationToken);
        return PageOf(page);
    }

    private static ChangePage PageOf(DeltaGetResponse? page)
    {
        var link = page?.OdataDeltaLink ?? page?.OdataNextLink ?? throw new InvalidDataException("Graph's answer says not where to go on.");
        return new ChangePage(page.Value ?? [], link, page.OdataDeltaLink is not null);
    }
}
