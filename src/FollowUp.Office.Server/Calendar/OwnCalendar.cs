using System.Globalization;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Mailbox;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Calendar;

/// <summary>By what an event of ours is found again: a named string property, searchable by value.</summary>
internal readonly record struct EventMark(string Property, string Value)
{
    public static EventMark OfLead(Guid leadId) => new("String {8c1f3c1e-6f0b-4d56-9d6a-4a2f0a7d5c11} Name FollowUpLead", leadId.ToString());

    public static EventMark OfBlock(DateOnly day) => new("String {8c1f3c1e-6f0b-4d56-9d6a-4a2f0a7d5c11} Name FollowUpBlock", day.ToString("O", CultureInfo.InvariantCulture));
}

/// <summary>The product's own events in one calendar, through Graph.</summary>
internal sealed class OwnCalendar(GraphServiceClient graph, Account owner, RemovedEvents removedEvents)
{
    private readonly string _userId = owner.ObjectId;

    /// <summary>Creates an event; the same <paramref name="transactionId"/> never makes a second one.</summary>
    /// <returns>The event; with <c>IsOld</c> where an earlier attempt made it, when it read otherwise.</returns>
    public async Task<(SeenEvent Event, bool IsOld)> CreateAsync(Event draft, EventMark mark, Guid transactionId, CancellationToken cancellationToken)
    {
        draft.TransactionId = transactionId.ToString();
        draft.SingleValueExtendedProperties = [new() { Id = mark.Property, Value = mark.Value }];
        try
        {
            var created = await graph.Users[_userId].Events.PostAsync(draft, cancellationToken: cancellationToken);
            return (SeenEvent.Of(created ?? throw new InvalidDataException("Graph created an event and did not say which.")), false);
        }
        catch (ODataError error) when (ExistingEventIn(error) is { } existing)
        {
            var made = await ReadAsync(existing, cancellationToken);
            return (made ?? throw new InvalidDataException("Graph names an event that it does not have.", error), true);
        }
    }

    /// <summary>Changes an event; null when it is gone. Throws Graph's 412 where somebody changed it since <paramref name="etag"/>.</summary>
    public async Task<SeenEvent?> ChangeAsync(string eventId, Event patch, string? etag, CancellationToken cancellationToken)
    {
        try
        {
            var changed = await graph.Users[_userId].Events[eventId].PatchAsync(
                patch,
                request =>
                {
                    if (etag is not null)
                        request.Headers.Add("If-Match", etag);
                },
                cancellationToken);
            return SeenEvent.Of(changed ?? throw new InvalidDataException("Graph changed an event and did not say how it is now."));
        }
        catch (ODataError error) when (GraphFailure.KindOf(error) == GraphFailureKind.NotFound)
        {
            return null;
        }
    }

    /// <summary>How the event is now; null when it is gone.</summary>
    public async Task<SeenEvent?> ReadAsync(string eventId, CancellationToken cancellationToken)
    {
        try
        {
            var found = await graph.Users[_userId].Events[eventId].GetAsync(request => request.QueryParameters.Select = SeenEvent.Select, cancellationToken);
            return found is null ? null : SeenEvent.Of(found);
        }
        catch (ODataError error) when (GraphFailure.KindOf(error) == GraphFailureKind.NotFound)
        {
            return null;
        }
    }

    /// <summary>Removes an event; false when it was gone already.</summary>
    public async Task<bool> RemoveAsync(string eventId, CancellationToken cancellationToken)
    {
        // Before Graph is asked, which may tell of it sooner than it answers.
        removedEvents.Add(owner.Id, [eventId]);
        try
        {
            await graph.Users[_userId].Events[eventId].DeleteAsync(cancellationToken: cancellationToken);
            return true;
        }
        catch (ODataError error) when (GraphFailure.KindOf(error) == GraphFailureKind.NotFound)
        {
            return false;
        }
    }

    /// <summary>Looks an event up by its mark; null when there is none.</summary>
    public async Task<SeenEvent?> FindAsync(EventMark mark, CancellationToken cancellationToken)
    {
        var found = await graph.Users[_userId].Events.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{mark.Property}' and ep/value eq '{mark.Value}')";
                request.QueryParameters.Select = SeenEvent.Select;
                request.QueryParameters.Top = 1;
            },
            cancellationToken);
        return found?.Value?.FirstOrDefault() is { } graphs ? SeenEvent.Of(graphs) : null;
    }

    private static string? ExistingEventIn(ODataError error) =>
        error.Error?.Code == "ErrorDuplicateTransactionId" && error.Error.AdditionalData.TryGetValue("@event.existingEventId", out var id)
            ? id?.ToString()
            : null;
}
