using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Calendar;

/// <summary>The one event of one lead in one calendar, through Graph.</summary>
internal sealed class LeadCalendar(GraphServiceClient graph, string userId, Guid leadId)
{
    /// <summary>Creates the event; the same <paramref name="transactionId"/> never makes a second one.</summary>
    public async Task<string> CreateAsync(EventContent content, Guid transactionId, CancellationToken cancellationToken)
    {
        var draft = content.ToEvent();
        draft.TransactionId = transactionId.ToString();
        draft.SingleValueExtendedProperties = [new() { Id = EventContent.LeadProperty, Value = leadId.ToString() }];
        try
        {
            var created = await graph.Users[userId].Events.PostAsync(draft, cancellationToken: cancellationToken);
            return created?.Id ?? throw new InvalidOperationException("Graph created an event and did not say which.");
        }
        catch (ODataError error) when (ExistingEventIn(error) is { } existing)
        {
            // Made by an earlier attempt, when the lead read otherwise: bring it up to date.
            await MoveAsync(existing, content, cancellationToken);
            return existing;
        }
    }

    /// <summary>Updates the event; false when the user deleted it.</summary>
    public async Task<bool> MoveAsync(string eventId, EventContent content, CancellationToken cancellationToken)
    {
        try
        {
            var wanted = content.ToEvent();
            var patch = new Event
            {
                Subject = wanted.Subject, Body = wanted.Body, Start = wanted.Start, End = wanted.End,
                IsReminderOn = true, ReminderMinutesBeforeStart = wanted.ReminderMinutesBeforeStart,
            };
            await graph.Users[userId].Events[eventId].PatchAsync(patch, cancellationToken: cancellationToken);
            return true;
        }
        catch (ODataError error) when (error.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            return false;
        }
    }

    /// <summary>Removes the event; false when it was gone already.</summary>
    public async Task<bool> RemoveAsync(string eventId, CancellationToken cancellationToken)
    {
        try
        {
            await graph.Users[userId].Events[eventId].DeleteAsync(cancellationToken: cancellationToken);
            return true;
        }
        catch (ODataError error) when (error.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            return false;
        }
    }

    /// <summary>Looks the event up by the lead's id; null when there is none.</summary>
    public async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        var filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{EventContent.LeadProperty}' and ep/value eq '{leadId}')";
        var found = await graph.Users[userId].Events.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = filter;
                request.QueryParameters.Select = ["id"];
                request.QueryParameters.Top = 1;
            },
            cancellationToken);
        return found?.Value?.FirstOrDefault()?.Id;
    }

    private static string? ExistingEventIn(ODataError error) =>
        error.Error?.Code == "ErrorDuplicateTransactionId" && error.Error.AdditionalData.TryGetValue("@event.existingEventId", out var id)
            ? id?.ToString()
            : null;
}
