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

/// <summary>
/// The default calendar of one person. Every change is one step under a lock, as the real store has it. What happens to one
/// occurrence of a series is kept with the series and told as a change of it.
/// </summary>
internal sealed class UserCalendar(DemoUser owner, TimeProvider clock, Action<UserCalendar, StoredEvent, EventChange> changed)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, StoredEvent> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _immutableToId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredEvent> _deleted = new(StringComparer.Ordinal);
    private readonly EventLog _log = new();

    public DemoUser Owner => owner;

    /// <summary>Single events and the masters of series.</summary>
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

    /// <summary>What lies at least partly in the span, of series each occurrence.</summary>
    public IReadOnlyList<StoredEvent> Between(DateTimeOffset from, DateTimeOffset to) =>
        [.. Events.SelectMany(stored => stored.Between(from, to)).OrderBy(stored => stored.From).ThenBy(stored => stored.Id, StringComparer.Ordinal)];

    /// <summary>What changed after a number, and the number up to which that reaches.</summary>
    public (IReadOnlyList<EventRecord> Changes, long Until) ChangesAfter(long after, long? until = null)
    {
        lock (_lock)
        {
            var end = until ?? _log.Last;
            return (_log.Between(after, end), end);
        }
    }

    /// <summary>Makes the event, or gives back the one that the same transactionId made before.</summary>
    public StoredEvent Create(JsonObject body, bool immutable = false, Func<StoredEvent, StoredEvent>? shape = null)
    {
        var draft = EventDraft.Create(body, owner, clock.GetUtcNow());
        draft = shape?.Invoke(draft) ?? draft;
        lock (_lock)
        {
            if (draft.TransactionId is not null && _byId.Values.FirstOrDefault(stored => stored.TransactionId == draft.TransactionId) is { } earlier)
            {
                return JsonNode.DeepEquals(earlier.Posted, draft.Posted) ? earlier : throw Duplicate(immutable ? earlier.ImmutableId : earlier.Id);
            }

            Keep(draft);
        }

        changed(this, draft, EventChange.Created);
        return draft;
    }

    /// <summary>An event, a series by its master, or one occurrence of a series; by default or immutable id.</summary>
    public StoredEvent Find(string id)
    {
        lock (_lock)
        {
            return Require(id);
        }
    }

    public StoredEvent Update(string id, JsonObject body, string? ifMatch = null) => Change(id, stored => EventDraft.Change(stored, body), ifMatch);

    /// <summary>Every change makes a new version, even one that leaves all as it was.</summary>
    public StoredEvent Change(string id, Func<StoredEvent, StoredEvent> change, string? ifMatch = null)
    {
        StoredEvent updated, told;
        lock (_lock)
        {
            var stored = Require(id);
            RequireMatch(stored, ifMatch);
            updated = Touched(change(stored));
            told = updated.Of is { } of ? Touched(_byId[of.MasterId]).WithException(updated) : updated;
            Keep(told);
            updated = Require(updated.Id);
        }

        changed(this, told, EventChange.Updated);
        return updated;
    }

    public void Delete(string id, string? ifMatch = null)
    {
        StoredEvent told;
        EventChange kind;
        lock (_lock)
        {
            var stored = Require(id);
            RequireMatch(stored, ifMatch);
            (told, kind) = stored.Of is { } of
                ? (Touched(_byId[of.MasterId]).WithoutDay(of.Day), EventChange.Updated)
                : (stored, EventChange.Deleted);
            if (kind == EventChange.Updated)
            {
                Keep(told);
            }
            else
            {
                Remove(stored);
            }
        }

        changed(this, told, kind);
    }

    /// <summary>Takes a deletion back, as moving the event out of Deleted Items does: it comes again under its immutable id.</summary>
    public StoredEvent Restore(string id)
    {
        StoredEvent told, restored;
        var kind = EventChange.Created;
        lock (_lock)
        {
            if (_deleted.GetValueOrDefault(id) is { } deleted)
            {
                told = Touched(deleted);
            }
            else if (Occurrences.Parse(id) is { } part && Stored(part.MasterId) is { Series: not null } master && master.Gone.Contains(part.Day))
            {
                (told, kind) = (Touched(master).WithDay(part.Day), EventChange.Updated);
            }
            else
            {
                throw NotFound();
            }

            Keep(told);
            restored = Require(id);
        }

        changed(this, told, kind);
        return restored;
    }

    private void Keep(StoredEvent stored)
    {
        _byId[stored.Id] = stored;
        _immutableToId[stored.ImmutableId] = stored.Id;
        _deleted.Remove(stored.ImmutableId);
        _log.Add(stored, isGone: false);
    }

    private void Remove(StoredEvent stored)
    {
        // With the event its transactionId is forgotten: Graph documents no memory beyond the event.
        _byId.Remove(stored.Id);
        _immutableToId.Remove(stored.ImmutableId);
        _deleted[stored.ImmutableId] = stored;
        _log.Add(stored, isGone: true);
    }

    private StoredEvent Touched(StoredEvent stored) => stored with { Version = stored.Version + 1, Modified = clock.GetUtcNow() };

    private StoredEvent? Stored(string id) => _byId.GetValueOrDefault(_immutableToId.GetValueOrDefault(id, id));

    private StoredEvent Require(string id) => Stored(id) ?? Occurrence(id) ?? throw NotFound();

    private StoredEvent? Occurrence(string id) =>
        Occurrences.Parse(id) is { } part && Stored(part.MasterId) is { Series: not null } master ? Occurrences.On(master, part.Day) : null;

    private static void RequireMatch(StoredEvent stored, string? ifMatch)
    {
        if (ifMatch is not null && ifMatch.Trim() is not "*" && ifMatch.Trim() != stored.ETag)
        {
            throw new GraphException(412, "ErrorIrresolvableConflict",
                "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.");
        }
    }

    private static GraphException NotFound() => new(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    private static GraphException Duplicate(string earlierId) => new(400, "ErrorDuplicateTransactionId",
        "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
        new JsonObject { ["@event.existingEventId"] = earlierId });
}
