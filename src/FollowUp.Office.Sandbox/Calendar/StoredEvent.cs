using System.Buffers.Binary;
using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>One event as the calendar keeps it. A change makes a new record, so a reader never sees half of one.</summary>
internal sealed record StoredEvent
{
    public required string Id { get; init; }
    public required string ImmutableId { get; init; }
    public required string ICalUId { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset Modified { get; init; }
    public required DateTimeOffset Start { get; init; }
    public required DateTimeOffset End { get; init; }
    public required string StartZone { get; init; }
    public required string EndZone { get; init; }

    /// <summary>The writable properties in Graph's shape with Graph's defaults filled in; never changed in place.</summary>
    public required JsonObject Fields { get; init; }

    /// <summary>What was posted, to tell a retry from another event with the same <see cref="TransactionId"/>.</summary>
    public required JsonObject Posted { get; init; }

    public string? TransactionId { get; init; }
    public int Version { get; init; } = 1;
    public IReadOnlyDictionary<string, string> ExtendedProperties { get; init; } = new Dictionary<string, string>();

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
}
