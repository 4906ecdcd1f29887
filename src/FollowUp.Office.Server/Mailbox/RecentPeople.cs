using System.Globalization;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Touches;
using Microsoft.Graph.Models;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// People who wrote to the user in the last week, read when they are asked for and kept nowhere. Only what a person wrote
/// themselves counts: no list, no machine, no colleague.
/// </summary>
internal sealed class RecentPeople(GraphAccess graph, TimeProvider time)
{
    private const int PageSize = 50;
    private const int MostPages = 4;
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly string[] Fields = [.. CheapFields.Select, "internetMessageHeaders", "bodyPreview"];

    /// <returns>The newest mail of each person, the newest first.</returns>
    public async Task<IReadOnlyList<MessageFacts>> ReadAsync(Account account, CancellationToken cancellationToken)
    {
        var mails = new List<MessageFacts>();
        string? next = null;
        for (var pages = 0; pages < MostPages && (pages == 0 || next is not null); pages++)
        {
            var page = await PageAsync(account, next, cancellationToken);
            mails.AddRange((page?.Value ?? []).Select(message => MessageReading.Listed(message, MailSide.Received)).Where(mail => IsAPersonOutside(mail, account)));
            next = page?.OdataNextLink;
        }

        return [.. mails.OrderByDescending(mail => mail.At).DistinctBy(mail => MailAddresses.Normalise(mail.From?.Address))];
    }

    private async Task<MessageCollectionResponse?> PageAsync(Account account, string? next, CancellationToken cancellationToken)
    {
        var inbox = (await graph.ForAsync(account, cancellationToken)).Users[account.ObjectId].MailFolders["inbox"].Messages;
        if (next is not null)
        {
            return await inbox.WithUrl(next).GetAsync(cancellationToken: cancellationToken);
        }

        var since = (time.GetUtcNow() - Week).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return await inbox.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"receivedDateTime ge {since}";
                request.QueryParameters.Orderby = ["receivedDateTime desc"];
                request.QueryParameters.Select = Fields;
                request.QueryParameters.Top = PageSize;
            },
            cancellationToken);
    }

    private static bool IsAPersonOutside(MessageFacts mail, Account account) =>
        MailAddresses.Normalise(mail.From?.Address) is { } sender && !mail.IsDraft && !account.Owns(sender) && !account.IsColleague(sender)
        && ReplyClassifier.Classify(mail, account.Locale) is Classification.HumanReply;
}
