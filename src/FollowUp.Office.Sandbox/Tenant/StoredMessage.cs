using System.Buffers.Binary;

namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>A message as it lies in a mailbox. A snapshot: every change makes a new one, so readers never see half a change.</summary>
internal sealed record StoredMessage
{
    public required string ImmutableId { get; init; }
    public required string FolderId { get; init; }
    public required NewMessage Mail { get; init; }

    /// <summary>With angle brackets, as on the wire.</summary>
    public required string InternetMessageId { get; init; }
    public required string ConversationId { get; init; }

    /// <summary>PidTagConversationIndex: 22 bytes for the first mail, five more for each reply.</summary>
    public required byte[] ConversationIndex { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ModifiedAt { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required DateTimeOffset SentAt { get; init; }
    public bool IsRead { get; init; }
    public bool IsDraft { get; init; }

    /// <summary>Written by the owner of the mailbox: such a message never went through transport and has no received headers.</summary>
    public bool IsOwn { get; init; }
    public IReadOnlyList<string> Categories { get; init; } = [];
    public string FlagStatus { get; init; } = "notFlagged";

    /// <summary>Extended properties that a client has set, by id such as "String {guid} Name FollowUpId".</summary>
    public IReadOnlyDictionary<string, string> ExtendedProperties { get; init; } = new Dictionary<string, string>();

    /// <summary>How many messages came into the mailbox up to this one: the order among those of one second, whatever changes later.</summary>
    public long Arrival { get; init; }

    /// <summary>The number of the mailbox's change that made this snapshot.</summary>
    public long Version { get; init; }

    /// <summary>The id without <c>Prefer: IdType="ImmutableId"</c>: another one after each move.</summary>
    public string Id => ItemIds.Default(ImmutableId, FolderId);

    public string ChangeKey
    {
        get
        {
            Span<byte> key = stackalloc byte[22];
            key[0] = 9;
            key[4] = 22;
            BinaryPrimitives.WriteInt64BigEndian(key[14..], Version);
            return Convert.ToBase64String(key);
        }
    }

    public string ETag => $"W/\"{ChangeKey}\"";

    public string? InReplyTo => MessageIds.In(Mail.Header("In-Reply-To")) is [var first, ..] ? first : null;

    public string BodyText => Mail.IsHtml ? HtmlText.ToText(Mail.Body) : Mail.Body;

    /// <summary>The first 255 characters of the body's text, on one line.</summary>
    public string BodyPreview
    {
        get
        {
            var words = string.Join(' ', BodyText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return words.Length <= 255 ? words : words[..255];
        }
    }

    /// <summary>Graph's importance: low, normal or high.</summary>
    public string Importance => (Mail.Header("Importance") ?? Mail.Header("X-Priority"))?.Trim().ToLowerInvariant() switch
    {
        "high" or "1" or "2" or "1 (highest)" or "2 (high)" => "high",
        "low" or "4" or "5" or "4 (low)" or "5 (lowest)" => "low",
        _ => "normal",
    };

    public bool HasAttachments => Mail.Attachments.Any(attachment => !attachment.IsInline);

    public bool HasId(string id) => id == ImmutableId || id == Id;
}
