using System.Buffers.Binary;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>One event as the calendar keeps it. A change makes a new record, so a reader never sees half of one.</summary>
internal sealed record StoredEvent
{
    /// <summary>Where in <see cref="ICalUId"/> the date of an occurrence stands.</summary>
    public const int DayInICalUId = 32;

    public required string Id { get; init; }
    public required string ImmutableId { get; init; }
    public required string ICalUId { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset Modified { get; init; }
    public required DateTimeOffset Start { get; init; }
    public required DateTimeOffset End { get; init; }
    public required string StartZone { get; init; }
    public required string EndZone { get; init; }

    /// <summary>The zone of the calendar's owner: that of its days.</summary>
    public required string HomeZone { get; init; }

    /// <summary>The writable properties in Graph's shape with Graph's defaults filled in; never changed in place.</summary>
    public required JsonObject Fields { get; init; }

    /// <summary>What was posted, to tell a retry from another event with the same <see cref="TransactionId"/>.</summary>
    public required JsonObject Posted { get; init; }

    public string? TransactionId { get; init; }
    public int Version { get; init; } = 1;
    public IReadOnlyDictionary<string, string> ExtendedProperties { get; init; } = new Dictionary<string, string>();

    /// <summary>Of a series' master alone: how it repeats, and what was done to single occurrences.</summary>
    public Series? Series { get; init; }

    public IReadOnlyDictionary<DateOnly, StoredEvent> Exceptions { get; init; } = new Dictionary<DateOnly, StoredEvent>();
    public IReadOnlySet<DateOnly> Gone { get; init; } = new HashSet<DateOnly>();

    /// <summary>Of an occurrence alone.</summary>
    public OccurrenceOf? Of { get; init; }

    /// <summary>Who invited the owner; null for what is the owner's own.</summary>
    public MailPerson? Organizer { get; init; }

    /// <summary>The owner's answer to an invitation.</summary>
    public string Response { get; init; } = "organizer";

    public DateTimeOffset? RespondedAt { get; init; }
    public bool IsCancelled { get; init; }

    public string Type => this switch
    {
        { Series: not null } => "seriesMaster",
        { Of: null } => "singleInstance",
        { Of.IsException: true } => "exception",
        _ => "occurrence",
    };

    public JsonArray Attendees => Fields["attendees"]!.AsArray();

    /// <summary>What of the owner's time it takes: an all-day event takes the owner's day, in whatever zone it was written.</summary>
    public DateTimeOffset From => Taken(Start, StartZone);

    public DateTimeOffset Until => Taken(End, EndZone);

    public bool IsAllDay => Fields["isAllDay"]!.GetValue<bool>();
    public string ShowAs => Fields["showAs"]!.GetValue<string>();
    public string Subject => Fields["subject"]!.GetValue<string>();
    public bool IsPrivate => Fields["sensitivity"]!.GetValue<string>() is "private" or "confidential";
    public string ETag => $"W/\"{ChangeKey}\"";

    /// <summary>Opaque as Exchange's: stays the same as long as the event does.</summary>
    public string ChangeKey
    {
        get
        {
            Span<byte> bytes = stackalloc byte[24];
            bytes.Clear();
            bytes[0] = 9;
            Guid.Parse(ICalUId.AsSpan(ICalUId.Length - 32)).TryWriteBytes(bytes[4..]);
            BinaryPrimitives.WriteInt32BigEndian(bytes[20..], Version);
            return Convert.ToBase64String(bytes);
        }
    }

    /// <summary>At least partly in the span; an event of no length counts where it begins.</summary>
    public bool IsIn(DateTimeOffset from, DateTimeOffset to) => From < to && (Until > from || (From == Until && From >= from));

    /// <summary>The event itself, or the occurrences of the series, as far as they lie in the span.</summary>
    public IEnumerable<StoredEvent> Between(DateTimeOffset from, DateTimeOffset to) =>
        Series is not null ? Occurrences.Between(this, from, to) : IsIn(from, to) ? [this] : [];

    /// <summary>With some of its writable properties changed.</summary>
    public StoredEvent With(Action<JsonObject> change)
    {
        var fields = Fields.DeepClone().AsObject();
        change(fields);
        return this with { Fields = fields };
    }

    private DateTimeOffset Taken(DateTimeOffset instant, string zone) =>
        IsAllDay ? GraphZone.ToInstant(GraphZone.WallTime(instant, zone), GraphZone.Find(HomeZone)) : instant;
}
