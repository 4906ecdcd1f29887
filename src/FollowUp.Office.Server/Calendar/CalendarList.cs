using System.Globalization;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Mailbox;
using Microsoft.Graph.Models;

namespace FollowUp.Office.Server.Calendar;

/// <summary>
/// What the calendar shows in a span, of series each occurrence. A list and not the delta of it: the same one call, without a place to
/// lose, with subject and attendees also of occurrences, and what is over is in it as it ended.
/// </summary>
internal sealed class CalendarList(GraphAccess graph)
{
    private const int PageSize = 250;

    /// <summary>A calendar with more than this in a span is no person's.</summary>
    private const int MostPages = 8;

    private static readonly string[] Select =
        [.. SeenEvent.Select, "iCalUId", "isCancelled", "showAs", "attendees", "organizer", "responseStatus", "categories"];

    public async Task<IReadOnlyList<Event>> ReadAsync(Account account, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var view = (await graph.ForAsync(account, cancellationToken)).Users[account.ObjectId].CalendarView;
        var page = await view.GetAsync(
            request =>
            {
                request.QueryParameters.StartDateTime = Text(from);
                request.QueryParameters.EndDateTime = Text(to);
                request.QueryParameters.Select = Select;
                request.QueryParameters.Top = PageSize;
            },
            cancellationToken);
        var events = new List<Event>(page?.Value ?? []);
        for (var pages = 1; page?.OdataNextLink is { } next && pages < MostPages; pages++)
        {
            page = await view.WithUrl(next).GetAsync(cancellationToken: cancellationToken);
            events.AddRange(page?.Value ?? []);
        }

        return events;
    }

    private static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
