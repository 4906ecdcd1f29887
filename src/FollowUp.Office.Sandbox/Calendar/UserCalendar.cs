using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Calendar;

internal enum EventChange
{
    Created,
    Updated,
    Deleted,
}

/// <summary>The default calendar of one person. Every change is one step under a lock, as the real store has it.</summary>
internal sealed class UserCalendar(DemoUser owner, TimeProvider clock, Action<UserCalendar, StoredEvent, EventChange> changed)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, StoredEvent> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _immutableToId = new(StringComparer.Ordinal);

    public DemoUser Owner => owner;

    public IReadOnlyList<StoredEvent> Events
    {
        get
        {
            lock (_lock)
            {
                return [.. _byId.Values.OrderBy(stored => stored.Start).ThenBy(stored => stored.Id, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>What lies at least partly in the span; an event of no length counts where it begins.</summary>
    public IReadOnlyList<StoredEvent> Between(DateTimeOffset from, DateTimeOffset to) =>
        [.. Events.Where(stored => stored.Start < to && (stored.End > from || (stored.Start == stored.End && stored.Start >= from)))];

    /// <summary>Makes the event, or gives back the one that the same transactionId made before.</summary>
    public StoredEvent Create(JsonObject body, bool immutable = false)
    {
        var draft = EventDraft.Create(body, owner, clock.GetUtcNow());
        lock (_lock)
        {
            if (draft.TransactionId is not null && _byId.Values.FirstOrDefault(stored => stored.TransactionId == draft.TransactionId) is { } earlier)
            {
                return JsonNode.DeepEquals(earlier.Posted, draft.Posted) ? earlier : throw Duplicate(immutable ? earlier.ImmutableId : earlier.Id);
            }

            _byId[draft.Id] = draft;
            _immutableToId[draft.ImmutableId] = draft.Id;
        }

        changed(this, draft, EventChange.Created);
        return draft;
    }

    public StoredEvent Find(string id)
    {
        lock (_lock)
        {
            return Require(id);
        }
    }

    public StoredEvent Update(string id, JsonObject body, string? ifMatch = null)
    {
        StoredEvent updated;
        lock (_lock)
        {
            var stored = Require(id);
            RequireMatch(stored, ifMatch);
            updated = EventDraft.Change(stored, body, clock.GetUtcNow());
            _byId[updated.Id] = updated;
        }

        changed(this, updated, EventChange.Updated);
        return updated;
    }

    public void Delete(string id, string? ifMatch = null)
    {
        StoredEvent stored;
        lock (_lock)
        {
            stored = Require(id);
            RequireMatch(stored, ifMatch);
            // With the event its transactionId is forgotten: Graph documents no memory beyond the event.
            _byId.Remove(stored.Id);
            _immutableToId.Remove(stored.ImmutableId);
        }

        changed(this, stored, EventChange.Deleted);
    }

    private StoredEvent Require(string id) =>
        _byId.GetValueOrDefault(_immutableToId.GetValueOrDefault(id, id))
        ?? throw new GraphException(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    private static void RequireMatch(StoredEvent stored, string? ifMatch)
    {
        if (ifMatch is not null && ifMatch.Trim() is not "*" && ifMatch.Trim() != stored.ETag)
        {
            throw new GraphException(412, "ErrorIrresolvableConflict",
                "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.");
        }
    }

    private static GraphException Duplicate(string earlierId) => new(400, "ErrorDuplicateTransactionId",
        "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
        new JsonObject { ["@event.existingEventId"] = earlierId });
}
