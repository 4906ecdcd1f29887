using Microsoft.Graph;

namespace FollowUp.Office.Server.Calendar;

/// <summary>Finds where a mail can be read, by its Message-ID.</summary>
internal sealed class MailLookup(GraphServiceClient graph, string userId)
{
    /// <summary>The mail's link into Outlook, or null when the mailbox has no such mail.</summary>
    public async Task<string?> WebLinkAsync(string internetMessageId, CancellationToken cancellationToken)
    {
        if (internetMessageId.Length == 0)
        {
            return null;
        }

        var found = await graph.Users[userId].Messages.GetAsync(
            request =>
            {
                // OData doubles a quote inside a string literal.
                request.QueryParameters.Filter = $"internetMessageId eq '{internetMessageId.Replace("'", "''", StringComparison.Ordinal)}'";
                request.QueryParameters.Select = ["id", "webLink"];
                request.QueryParameters.Top = 1;
            },
            cancellationToken);
        return found?.Value?.FirstOrDefault()?.WebLink;
    }
}
